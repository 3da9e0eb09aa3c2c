package kg.crafts.kiosk.media.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import kg.crafts.kiosk.media.sniff.FileKind;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.Found;

/**
 * Decodes a picture upright, line by line, with little memory: an upright baseline JPEG in one pass, all others strip by
 * strip. What can be seen through is put on white.
 */
final class PictureReader {

    /** 48 MB decoded, and as much again when a strip has to be turned. */
    private static final int STRIP_PIXELS = 16_000_000;

    private final Path file;
    private final Found found;
    private String warning = "";

    /** @param file without its maker's notes; nothing else is given to a decoder */
    PictureReader(Path file, Found found) {
        this.file = file;
        this.found = found;
    }

    /** Decodes all of it; refuses what turns out to be damaged or to end too early. */
    void read(Lines lines) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByMIMEType(found.kind().mediaType());
        ImageReader reader = readers.next();
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            reader.addIIOReadWarningListener((source, told) -> note(told));
            decode(reader, lines);
        } catch (IIOException
                | EOFException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            // What decoders throw at bytes that make no sense.
            throw new FileRefused(FileRefused.Flaw.DAMAGED, shorten(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            reader.dispose();
        }
        if (warning.contains("remature end")) {
            throw new FileRefused(FileRefused.Flaw.TRUNCATED, "");
        }
        if (!warning.isEmpty()) {
            throw new FileRefused(FileRefused.Flaw.DAMAGED, shorten(warning));
        }
    }

    /** Bytes too many between two parts do no harm, and many cameras write them. */
    private void note(String told) {
        if (told.contains("remature end") || (told.contains("Corrupt") && !told.contains("extraneous"))) {
            warning = told;
        }
    }

    private static String shorten(String message) {
        return message.substring(0, Math.min(60, message.length()));
    }

    private void decode(ImageReader reader, Lines lines) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        int bands = type == null ? 3 : type.getNumBands();
        if (found.kind() == FileKind.JPEG && found.orientation() == 1 && !found.inWaves()) {
            pass(reader, bands == 1 ? 1 : 3, lines);
        } else {
            strips(reader, lines);
        }
    }

    private void pass(ImageReader reader, int bands, Lines lines) throws IOException {
        PassingRaster raster = new PassingRaster(found.width(), found.height(), bands, lines);
        BufferedImage sample =
                new BufferedImage(1, 1, bands == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setDestination(new BufferedImage(sample.getColorModel(), raster, false, null));
        reader.read(0, param);
        if (raster.passed() != found.height()) {
            throw new FileRefused(FileRefused.Flaw.TRUNCATED, "");
        }
    }

    private void strips(ImageReader reader, Lines lines) throws IOException {
        int rows = Math.max(1, STRIP_PIXELS / found.width());
        for (int top = 0; top < found.height(); top += rows) {
            strip(reader, top, Math.min(rows, found.height() - top), lines);
        }
    }

    private void strip(ImageReader reader, int top, int rows, Lines lines) throws IOException {
        Turn turn = new Turn(found);
        Rectangle region = turn.region(top, rows);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(region);
        BufferedImage read = reader.read(0, param);
        if (read.getWidth() != region.width || read.getHeight() != region.height) {
            throw new FileRefused(FileRefused.Flaw.DAMAGED, read.getWidth() + " × " + read.getHeight());
        }
        byte[] bgr = bytes(read);
        byte[] upright = found.orientation() == 1 ? bgr : turn.upright(bgr, region, rows);
        for (int row = 0; row < rows; row++) {
            lines.line(upright, 3 * row * found.width());
        }
    }

    private static byte[] bytes(BufferedImage read) {
        BufferedImage plain = read;
        if (read.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return spread(((DataBufferByte) read.getRaster().getDataBuffer()).getData());
        }
        if (read.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D drawing = plain.createGraphics();
            drawing.drawImage(read, 0, 0, Color.WHITE, null);
            drawing.dispose();
        }
        return ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
    }

    /** Grey as it is: Java would take it for linear light and make it paler. */
    private static byte[] spread(byte[] grey) {
        byte[] bgr = new byte[3 * grey.length];
        for (int i = 0; i < grey.length; i++) {
            bgr[3 * i] = grey[i];
            bgr[3 * i + 1] = grey[i];
            bgr[3 * i + 2] = grey[i];
        }
        return bgr;
    }
}
