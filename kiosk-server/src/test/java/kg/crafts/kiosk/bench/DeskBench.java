package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.pictures.PictureMaker;
import kg.crafts.kiosk.media.pictures.Pictures;
import kg.crafts.kiosk.media.sniff.LargeJpeg;

/**
 * What staff wait for, at a centre with 5,000 records and a picture of 24 megapixels: an import, what is typed, lists,
 * tiles, and the desk in a browser.
 */
final class DeskBench {

    private static final int ROWS = 5_000;
    private static final int TURNS = 400;
    private static final int WIDTH = 6_000;
    private static final int HEIGHT = 4_000;
    private static final double MEGAPIXELS = WIDTH * HEIGHT / 1e6;
    private static final String PICTURE = "bench-picture";
    private static final int TILINGS = 3;
    private static final long TILING_SECONDS = 300;
    private static final long FILLING_SECONDS = 60;
    private static final List<String> THINGS =
            List.of("Felt rug", "Saddle cloth", "Wooden bowl", "Silver bracelet", "Reed screen", "Tent band", "Chest");
    private static final List<String> PLACES = List.of("Naryn", "Talas", "Osh", "Batken", "Kochkor", "Alay");

    private final Report report;
    private final Path folder;
    private final int port;
    private final Load load = new Load();

    DeskBench(Report report, Path folder, int port) {
        this.report = report;
        this.folder = folder;
        this.port = port;
    }

    /** @param ui where the front end's tests in a browser are */
    void run(Path ui) throws Exception {
        new CentreBench(report, folder, port).publish("shyrdak");
        ContentHash picture = makeTiles();
        try (ServerProcess server = ServerProcess.kiosk(folder, port, true)) {
            String[] staff = Staff.signIn(folder, port, "curator");
            try (Wire wire = new Wire(port, staff)) {
                takeIn(wire);
                type(wire);
                list(wire);
            }
            tiles(picture);
            report.absolute(
                    "memory after that", String.format(Locale.ROOT, "%.0f MB", server.residentMegabytes()), "≤ 300 MB");
            inBrowser(ui);
        }
    }

    /** Takes the picture in, and makes its tiles some times over. */
    private ContentHash makeTiles() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content").resolve("media"))
                .getParent();
        Path jpeg = content.resolve("bench.jpg");
        LargeJpeg.write(jpeg, WIDTH, HEIGHT);
        Files.writeString(
                content.resolve("media").resolve(PICTURE + ".yaml"),
                "kind: media\ncode: " + PICTURE + "\nhome: bishkek\nstatus: published\n"
                        + "languages: {source: en, origin: author, review: unread}\nname: {en: Bench}\n"
                        + "file: bench.jpg\nalt: {en: Stripes}\nlicence: CC0-1.0\ncredit: Crafts Kiosk\n");
        Path decoding = Files.createDirectories(folder.resolve("decoding"));
        Times decoded = Times.of(1, TILINGS, turn -> Pictures.tryOut(jpeg, decoding));
        try (BenchCentre centre = BenchCentre.open(folder, port)) {
            centre.importFolder(content);
            centre.catalogue().awaitCaughtUp(centre.journal());
            while (centre.catalogue().picturesWaiting() > 0) {
                Thread.sleep(50);
            }
            JsonNode record = centre.catalogue().catalogue().find(PICTURE).orElseThrow();
            ContentHash hash = new ContentHash(record.path("sha256").asText());
            Times made = Times.of(1, TILINGS, turn -> makeTiles(centre, hash));
            report.ratio(
                    "copies and tiles of " + (int) MEGAPIXELS + " megapixels",
                    made.p50() / decoded.p50(),
                    "less is better",
                    String.format(Locale.ROOT, "%.1f MP/s", MEGAPIXELS * 1e9 / made.p50()),
                    String.format(Locale.ROOT, "decoding alone %.1f MP/s", MEGAPIXELS * 1e9 / decoded.p50()));
            return hash;
        }
    }

    private void makeTiles(BenchCentre centre, ContentHash hash) throws Exception {
        Pictures pictures = Pictures.open(Files.createTempDirectory(folder, "tiles"), centre.media());
        CountDownLatch made = new CountDownLatch(1);
        try (PictureMaker maker = PictureMaker.start(pictures, centre.media(), made::countDown)) {
            maker.want(hash);
            if (!made.await(TILING_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("No tiles within " + TILING_SECONDS + " s");
            }
        }
    }

    private static byte[] table() {
        StringBuilder csv = new StringBuilder("code,name@en,name@ky,inventory,summary@en,status\n");
        for (int row = 0; row < ROWS; row++) {
            String thing = THINGS.get(row % THINGS.size()) + " " + row;
            csv.append("bench-").append(row).append(',').append(thing).append(',');
            csv.append(row % 3 == 0 ? "Буюм " + row : "").append(",B ").append(row);
            csv.append(",").append(thing).append(" from ").append(PLACES.get(row % PLACES.size()));
            csv.append(" for the benchmark.,")
                    .append(row % 5 == 0 ? "draft" : "published")
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void takeIn(Wire wire) throws IOException {
        byte[] table = table();
        long start = System.nanoTime();
        JsonNode told = Json.read(wire.post("/api/v1/desk/import?kind=object&source=en", table));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!told.path("applied").asBoolean()) {
            throw new IOException("Not taken in: " + told);
        }
        report.absolute(
                "a table taken in through the desk",
                String.format(Locale.ROOT, "%s, %,d rows in %.1f s", Times.perSecond(ROWS / seconds), ROWS, seconds),
                "≥ 167/s");
    }

    /** From a record that the page sends until it is durable and the answer is back. */
    private void type(Wire wire) throws Exception {
        Times raw = JournalBench.raw(folder.resolve("raw"), 1_000);
        String path = "/api/v1/desk/records/bench-7?lang=en";
        ObjectNode[] last = {(ObjectNode) Json.read(wire.get(path)).path("record")};
        Times saved = Times.of(100, TURNS, turn -> {
            ObjectNode now = last[0].deepCopy();
            ((ObjectNode) now.at("/name/en")).put("text", "Typed " + turn + " of " + System.nanoTime());
            byte[] sent =
                    Json.canonical(Json.object().<ObjectNode>set("was", last[0]).set("now", now));
            last[0] = (ObjectNode) Json.read(wire.put(path, sent)).path("record");
        });
        report.ratio(
                "typed until saved, over HTTP, p50",
                saved.p50() / raw.p50(),
                "less is better",
                Times.micros(saved.p50()) + ", p99 " + Times.micros(saved.p99()),
                "a raw fsync of " + Times.micros(raw.p50()) + ", p99 " + Times.micros(raw.p99()));
    }

    private void list(Wire wire) throws Exception {
        String list = "/api/v1/desk/records?lang=en&limit=50";
        awaitFilled(wire, list);
        list(wire, "the first page", List.of(list));
        list(wire, "another page", List.of(list + "&sort=name&offset=2500", list + "&sort=name&offset=4500"));
        list(wire, "drafts, what is outdated", List.of(list + "&kind=object&status=draft", list + "&lack=ky:missing"));
        List<String> typed = Stream.of("f", "fel", "felt rug", "saddle naryn", "felr", "bench-77")
                .map(words -> list + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .toList();
        list(wire, "words", typed);
    }

    /** After an import the desk says for some seconds that its list is not whole yet. */
    private static void awaitFilled(Wire wire, String path) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(FILLING_SECONDS);
        for (boolean filled = false; !filled; ) {
            try {
                wire.get(path);
                filled = true;
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).contains(" 503 ") || System.nanoTime() > until) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private void list(Wire wire, String what, List<String> paths) throws Exception {
        Times times = Times.of(200, TURNS, turn -> wire.get(paths.get(turn % paths.size())));
        report.absolute(
                "the desk's list of 5,000, " + what,
                "p50 " + Times.micros(times.p50()) + ", p99 " + Times.micros(times.p99()),
                "≤ 100 ms");
    }

    /**
     * A tile from the middle of the picture against a server that does nothing but answer with its bytes, and against
     * nginx, which has the system send it.
     */
    private void tiles(ContentHash picture) throws Exception {
        String path = "/iiif/3/" + picture + "/2048,2048,512,512/512,512/0/default.jpg";
        byte[] tile;
        double ours;
        try (Wire wire = new Wire(port)) {
            tile = wire.get(path);
            ours = load.rate(port, path);
        }
        Path file = Files.write(folder.resolve("tile.jpg"), tile);
        try (ServerProcess bare = ServerProcess.bare(file, Bench.freePort())) {
            double least = load.rate(bare.port(), "/");
            report.ratio(
                    "tiles over HTTP, requests a second",
                    ours / least,
                    "≥ 0.9",
                    Times.perSecond(ours),
                    String.format(Locale.ROOT, "bare Vert.x %s, %,d bytes", Times.perSecond(least), tile.length));
        }
        if (!ServerProcess.hasNginx()) {
            report.note("Not compared with nginx, which is not installed: apt-get install nginx-light");
            return;
        }
        try (ServerProcess nginx = ServerProcess.nginx(file, Bench.freePort())) {
            double system = load.rate(nginx.port(), "/" + file.getFileName());
            report.ratio(
                    "tiles over HTTP, against nginx with sendfile",
                    ours / system,
                    "≥ 0.7",
                    Times.perSecond(ours),
                    "nginx " + Times.perSecond(system));
        }
    }

    /** Searching, opening, typing and scrolling as staff do, in Chromium. */
    private void inBrowser(Path ui) throws IOException, InterruptedException {
        if (!Files.isDirectory(ui.resolve("node_modules").resolve("playwright-core"))) {
            report.note("Not looked at in a browser: npm ci in " + ui.getFileName() + " was not run");
            return;
        }
        ProcessBuilder looking = new ProcessBuilder("node", "e2e/desk-inp.mjs")
                .directory(ui.toFile())
                .redirectError(folder.resolve("browser.log").toFile());
        looking.environment().put("KIOSK_URL", "http://127.0.0.1:" + port);
        looking.environment().put("KIOSK_CONFIG", BenchCentre.config(folder).toString());
        Process browser = looking.start();
        String said = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (browser.waitFor() != 0) {
            throw new IOException("In a browser: " + Files.readString(folder.resolve("browser.log")));
        }
        report.absolute("the desk in a browser, INP (p98 of interactions)", said, "≤ 200 ms");
    }
}
