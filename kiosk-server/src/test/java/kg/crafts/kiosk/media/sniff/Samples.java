package kg.crafts.kiosk.media.sniff;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small files of every kind, made by hand so that each byte of them can be changed on purpose. */
public final class Samples {

    private Samples() {}

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture whose left half is red and whose right half is blue, so that its way up can be told. */
    public static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width - width / 2, height);
        drawing.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return jpeg(picture(width, height), false);
    }

    public static byte[] progressive(int width, int height) {
        return jpeg(picture(width, height), true);
    }

    private static byte[] jpeg(BufferedImage image, boolean progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (progressive) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Puts a segment behind the first marker. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (body.length + 2 >> 8), (byte) (body.length + 2)};
        return join(Arrays.copyOf(jpeg, 2), head, body, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** As a camera writes it: which way up, and in latitude and longitude where. */
    public static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put(ascii("N\0\0\0"))
                .putInt(0);
        tiff.put(ascii("GPSCANARY 42.8746 74.5698"));
        return join(ascii("Exif\0\0"), tiff.array());
    }

    /** Changes the size that a JPEG's header tells. */
    public static byte[] claim(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        for (int at = 2; at < changed.length; at += 2 + ((changed[at + 2] & 0xFF) << 8 | changed[at + 3] & 0xFF)) {
            int marker = changed[at + 1] & 0xFF;
            if (marker == 0xC0 || marker == 0xC2) {
                changed[at + 5] = (byte) (height >> 8);
                changed[at + 6] = (byte) height;
                changed[at + 7] = (byte) (width >> 8);
                changed[at + 8] = (byte) width;
                return changed;
            }
        }
        throw new IllegalArgumentException("No frame");
    }

    public static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(width, height), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] chunk(String type, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(ascii(type));
        sum.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                ascii(type),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A PNG that is black all over, packed a thousandfold; with too few lines when fewer are given. */
    public static byte[] blackPng(int width, int height, int lines, boolean interlaced) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, (byte) (interlaced ? 1 : 0)})
                .array();
        Deflater packer = new Deflater(9);
        packer.setInput(new byte[(width + 1) * lines]);
        packer.finish();
        byte[] packed = new byte[(width + 1) * lines / 500 + 1000];
        int length = packer.deflate(packed);
        packer.end();
        return join(
                PngFile.SIGNATURE,
                chunk("IHDR", header),
                chunk("IDAT", Arrays.copyOf(packed, length)),
                chunk("IEND", new byte[0]));
    }

    /** Lossy, of one pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    public static byte[] riffChunk(String type, byte[] body) {
        return join(ascii(type), little(body.length), body, new byte[body.length & 1]);
    }

    public static byte[] riff(String type, byte[]... chunks) {
        byte[] all = join(chunks);
        return join(ascii("RIFF"), little(all.length + 4), ascii(type), all);
    }

    public static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    /** Silence of some seconds. */
    public static byte[] wav(int seconds) {
        byte[] format = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8_000)
                .putInt(8_000)
                .putShort((short) 1)
                .putShort((short) 8)
                .array();
        return riff("WAVE", riffChunk("fmt ", format), riffChunk("data", new byte[8_000 * seconds]));
    }

    /** Frames of silence, of MPEG 1 layer III at 128 kbit/s and 44,100 Hz. */
    public static byte[] mp3(int frames) {
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xFF;
        frame[1] = (byte) 0xFB;
        frame[2] = (byte) 0x90;
        byte[][] all = new byte[frames][];
        Arrays.fill(all, frame);
        return join(all);
    }

    public static byte[] box(String type, byte[]... content) {
        byte[] all = join(content);
        return join(ByteBuffer.allocate(4).putInt(all.length + 8).array(), ascii(type), all);
    }

    /** The boxes of a film of 640 × 360 and ten seconds, without anything that could be seen. */
    public static byte[] mp4(String codec, byte[] notes) {
        byte[] movie =
                ByteBuffer.allocate(100).putInt(12, 1_000).putInt(16, 10_000).array();
        byte[] track = ByteBuffer.allocate(84)
                .putInt(76, 640 << 16)
                .putInt(80, 360 << 16)
                .array();
        byte[] handler = join(new byte[8], ascii("vide"), new byte[12]);
        byte[] codecs = join(new byte[8], box(codec, new byte[78]));
        return join(
                box("ftyp", ascii("isom"), new byte[4]),
                box(
                        "moov",
                        box("mvhd", movie),
                        box(
                                "trak",
                                box("tkhd", track),
                                box("mdia", box("hdlr", handler), box("minf", box("stbl", box("stsd", codecs))))),
                        notes),
                box("mdat", new byte[5_000]));
    }

    private static byte[] element(long id, byte[] content) {
        byte[] name = ByteBuffer.allocate(8).putLong(id).array();
        int zeros = Long.numberOfLeadingZeros(id) / 8;
        byte[] length = {(byte) 0x10, (byte) (content.length >> 16), (byte) (content.length >> 8), (byte) content.length
        };
        return join(Arrays.copyOfRange(name, zeros, 8), length, content);
    }

    /** The elements of a film of ten seconds. */
    public static byte[] webm(String docType, String codec) {
        byte[] info = element(
                0x1549A966L,
                element(0x4489, ByteBuffer.allocate(8).putDouble(10_000).array()));
        byte[] video =
                element(0xE0, join(element(0xB0, new byte[] {2, (byte) 0x80}), element(0xBA, new byte[] {1, 0x68})));
        byte[] tracks = element(0x1654AE6BL, element(0xAE, join(element(0x86, ascii(codec)), video)));
        byte[] cluster = element(0x1F43B675L, new byte[3_000]);
        return join(
                element(0x1A45DFA3L, element(0x4282, ascii(docType))),
                element(0x18538067L, join(info, tracks, cluster)));
    }

    /** Two pages of Ogg: the head of a codec, and the last. */
    public static byte[] ogg(String codec, boolean ended) {
        byte[] head = join(ascii(codec), new byte[30]);
        byte[] first = join(ascii("OggS\0\2"), new byte[20], new byte[] {1, (byte) head.length}, head);
        byte[] granule = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(480_000)
                .array();
        byte[] last = join(
                ascii("OggS\0"),
                new byte[] {(byte) (ended ? 4 : 0)},
                granule,
                new byte[12],
                new byte[] {1, 100},
                new byte[100]);
        return join(first, last);
    }

    public static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] vtt(String cue) {
        return ("WEBVTT\n\n" + cue + "\nШырдак\n").getBytes(StandardCharsets.UTF_8);
    }
}
