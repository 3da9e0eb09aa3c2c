package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Words in lines of a width. Breaks at spaces only, as Korean wants it too; a word wider than the line is cut. */
final class Paragraph {

    private static final float LEADING = 1.3f;
    private static final float ASCENT = 1.0f;
    private static final float STRIKE = 0.32f;

    private final List<List<Piece>> lines = new ArrayList<>();
    private final Letters letters;

    /**
     * Text of one hand.
     *
     * @param struck whether a line goes through it
     */
    record Span(Face face, float size, Felt colour, String text, boolean struck) {

        Span(Face face, float size, Felt colour, String text) {
            this(face, size, colour, text, false);
        }
    }

    /** Words of one hand that stand in one line. */
    private record Piece(Span style, String words) {}

    private Paragraph(Letters letters) {
        this.letters = letters;
    }

    static Paragraph of(Letters letters, float wide, List<Span> spans) throws IOException {
        Paragraph paragraph = new Paragraph(letters);
        List<Piece> line = new ArrayList<>();
        float filled = 0;
        for (Span span : spans) {
            for (String word : paragraph.words(span, wide)) {
                float space = line.isEmpty() ? 0 : letters.width(span.face(), span.size(), " ");
                float needed = letters.width(span.face(), span.size(), word);
                if (!line.isEmpty() && filled + space + needed > wide) {
                    paragraph.lines.add(line);
                    line = new ArrayList<>();
                    filled = 0;
                    space = 0;
                }
                append(line, span, word);
                filled += space + needed;
            }
        }
        if (!line.isEmpty()) {
            paragraph.lines.add(line);
        }
        return paragraph;
    }

    private static void append(List<Piece> line, Span span, String word) {
        if (line.isEmpty() || !line.getLast().style().equals(span)) {
            line.add(new Piece(span, line.isEmpty() ? word : " " + word));
        } else {
            line.set(line.size() - 1, new Piece(span, line.getLast().words() + " " + word));
        }
    }

    private List<String> words(Span span, float wide) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : span.text().strip().split("\\s+", -1)) {
            String rest = word;
            while (letters.width(span.face(), span.size(), rest) > wide && rest.codePointCount(0, rest.length()) > 1) {
                int end = rest.length();
                while (end > 1 && letters.width(span.face(), span.size(), rest.substring(0, end)) > wide) {
                    end = rest.offsetByCodePoints(end, -1);
                }
                end = Math.max(end, rest.offsetByCodePoints(0, 1));
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        return words;
    }

    float height() {
        float height = 0;
        for (List<Piece> line : lines) {
            height += size(line) * LEADING;
        }
        return height;
    }

    /** Draws from an upper left corner; returns the lower edge. */
    float draw(Paper paper, float x, float y) throws IOException {
        float top = y;
        for (List<Piece> line : lines) {
            float baseline = top + size(line) * ASCENT;
            float at = x;
            for (Piece piece : line) {
                Span style = piece.style();
                float end = paper.write(style.face(), style.size(), style.colour(), at, baseline, piece.words());
                if (style.struck()) {
                    float middle = baseline - style.size() * STRIKE;
                    paper.cord(style.colour(), style.size() / 14, at, middle, end, middle);
                }
                at = end;
            }
            top += size(line) * LEADING;
        }
        return top;
    }

    private static float size(List<Piece> line) {
        float size = 0;
        for (Piece piece : line) {
            size = Math.max(size, piece.style().size());
        }
        return size;
    }
}
