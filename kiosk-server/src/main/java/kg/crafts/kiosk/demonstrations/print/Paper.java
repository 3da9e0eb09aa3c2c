package kg.crafts.kiosk.demonstrations.print;

import java.io.IOException;
import kg.crafts.kiosk.demonstrations.seats.QrCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page to draw on. Points, x to the right and y down from the upper left corner. */
final class Paper implements AutoCloseable {

    private static final int ROUND = 1;

    private final PDPageContentStream ink;
    private final Letters letters;
    private final float height;

    Paper(PDDocument document, PDRectangle size, Letters letters) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        this.ink = new PDPageContentStream(document, page);
        this.letters = letters;
        this.height = size.getHeight();
        fill(Felt.FELT, 0, 0, size.getWidth(), size.getHeight());
    }

    void fill(Felt colour, float x, float y, float wide, float high) throws IOException {
        ink.setNonStrokingColor(colour.colour());
        ink.addRect(x, height - y - high, wide, high);
        ink.fill();
    }

    /** A flat piece with straight edges: x and y of each corner. */
    void piece(Felt colour, float... corners) throws IOException {
        ink.setNonStrokingColor(colour.colour());
        trace(corners);
        ink.closePath();
        ink.fill();
    }

    /** A cord laid along points. */
    void cord(Felt colour, float thick, float... points) throws IOException {
        ink.setStrokingColor(colour.colour());
        ink.setLineWidth(thick);
        ink.setLineJoinStyle(ROUND);
        ink.setLineCapStyle(ROUND);
        trace(points);
        ink.stroke();
    }

    private void trace(float... points) throws IOException {
        ink.moveTo(points[0], height - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            ink.lineTo(points[i], height - points[i + 1]);
        }
    }

    /** Writes one line; returns where it ends. */
    float write(Face face, float size, Felt colour, float x, float baseline, String text) throws IOException {
        float at = x;
        ink.setNonStrokingColor(colour.colour());
        for (Letters.Run run : letters.runs(face, text)) {
            ink.beginText();
            ink.setFont(run.font(), size);
            ink.newLineAtOffset(at, height - baseline);
            ink.showText(run.text());
            ink.endText();
            at += letters.width(face, size, run.text());
        }
        return at;
    }

    /** A QR code with its quiet zone in a square. */
    void qr(QrCode code, float x, float y, float side) throws IOException {
        float module = side / code.sizeWithQuiet();
        ink.setNonStrokingColor(Felt.SOOT.colour());
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    float left = x + (column + QrCode.QUIET) * module;
                    float top = y + (row + QrCode.QUIET) * module;
                    // A hair wider, or printers leave white lines between modules.
                    ink.addRect(left, height - top - module, module * 1.01f, module * 1.01f);
                }
            }
        }
        ink.fill();
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
