package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.demonstrations.print.Paragraph.Span;
import kg.crafts.kiosk.demonstrations.print.Programme.Item;
import kg.crafts.kiosk.kernel.Lang;

/** Demonstrations side by side under one cord, with the measures of a sheet. */
final class Row {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final float GAP = 10;

    private final Letters letters;
    private final List<Lang> langs;
    private final float scale;
    private final float wide;
    private final List<Cell> cells = new ArrayList<>();
    private final Paragraph nothing;

    private record Cell(Item item, List<Paragraph> texts) {

        float height() {
            float height = 0;
            for (Paragraph text : texts) {
                height += text.height();
            }
            return height;
        }
    }

    /**
     * Lays out a row; one without items says that there is nothing.
     *
     * @param wide of each cell
     * @param scale 1 for a day sheet's letters
     */
    Row(Letters letters, List<Lang> langs, List<Item> items, float wide, float scale) throws IOException {
        this.letters = letters;
        this.langs = langs;
        this.wide = wide;
        this.scale = scale;
        for (Item item : items) {
            cells.add(new Cell(item, texts(item)));
        }
        List<String> words = langs.stream().map(PrintWords.NOTHING::in).toList();
        Span none = new Span(Face.TEXT, 10.5f * scale, Felt.SOOT, String.join(" · ", words));
        this.nothing = Paragraph.of(letters, wide - GAP, List.of(none));
    }

    private float clockWide() {
        return 78 * scale;
    }

    private List<Paragraph> texts(Item item) throws IOException {
        List<Paragraph> texts = new ArrayList<>();
        float room = wide - clockWide() - GAP;
        for (int i = 0; i < langs.size(); i++) {
            boolean first = i == 0;
            float title = (first ? 14.5f : 10.5f) * scale;
            float small = (first ? 10.5f : 9.5f) * scale;
            List<Span> name = new ArrayList<>();
            name.add(new Span(Face.STRONG, title, Felt.SOOT, item.title().get(i), item.cancelled()));
            if (item.cancelled()) {
                String word = PrintWords.CANCELLED.in(langs.get(i));
                name.add(new Span(Face.STRONG, small, Felt.MADDER, word));
            }
            Span place = new Span(Face.TEXT, small, Felt.SOOT, item.place().get(i));
            if (first) {
                texts.add(Paragraph.of(letters, room, name));
                texts.add(Paragraph.of(letters, room, List.of(place)));
            } else {
                name.add(place);
                texts.add(Paragraph.of(letters, room, name));
            }
        }
        return texts;
    }

    private float padding() {
        return 9 * scale;
    }

    float height() {
        float height = cells.isEmpty() ? nothing.height() : 34 * scale;
        for (Cell cell : cells) {
            height = Math.max(height, cell.height());
        }
        return height + 2 * padding();
    }

    /** Draws the cells from a left edge, and the cord above each. */
    void draw(Paper paper, float x, float y) throws IOException {
        if (cells.isEmpty()) {
            paper.cord(Felt.SOOT, 0.8f, x, y, x + wide - GAP, y);
            nothing.draw(paper, x, y + padding());
        }
        float left = x;
        for (Cell cell : cells) {
            paper.cord(Felt.SOOT, 0.8f, left, y, left + wide - GAP, y);
            Felt ink = cell.item().cancelled() ? Felt.SOOT : Felt.MADDER;
            float top = y + padding();
            paper.write(
                    Face.DISPLAY,
                    21 * scale,
                    ink,
                    left,
                    top + 16 * scale,
                    CLOCK.format(cell.item().start()));
            String until = "– " + CLOCK.format(cell.item().end());
            paper.write(Face.TEXT, 10 * scale, Felt.SOOT, left + 1, top + 31 * scale, until);
            for (Paragraph text : cell.texts()) {
                top = text.draw(paper, left + clockWide(), top);
            }
            left += wide;
        }
    }
}
