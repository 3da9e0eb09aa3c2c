package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.demonstrations.print.Paragraph.Span;
import kg.crafts.kiosk.demonstrations.print.Programme.Day;
import kg.crafts.kiosk.demonstrations.seats.QrCode;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of one programme: a madder field with what it is, rows of demonstrations, and where to see it live. */
final class Sheet {

    private static final float LARGEST = 1.5f;
    private static final float LEAST = 0.8f;
    private static final float STEP = 0.05f;

    /** The letters of rows when more than one sheet is needed anyway. */
    private static final float PLAIN = 1;

    private final PDDocument document;
    private final Letters letters;
    private final Programme programme;
    private final List<Lang> langs;
    private final Measures is;

    /**
     * What differs between a day sheet and a poster.
     *
     * @param scale of the field, the margins and the foot, 1 on A4
     * @param columns of demonstrations beside one another
     * @param dayWide points for the name of the day beside them, 0 for none
     */
    record Measures(PDRectangle paper, float scale, int columns, float dayWide) {

        float margin() {
            return 40 * scale;
        }

        float field() {
            return 168 * scale;
        }

        float body() {
            return field() + 42 * scale;
        }

        float foot() {
            return paper.getHeight() - 146 * scale;
        }

        float wide() {
            return paper.getWidth() - 2 * margin();
        }
    }

    /** A row under the name of its day; the label is drawn beside the day's first row on a sheet. */
    private record Block(DayLabel label, boolean first, Row row, float height) {}

    Sheet(PDDocument document, Letters letters, Programme programme, Measures is) {
        this.document = document;
        this.letters = letters;
        this.programme = programme;
        this.langs = programme.langs();
        this.is = is;
    }

    void print() throws IOException {
        document.getDocumentInformation().setTitle(String.join(" · ", titles()));
        document.getDocumentCatalog().setLanguage(langs.getFirst().tag());
        List<Block> rest = fitting();
        do {
            int drawn;
            try (Paper paper = new Paper(document, is.paper(), letters)) {
                field(paper);
                drawn = body(paper, rest);
                foot(paper);
            }
            rest = rest.subList(drawn, rest.size());
        } while (!rest.isEmpty());
    }

    private List<String> titles() {
        return langs.stream()
                .map(lang -> PrintWords.span(
                        programme.days().getFirst().date(),
                        programme.days().getLast().date(),
                        lang))
                .toList();
    }

    /** The rows in the largest letters in which they fit on one sheet. */
    private List<Block> fitting() throws IOException {
        for (float scale = LARGEST; scale >= LEAST; scale -= STEP) {
            List<Block> blocks = blocks(scale);
            if (height(blocks) <= is.foot() - is.body()) {
                return blocks;
            }
        }
        return blocks(PLAIN);
    }

    private List<Block> blocks(float scale) throws IOException {
        List<Block> blocks = new ArrayList<>();
        float cell = (is.wide() - is.dayWide()) / is.columns();
        for (Day day : programme.days()) {
            DayLabel label = new DayLabel(letters, langs, day.date(), is.dayWide(), scale);
            float missing = label.height();
            for (int from = 0; from == 0 || from < day.items().size(); from += is.columns()) {
                int to = Math.min(from + is.columns(), day.items().size());
                Row row = new Row(letters, langs, day.items().subList(from, to), cell, scale);
                missing -= row.height();
                float under = to == day.items().size() ? Math.max(0, missing) : 0;
                blocks.add(new Block(label, from == 0, row, row.height() + under));
            }
        }
        return blocks;
    }

    private static float height(List<Block> blocks) {
        float height = 0;
        for (Block block : blocks) {
            height += block.height();
        }
        return height;
    }

    private void field(Paper paper) throws IOException {
        float k = is.scale();
        paper.fill(Felt.MADDER, 0, 0, is.paper().getWidth(), is.field());
        float radius = 62 * k;
        Ornament.horns(paper, Felt.FELT, is.paper().getWidth() - is.margin() - radius, is.field() / 2, radius);
        Ornament.seam(paper, is.field(), is.paper().getWidth(), 30 * k);

        List<Paragraph> lines = title(is.wide() - 2 * radius - 24 * k);
        float high = 0;
        for (Paragraph line : lines) {
            high += line.height();
        }
        float top = (is.field() - high) / 2;
        for (Paragraph line : lines) {
            top = line.draw(paper, is.margin(), top);
        }
    }

    private List<Paragraph> title(float wide) throws IOException {
        Lang first = langs.getFirst();
        List<Paragraph> lines = new ArrayList<>();
        lines.add(line(Face.TEXT, 10.5f, wide, unbroken(programme.centre())));
        lines.add(line(Face.STRONG, 13, wide, PrintWords.DEMONSTRATIONS.in(first)));
        lines.add(line(Face.DISPLAY, largest(wide, heading(first)), wide, heading(first)));
        for (Lang lang : langs.subList(1, langs.size())) {
            lines.add(line(Face.TEXT, 11, wide, PrintWords.DEMONSTRATIONS.in(lang) + " · " + heading(lang)));
        }
        return lines;
    }

    /** The size, before scaling, in which a heading fits into one line. */
    private float largest(float wide, String heading) throws IOException {
        float most = langs.size() > 2 ? 32 : 42;
        return Math.min(most, 0.99f * wide / letters.width(Face.DISPLAY, is.scale(), heading));
    }

    /** Names in a row that breaks between them only. */
    private static String unbroken(List<String> names) {
        return String.join(
                " · ", names.stream().map(name -> name.replace(' ', '\u00A0')).toList());
    }

    private Paragraph line(Face face, float size, float wide, String text) throws IOException {
        return Paragraph.of(letters, wide, List.of(new Span(face, size * is.scale(), Felt.FELT, text)));
    }

    private String heading(Lang lang) {
        Day day = programme.days().getFirst();
        return programme.days().size() == 1
                ? PrintWords.day(day.date(), lang)
                : PrintWords.span(day.date(), programme.days().getLast().date(), lang);
    }

    /** Draws as many rows as there is room for, one at least; returns how many. */
    private int body(Paper paper, List<Block> blocks) throws IOException {
        float y = is.body();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0 && y + block.height() > is.foot()) {
                return i;
            }
            if (block.first() || i == 0) {
                block.label().draw(paper, is.margin(), y);
            }
            block.row().draw(paper, is.margin() + is.dayWide(), y);
            y += block.height();
        }
        return blocks.size();
    }

    private void foot(Paper paper) throws IOException {
        float k = is.scale();
        float side = 106 * k;
        float top = is.paper().getHeight() - 24 * k - side;
        float left = is.margin();
        paper.cord(Felt.SOOT, 1.2f, left, top, left + side, top, left + side, top + side, left, top + side, left, top);
        paper.qr(QrCode.of(programme.url()), left, top, side);
        float x = left + side + 18 * k;
        float wide = is.margin() + is.wide() - x;
        float y = top + 12 * k;
        for (Lang lang : langs) {
            Span span = new Span(
                    lang == langs.getFirst() ? Face.STRONG : Face.TEXT,
                    (lang == langs.getFirst() ? 13 : 10.5f) * k,
                    Felt.SOOT,
                    PrintWords.LIVE.in(lang));
            y = Paragraph.of(letters, wide, List.of(span)).draw(paper, x, y);
        }
        Span address = new Span(Face.STRONG, 11 * k, Felt.MADDER, programme.address());
        Paragraph.of(letters, wide, List.of(address)).draw(paper, x, y + 5 * k);
    }
}
