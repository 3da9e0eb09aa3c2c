package kg.crafts.kiosk.media.sniff;

import static kg.crafts.kiosk.media.sniff.Samples.ascii;
import static kg.crafts.kiosk.media.sniff.Samples.box;
import static kg.crafts.kiosk.media.sniff.Samples.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.crafts.kiosk.media.sniff.FileRefused.Flaw;

/** Files that nobody should be harmed by, and what becomes of each. */
public final class HostileFiles {

    /**
     * One of them.
     *
     * @param flaw why it is refused, or null when it is taken in
     */
    public record Case(String what, String name, byte[] bytes, Flaw flaw) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<Case> ALL = make();

    private final List<Case> cases = new ArrayList<>();

    private HostileFiles() {}

    public static List<Case> all() {
        return ALL;
    }

    private static List<Case> make() {
        HostileFiles files = new HostileFiles();
        files.nothings();
        files.jpegs();
        files.polyglots();
        files.pngs();
        files.webps();
        files.drawings();
        HostileSounds.addTo(files);
        return List.copyOf(files.cases);
    }

    void refused(Flaw flaw, String what, String name, byte[] bytes) {
        cases.add(new Case(what, name, bytes, flaw));
    }

    void taken(String what, String name, byte[] bytes) {
        cases.add(new Case(what, name, bytes, null));
    }

    static byte[] cut(byte[] file, int by) {
        return Arrays.copyOf(file, file.length - by);
    }

    private void nothings() {
        refused(Flaw.UNKNOWN, "one byte", "a.jpg", new byte[1]);
        refused(Flaw.UNKNOWN, "zeros", "a.png", new byte[5_000]);
        refused(Flaw.UNKNOWN, "plain text", "a.jpg", ascii("Dear curator, click here"));
        refused(Flaw.NOT_TAKEN, "a page called a picture", "a.jpg", ascii("<!DOCTYPE html><html><script>1</script>"));
        refused(
                Flaw.NOT_TAKEN,
                "a page with an SVG in it",
                "a.svg",
                ascii("<html><svg viewBox='0 0 1 1'></svg></html>"));
        refused(Flaw.NOT_TAKEN, "a program", "a.png", join(ascii("MZ"), new byte[400]));
        refused(Flaw.NOT_TAKEN, "a program of Linux", "a.mp4", join(ascii("\u007FELF"), new byte[400]));
        refused(Flaw.NOT_TAKEN, "an archive", "a.jpg", join(ascii("PK\u0003\u0004"), new byte[400]));
        refused(Flaw.NOT_TAKEN, "a PDF", "a.pdf", ascii("%PDF-1.7 /JavaScript"));
        refused(Flaw.NOT_TAKEN, "a GIF", "a.gif", join(ascii("GIF89a"), new byte[400]));
        refused(Flaw.NOT_TAKEN, "a TIFF", "a.tif", join(ascii("II*\0"), new byte[400]));
        refused(Flaw.NOT_TAKEN, "a picture of an iPhone", "a.heic", box("ftyp", ascii("heic"), new byte[400]));
        refused(Flaw.NOT_TAKEN, "a script", "a.svg", ascii("#!/bin/sh\nrm -rf /"));
    }

    private void jpegs() {
        byte[] good = Samples.jpeg(900, 700);
        taken("a picture", "felt.jpg", good);
        taken("a picture in waves", "felt.jpeg", Samples.progressive(900, 700));
        taken("a picture on its side with its place", "side.jpg", Samples.withSegment(good, 0xE1, Samples.exif(6)));
        refused(Flaw.TRUNCATED, "without its end", "a.jpg", cut(good, 2));
        refused(Flaw.TRUNCATED, "half of it", "a.jpg", cut(good, good.length / 2));
        refused(Flaw.TRUNCATED, "only its header", "a.jpg", Arrays.copyOf(good, 30));
        refused(Flaw.TRUNCATED, "an end put where half is missing", "a.jpg", join(cut(good, good.length / 2), end()));
        refused(
                Flaw.TRUNCATED,
                "half a picture in waves with an end",
                "a.jpg",
                join(cut(Samples.progressive(900, 700), 400), end()));
        refused(Flaw.TOO_MANY_PIXELS, "a bomb of 4,225 megapixels", "a.jpg", Samples.claim(good, 65_000, 65_000));
        refused(Flaw.TOO_MANY_PIXELS, "a bomb of one line", "a.jpg", Samples.claim(good, 65_535, 1));
        refused(
                Flaw.TOO_MANY_AT_ONCE,
                "a bomb in waves",
                "a.jpg",
                Samples.claim(Samples.progressive(900, 700), 20_000, 20_000));
        refused(Flaw.TRUNCATED, "a header that tells ten times the lines", "a.jpg", Samples.claim(good, 900, 7_000));
        refused(Flaw.DAMAGED, "no lines at all", "a.jpg", Samples.claim(good, 900, 0));
        refused(
                Flaw.DAMAGED,
                "a segment of no length",
                "a.jpg",
                join(Arrays.copyOf(good, 2), new byte[] {-1, -32, 0, 0}, good));
        refused(Flaw.DAMAGED, "a picture within a picture's header", "a.jpg", join(Arrays.copyOf(good, 2), good));
        refused(Flaw.DAMAGED, "bytes between segments", "a.jpg", join(Arrays.copyOf(good, 20), new byte[9], good));
        refused(Flaw.CMYK, "colours for print", "a.jpg", frame(0xC0, 8, 4));
        refused(Flaw.NOT_TAKEN, "a lossless JPEG", "a.jpg", frame(0xC3, 8, 3));
        refused(Flaw.NOT_TAKEN, "twelve bits a colour", "a.jpg", frame(0xC1, 12, 3));
        refused(Flaw.DAMAGED, "two colours", "a.jpg", frame(0xC0, 8, 2));
        refused(Flaw.DAMAGED, "a thousand waves", "a.jpg", waves(good));
    }

    private static byte[] end() {
        return new byte[] {-1, (byte) 0xD9};
    }

    private static byte[] frame(int marker, int bits, int parts) {
        byte[] body = join(new byte[] {(byte) bits, 0, 8, 0, 8, (byte) parts}, new byte[3 * parts]);
        return join(Samples.withSegment(new byte[] {-1, (byte) 0xD8}, marker, body), end());
    }

    private static byte[] waves(byte[] good) {
        byte[] scan = {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3};
        byte[][] many = new byte[1_000][];
        Arrays.fill(many, scan);
        return join(cut(good, 2), join(many), end());
    }

    private void polyglots() {
        byte[] good = Samples.jpeg(300, 200);
        byte[] page = ascii("<html><script>alert('CANARY')</script></html>");
        taken("a picture with a page as its comment", "a.jpg", Samples.withSegment(good, 0xFE, page));
        taken("a picture with an archive behind it", "a.jpg", join(good, ascii("PK\u0003\u0004CANARY"), new byte[900]));
        taken(
                "a picture with a program as its note",
                "a.jpg",
                Samples.withSegment(good, 0xED, ascii("<?php CANARY ?>")));
        byte[] png = Samples.png(30, 20);
        taken("a PNG with a page in a text", "a.png", beforeEnd(png, Samples.chunk("tEXt", join(ascii("x\0"), page))));
        taken("a PNG with a page behind it", "a.png", join(png, page));
        taken(
                "a PNG with its place",
                "a.png",
                beforeEnd(png, Samples.chunk("eXIf", Arrays.copyOfRange(Samples.exif(1), 6, 126))));
        taken("a WebP with its place", "a.webp", webp(Samples.riffChunk("EXIF", ascii("CANARY"))));
        taken(
                "a film with its place",
                "a.mp4",
                Samples.mp4("avc1", box("udta", box("\u00A9xyz", ascii("CANARY+42.87+74.56/")))));
        taken("a picture called a film", "film.mp4", good);
        taken("a PNG called a JPEG", "felt.jpg", png);
    }

    private static byte[] beforeEnd(byte[] png, byte[] chunk) {
        return join(cut(png, 12), chunk, Arrays.copyOfRange(png, png.length - 12, png.length));
    }

    private static byte[] webp(byte[] more) {
        byte[] plain = Samples.webp();
        byte[] header = {(byte) 0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return Samples.riff(
                "WEBP", Samples.riffChunk("VP8X", header), Arrays.copyOfRange(plain, 12, plain.length), more);
    }

    private void pngs() {
        byte[] good = Samples.png(300, 200);
        taken("a PNG", "a.png", good);
        refused(Flaw.TRUNCATED, "a PNG without its end", "a.png", cut(good, 12));
        refused(Flaw.TRUNCATED, "half a PNG", "a.png", cut(good, good.length / 2));
        byte[] spoilt = good.clone();
        spoilt[good.length / 2] ^= 1;
        refused(Flaw.DAMAGED, "a PNG with a wrong bit", "a.png", spoilt);
        refused(
                Flaw.TOO_MANY_PIXELS,
                "a PNG of 900 megapixels in a kilobyte",
                "a.png",
                Samples.blackPng(30_000, 30_000, 10, false));
        refused(
                Flaw.TOO_MANY_AT_ONCE,
                "an interlaced PNG of 100 megapixels",
                "a.png",
                Samples.blackPng(10_000, 10_000, 10, true));
        refused(Flaw.DAMAGED, "a PNG with too few lines", "a.png", Samples.blackPng(600, 600, 200, false));
        refused(
                Flaw.DAMAGED,
                "a PNG without pixels",
                "a.png",
                join(Arrays.copyOf(good, 33), Samples.chunk("IEND", new byte[0])));
        refused(
                Flaw.DAMAGED,
                "a PNG with two headers",
                "a.png",
                join(Arrays.copyOf(good, 33), Arrays.copyOfRange(good, 8, good.length)));
        refused(Flaw.DAMAGED, "a PNG of negative size", "a.png", Samples.blackPng(-5, 100, 0, false));
    }

    private void webps() {
        taken("a WebP", "a.webp", Samples.webp());
        refused(Flaw.TRUNCATED, "half a WebP", "a.webp", cut(Samples.webp(), 10));
        byte[] canvas = webp(new byte[0]);
        canvas[24] = 100;
        refused(Flaw.DAMAGED, "a WebP larger than its frame", "a.webp", canvas);
        byte[] moving = webp(new byte[0]);
        moving[20] |= 2;
        refused(Flaw.NOT_TAKEN, "a WebP that moves", "a.webp", moving);
        byte[] huge = {0x2F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F, 0};
        refused(
                Flaw.TOO_MANY_AT_ONCE,
                "a WebP of 268 megapixels",
                "a.webp",
                Samples.riff("WEBP", Samples.riffChunk("VP8L", huge)));
        refused(
                Flaw.DAMAGED,
                "a WebP that decodes to nothing",
                "a.webp",
                Samples.riff("WEBP", Samples.riffChunk("VP8L", new byte[] {0x2F, 9, 0, 0, 0, 1, 2, 3})));
    }

    private void drawings() {
        taken("a drawing", "a.svg", Samples.svg("<path d=\"M0 0h9v9z\"/>"));
        refused(Flaw.ACTIVE_DRAWING, "a drawing with a script", "a.svg", Samples.svg("<script>alert(1)</script>"));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing that acts when it is loaded",
                "a.svg",
                Samples.svg("<path onload=\"alert(1)\"/>"));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing with a page in it",
                "a.svg",
                Samples.svg("<foreignObject><body/></foreignObject>"));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing with a picture from elsewhere",
                "a.svg",
                Samples.svg("<image href=\"http://x/y.png\"/>"));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing that uses another file",
                "a.svg",
                Samples.svg("<use href=\"http://x/y.svg#a\"/>"));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing with a style",
                "a.svg",
                Samples.svg("<style>@import 'http://x'</style>"));
        refused(Flaw.ACTIVE_DRAWING, "a drawing that moves", "a.svg", Samples.svg("<animate attributeName=\"href\"/>"));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing that grows (a billion laughs)",
                "a.svg",
                ascii(
                        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"ha\">]><svg viewBox=\"0 0 1 1\"><title>&a;</title></svg>"));
        refused(Flaw.ACTIVE_DRAWING, "half a drawing", "a.svg", cut(Samples.svg("<path d=\"M0 0h9v9z\"/>"), 8));
        refused(
                Flaw.ACTIVE_DRAWING,
                "a drawing without a size",
                "a.svg",
                ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        refused(
                Flaw.TOO_LARGE,
                "a drawing of a megabyte",
                "a.txt",
                Samples.svg("<title>" + "x".repeat(1 << 20) + "</title>"));
    }
}
