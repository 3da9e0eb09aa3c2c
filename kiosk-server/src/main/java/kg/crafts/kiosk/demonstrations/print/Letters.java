package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, of which only the letters used are embedded. Used by one thread. */
final class Letters implements AutoCloseable {

    private static final int PER_EM = 1_000;

    private final PDDocument document;
    private final Map<Face, List<Cut>> faces = new EnumMap<>(Face.class);
    private final List<TrueTypeFont> open = new ArrayList<>();

    Letters(PDDocument document) {
        this.document = document;
    }

    /** One face's letters of one script. */
    private record Cut(PDType0Font font, CmapLookup glyphs) {

        boolean draws(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }
    }

    /** Text that one font draws. */
    record Run(PDType0Font font, String text) {}

    /** Parts a text by the fonts that draw it. What no font holds is left out. */
    List<Run> runs(Face face, String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        Cut cut = null;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Cut next = find(face, text.codePointAt(at), cut);
            if (next == null) {
                continue;
            }
            if (cut != null && !next.equals(cut)) {
                runs.add(new Run(cut.font(), current.toString()));
                current.setLength(0);
            }
            current.appendCodePoint(text.codePointAt(at));
            cut = next;
        }
        if (cut != null) {
            runs.add(new Run(cut.font(), current.toString()));
        }
        return runs;
    }

    /** Points. */
    float width(Face face, float size, String text) throws IOException {
        float width = 0;
        for (Run run : runs(face, text)) {
            width += run.font().getStringWidth(run.text()) * size / PER_EM;
        }
        return width;
    }

    /** What draws a character; a space is drawn by what stands before it when that can. */
    private @Nullable Cut find(Face face, int codePoint, @Nullable Cut before) throws IOException {
        if (codePoint == ' ' && before != null && before.draws(codePoint)) {
            return before;
        }
        List<Cut> cuts = faces.get(face);
        if (cuts == null) {
            cuts = load(face);
            faces.put(face, cuts);
        }
        for (Cut cut : cuts) {
            if (cut.draws(codePoint)) {
                return cut;
            }
        }
        return null;
    }

    private List<Cut> load(Face face) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        for (String file : face.files()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Woff.unpack(read(file))));
            open.add(font);
            cuts.add(new Cut(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup()));
        }
        return cuts;
    }

    /** Whether the fonts were packed into the server. */
    static boolean areThere() {
        return Letters.class.getResource(Face.TEXT.files().getFirst()) != null;
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Letters.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The font " + file + " is not in the server: build kiosk-ui, which packs it");
            }
            return in.readAllBytes();
        }
    }

    /** To be called after the document is saved. */
    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
