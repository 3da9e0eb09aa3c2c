package kg.crafts.kiosk.demonstrations.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints a programme as PDF. Takes some tenths of a second, so not on an event loop. */
public final class ProgrammePdf {

    private ProgrammePdf() {}

    /** Whether the fonts are packed into this server; without them nothing can be printed. */
    public static boolean isReady() {
        return Letters.areThere();
    }

    /** A day on A4, upright; as many sheets as it takes. */
    public static byte[] daySheet(Programme programme) {
        return print(programme, new Sheet.Measures(PDRectangle.A4, 1, 1, 0));
    }

    /** A week on A3, upright; one sheet if letters of 8 points will do, otherwise as many as it takes. */
    public static byte[] weekPoster(Programme programme) {
        return print(programme, new Sheet.Measures(PDRectangle.A3, 1.2f, 2, 132));
    }

    private static byte[] print(Programme programme, Sheet.Measures measures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                Letters letters = new Letters(document)) {
            new Sheet(document, letters, programme, measures).print();
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The programme can't be printed", e);
        }
        return bytes.toByteArray();
    }
}
