package kg.crafts.kiosk.media.sniff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at captions (W3C WebVTT, section 4): every time and every word of them must be one that a screen shows. */
final class CaptionFile {

    private static final Pattern FIRST = Pattern.compile("\uFEFF?WEBVTT([ \\t].*)?");
    private static final String STAMP = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile(STAMP + "[ \\t]+-->[ \\t]+" + STAMP + "(?:[ \\t].*)?");

    /** What may stand between words: who speaks, how it is written, when it is said (section 4.2.2). */
    private static final Pattern TAG =
            Pattern.compile("</?(?:c|i|b|u|v|ruby|rt|lang)(?:[. \\t][^<>]*)?>|<" + STAMP + ">");

    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");

    private CaptionFile() {}

    static Found inspect(Path path) throws IOException {
        List<String> lines = read(path).lines().toList();
        if (!FIRST.matcher(lines.getFirst()).matches()) {
            throw refused(1);
        }
        boolean said = false;
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.contains("-->")) {
                checkTimes(line.strip(), number);
                said |= number < lines.size() && !lines.get(number).isBlank();
            } else {
                checkWords(line, number);
            }
        }
        if (!said) {
            throw refused(lines.size());
        }
        return Found.timed(FileKind.VTT, 0, 0, 0, false);
    }

    private static FileRefused refused(int line) {
        return new FileRefused(FileRefused.Flaw.CAPTIONS, String.valueOf(line));
    }

    /** What ends before it begins is never seen. */
    private static void checkTimes(String line, int number) {
        Matcher times = TIMES.matcher(line);
        if (!times.matches() || millis(times, 1) >= millis(times, 5)) {
            throw refused(number);
        }
    }

    private static long millis(Matcher times, int from) {
        String hours = times.group(from);
        long minutes = (hours == null ? 0 : 60 * Long.parseLong(hours)) + Long.parseLong(times.group(from + 1));
        return 60_000 * minutes + 1_000 * Long.parseLong(times.group(from + 2)) + Long.parseLong(times.group(from + 3));
    }

    private static void checkWords(String line, int number) {
        boolean plain =
                line.indexOf('<') < 0 || TAG.matcher(line).replaceAll("").indexOf('<') < 0;
        if (!plain || UNSEEN.matcher(line).find()) {
            throw new FileRefused(FileRefused.Flaw.CAPTION_TAGS, String.valueOf(number));
        }
    }

    private static String read(Path path) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FileRefused(FileRefused.Flaw.CAPTIONS, "UTF-8");
        }
    }
}
