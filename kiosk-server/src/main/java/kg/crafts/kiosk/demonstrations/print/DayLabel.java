package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.demonstrations.print.Paragraph.Span;
import kg.crafts.kiosk.kernel.Lang;

/** The name of a day beside its demonstrations. */
final class DayLabel {

    private static final float GAP = 14;
    private static final float ABOVE = 8;

    private final List<Paragraph> lines = new ArrayList<>();
    private final float wide;

    /** Lays out a label; a width of 0 is none. */
    DayLabel(Letters letters, List<Lang> langs, LocalDate date, float wide, float scale) throws IOException {
        this.wide = wide - GAP;
        if (wide == 0) {
            return;
        }
        for (Lang lang : langs) {
            String weekday = PrintWords.weekday(date, lang);
            String day = PrintWords.date(date, lang);
            if (lines.isEmpty()) {
                lines.add(Paragraph.of(
                        letters, this.wide, List.of(new Span(Face.DISPLAY, 16 * scale, Felt.MADDER, weekday))));
                lines.add(Paragraph.of(letters, this.wide, List.of(new Span(Face.STRONG, 12 * scale, Felt.SOOT, day))));
            } else {
                Span both = new Span(Face.TEXT, 9.5f * scale, Felt.SOOT, weekday + " " + day);
                lines.add(Paragraph.of(letters, this.wide, List.of(both)));
            }
        }
    }

    float height() {
        float height = lines.isEmpty() ? 0 : 2 * ABOVE;
        for (Paragraph line : lines) {
            height += line.height();
        }
        return height;
    }

    void draw(Paper paper, float x, float y) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        paper.cord(Felt.MADDER, 2.2f, x, y, x + wide, y);
        float top = y + ABOVE;
        for (Paragraph line : lines) {
            top = line.draw(paper, x, top);
        }
    }
}
