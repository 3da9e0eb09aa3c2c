package kg.crafts.kiosk.demonstrations.calendars;

import java.util.List;

/**
 * Folds content lines at 75 octets of UTF-8 (RFC 5545, section 3.1) and never inside a character, nor between a
 * character and the marks upon it. The library counts characters, not octets: a Kyrgyz line would be 150 long.
 */
final class Folding {

    private static final int MAX_OCTETS = 75;
    private static final String LINE = "\r\n";

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 20);
        for (String line : List.of(text.split(LINE))) {
            fold(line, folded);
            folded.append(LINE);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            int next = endOfCharacter(line, at);
            int wide = octets(line, at, next);
            if (octets + wide > MAX_OCTETS) {
                folded.append(LINE).append(' ');
                octets = 1;
            }
            folded.append(line, at, next);
            octets += wide;
            at = next;
        }
    }

    /** The end of the code point at an index and of the marks that follow; a heap of marks may be parted. */
    private static int endOfCharacter(String line, int at) {
        int next = at + Character.charCount(line.codePointAt(at));
        while (next < line.length() && isMark(line.codePointAt(next)) && octets(line, at, next) < MAX_OCTETS / 2) {
            next += Character.charCount(line.codePointAt(next));
        }
        return next;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int octets(String line, int from, int to) {
        int octets = 0;
        for (int at = from; at < to; ) {
            int codePoint = line.codePointAt(at);
            octets += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            at += Character.charCount(codePoint);
        }
        return octets;
    }
}
