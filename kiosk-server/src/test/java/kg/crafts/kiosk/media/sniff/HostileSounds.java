package kg.crafts.kiosk.media.sniff;

import static kg.crafts.kiosk.media.sniff.Samples.ascii;
import static kg.crafts.kiosk.media.sniff.Samples.box;
import static kg.crafts.kiosk.media.sniff.Samples.join;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kg.crafts.kiosk.media.sniff.FileRefused.Flaw;

/** Sounds, films and captions that nobody should be harmed by. */
final class HostileSounds {

    private HostileSounds() {}

    static void addTo(HostileFiles files) {
        sounds(files);
        films(files);
        captions(files);
    }

    private static void sounds(HostileFiles into) {
        into.taken("a sound", "a.wav", Samples.wav(2));
        into.taken("a sound as MP3", "a.mp3", Samples.mp3(40));
        into.taken("a sound as Ogg", "a.ogg", Samples.ogg("OpusHead", true));
        into.refused(Flaw.TRUNCATED, "half a sound", "a.wav", HostileFiles.cut(Samples.wav(2), 9_000));
        into.refused(
                Flaw.CODEC,
                "a sound of an unknown codec",
                "a.wav",
                Samples.riff(
                        "WAVE",
                        Samples.riffChunk("fmt ", new byte[] {85, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0}),
                        Samples.riffChunk("data", new byte[9])));
        into.refused(Flaw.TRUNCATED, "an Ogg without its last page", "a.ogg", Samples.ogg("OpusHead", false));
        into.refused(Flaw.CODEC, "an Ogg with a film", "a.ogg", Samples.ogg("\u0080theora", true));
        into.refused(Flaw.DAMAGED, "one frame of MP3", "a.mp3", Samples.mp3(1));
        into.refused(
                Flaw.TRUNCATED,
                "a tag of MP3 that leads beyond the end",
                "a.mp3",
                join(ascii("ID3\3\0\0"), new byte[] {127, 127, 127, 127}, Samples.mp3(9)));
        byte[] promising = Samples.mp3(40);
        System.arraycopy(join(ascii("Xing"), new byte[] {0, 0, 0, 1, 0, 0, 3, (byte) 0xE8}), 0, promising, 36, 12);
        into.refused(Flaw.TRUNCATED, "an MP3 of which most is missing", "a.mp3", promising);
    }

    private static void films(HostileFiles into) {
        byte[] good = Samples.mp4("avc1", new byte[0]);
        into.taken("a film", "a.mp4", good);
        into.taken("a film as WebM", "a.webm", Samples.webm("webm", "V_VP9"));
        into.refused(Flaw.TRUNCATED, "a film without its end", "a.mp4", HostileFiles.cut(good, 100));
        into.refused(
                Flaw.TRUNCATED,
                "a film without its table",
                "a.mp4",
                join(box("ftyp", ascii("isom")), box("mdat", new byte[900])));
        into.refused(Flaw.CODEC, "a film of a new codec", "a.mp4", Samples.mp4("hvc1", new byte[0]));
        into.refused(
                Flaw.DAMAGED,
                "a box larger than its folder",
                "a.mp4",
                join(
                        box("ftyp", ascii("isom")),
                        box("moov", new byte[] {0, 1, 0, 0}, ascii("trak")),
                        box("mdat", new byte[9])));
        into.refused(
                Flaw.DAMAGED,
                "a box of no length",
                "a.mp4",
                join(
                        box("ftyp", ascii("isom")),
                        box("moov", new byte[] {0, 0, 0, 2}, ascii("trak")),
                        box("mdat", new byte[9])));
        into.refused(
                Flaw.TRUNCATED,
                "a WebM without its end",
                "a.webm",
                HostileFiles.cut(Samples.webm("webm", "V_VP9"), 900));
        into.refused(Flaw.NOT_TAKEN, "a film in another box", "a.mkv", Samples.webm("matroska", "V_VP9"));
        into.refused(Flaw.CODEC, "a WebM of an unknown codec", "a.webm", Samples.webm("webm", "V_MS/VFW/FOURCC"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] said(String times, String words) {
        return text("WEBVTT\n\n" + times + "\n" + words + "\n");
    }

    private static void captions(HostileFiles into) {
        into.taken("captions", "a.vtt", Samples.vtt("00:01.000 --> 00:04.000"));
        into.taken(
                "captions with a mark, notes, voices and a style",
                "a.vtt",
                text("\uFEFFWEBVTT Шырдак\r\nX-A: b\r\n\r\nNOTE a & b\r\n\r\n1\r\n00:01.000 --> 01:00:04.000 line:0\r\n"
                        + "<v.loud Айгүл>Мына <i>шырдак</i> &lt;3 <00:02.000>жаңы</v>\r\n"));
        for (String tag :
                List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "a < b", "</p>")) {
            into.refused(Flaw.CAPTION_TAGS, "captions with " + tag, "a.vtt", said("00:01.000 --> 00:04.000", tag));
        }
        into.refused(Flaw.CAPTION_TAGS, "captions with a bell", "a.vtt", said("00:01.000 --> 00:04.000", "a\u0007b"));
        into.refused(Flaw.CAPTIONS, "captions that end first", "a.vtt", Samples.vtt("00:04.000 --> 00:01.000"));
        into.refused(Flaw.CAPTIONS, "captions of no length", "a.vtt", Samples.vtt("00:04.000 --> 00:04.000"));
        into.refused(Flaw.CAPTIONS, "captions without a word", "a.vtt", said("00:01.000 --> 00:04.000", " "));
        into.refused(Flaw.CAPTIONS, "no more than the head of captions", "a.vtt", ascii("WEBVTT"));
        into.refused(
                Flaw.CAPTIONS, "captions of SubRip", "a.srt", text("1\r\n00:00:01,000 --> 00:00:04,000\r\nШырдак\r\n"));
        into.refused(
                Flaw.CAPTIONS,
                "captions in UTF-16",
                "a.vtt",
                ("\uFEFF" + "WEBVTT\n\n00:01.000 --> 00:04.000\nШырдак\n").getBytes(StandardCharsets.UTF_16LE));
        into.refused(Flaw.UNKNOWN, "captions behind something else", "a.vtt", text("WEBVTTX\n\n"));
        into.refused(Flaw.CAPTIONS, "captions without times", "a.vtt", Samples.vtt("one"));
        into.refused(Flaw.CAPTIONS, "captions with wrong times", "a.vtt", Samples.vtt("1 --> 2"));
        into.refused(
                Flaw.CAPTIONS,
                "captions in another script",
                "a.vtt",
                join(Samples.vtt("00:01.000 --> 00:04.000"), new byte[] {(byte) 0xC3, 0x28}));
        into.refused(
                Flaw.TOO_LARGE,
                "captions of two megabytes",
                "captions",
                join(Samples.vtt("00:01.000 --> 00:04.000"), "я".repeat(1 << 20).getBytes(StandardCharsets.UTF_8)));
    }
}
