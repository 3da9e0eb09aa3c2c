package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.editing.Editing;
import kg.crafts.kiosk.catalogue.editing.Publishing;
import kg.crafts.kiosk.catalogue.editing.WorkingCopies;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;

/** A centre with some records, from replay to visitors. */
final class CentreBench {

    private static final int LIMIT = 20;
    private static final int TURNS = 2_000;

    /** The same for both sides of a ratio: one of them has indexed everything before, the other has only started. */
    private static final Duration WARM = Duration.ofSeconds(20);

    /** What a visitor may have typed so far; the starter exhibition and a museum have something for most. */
    private static final List<String> TYPED = List.of(
            "felt",
            "fel",
            "shyrd",
            "шырд",
            "кийиз",
            "komuz",
            "horn",
            "wool",
            "silver",
            "portrait of a",
            "river",
            "stud",
            "woman",
            "landsc",
            "bracelet",
            "felr");

    private final Report report;
    private final Path folder;
    private final int port;
    private final Load load = new Load();
    private long asked;

    CentreBench(Report report, Path folder, int port) {
        this.report = report;
        this.folder = folder;
        this.port = port;
    }

    /** Everything that is derived is lost; how fast it is there again. */
    void replay(int records) throws Exception {
        BenchCentre.forgetDerived(folder);
        long start = System.nanoTime();
        try (BenchCentre centre = BenchCentre.open(folder, port)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            report.absolute(
                    "journal replay and index rebuild",
                    String.format(
                            Locale.ROOT,
                            "%s, %.1f s for %,d",
                            Times.perSecond(records / seconds),
                            seconds,
                            centre.catalogue().catalogue().count()),
                    "≥ 5,000/s");
        }
    }

    /** From an edit until it is durable, can be found and has been pushed. */
    void publish(String code) throws Exception {
        try (BenchCentre centre = BenchCentre.open(folder, port)) {
            ObjectNode record = centre.catalogue().catalogue().find(code).orElseThrow();
            Times times = Times.of(20, 200, turn -> {
                record.put("notes", "turn " + turn + " of " + System.nanoTime());
                centre.save(List.of(record));
            });
            report.absolute("publish until searchable, p99", Times.micros(times.p99()), "≤ 100 ms");
            desk(centre, code);
        }
    }

    /** From what somebody has typed at the desk until it is durable; from there until it can be found. */
    private void desk(BenchCentre centre, String code) throws Exception {
        WorkingCopies copies = new WorkingCopies(centre.projection().folds(), new CentreId("bishkek"));
        Writes writes = centre.catalogue().writes();
        Editing editing = new Editing(copies, writes, InstantSource.system());
        Publishing publishing = new Publishing(editing, copies, writes, InstantSource.system());
        long[] published = new long[200];
        Times typed = Times.of(20, published.length, turn -> {
            editing.decide("bench", code, "notes", TextNode.valueOf("typed " + System.nanoTime()));
            long start = System.nanoTime();
            publishing.publish("bench", List.of(code), "", MissingNode.getInstance(), Lang.EN);
            published[turn] = System.nanoTime() - start;
        });
        Times made = new Times(published);
        report.absolute("a working copy published until searchable, p99", Times.micros(made.p99()), "≤ 100 ms");
        report.absolute(
                "typed until durable, p50",
                Times.micros(typed.p50() - made.p50()),
                "with publishing, p99 " + Times.micros(typed.p99()));
    }

    void search() throws Exception {
        Times inside;
        try (BenchCentre centre = BenchCentre.open(folder, port)) {
            Reading reading = centre.catalogue().reading();
            inside = Times.of(WARM, TURNS, turn -> reading.search(query(turn)));
        }
        Path answer;
        Times outside;
        Times again;
        double rate;
        try (ServerProcess server = ServerProcess.kiosk(folder, port, true);
                Wire wire = new Wire(port)) {
            answer = Files.write(folder.resolve("search.json"), wire.get(path(0)));
            outside = Times.of(WARM, TURNS, turn -> wire.get(never(path(turn))));
            again = Times.of(TURNS, TURNS, turn -> wire.get(path(turn)));
            rate = load.rate(port, path(0));
            report.absolute(
                    "memory after " + load.name(),
                    String.format(Locale.ROOT, "%.0f MB", server.residentMegabytes()),
                    "≤ 300 MB");
        }
        try (ServerProcess bare = ServerProcess.bare(answer, port);
                Wire wire = new Wire(bare.port())) {
            Times trip = Times.of(WARM, TURNS, turn -> wire.get("/"));
            compare("p50", outside.p50(), inside.p50(), trip.p50(), "≤ 1.2");
            compare("p99", outside.p99(), inside.p99(), trip.p99(), "≤ 1.5");
            report.ratio(
                    "search that was asked before, over HTTP, p50",
                    again.p50() / trip.p50(),
                    "",
                    Times.micros(again.p50()),
                    "bare round trip " + Times.micros(trip.p50()));
            double least = load.rate(bare.port(), "/");
            report.ratio(
                    "searches that were asked before, a second",
                    rate / least,
                    "≥ 0.85",
                    Times.perSecond(rate),
                    "bare Vert.x " + Times.perSecond(least) + ", " + load.name());
        }
    }

    private void compare(String which, double outside, double inside, double trip, String shall) {
        report.ratio(
                "search over HTTP, " + which,
                outside / (inside + trip),
                shall,
                Times.micros(outside),
                "in process " + Times.micros(inside) + " + bare round trip " + Times.micros(trip));
    }

    /** A record's JSON against a server that does nothing but answer with these bytes. */
    void record(String code) throws Exception {
        String path = "/api/v1/records/" + code + "?lang=en";
        Path answer;
        double ours;
        try (ServerProcess server = ServerProcess.kiosk(folder, port, true);
                Wire wire = new Wire(server.port())) {
            answer = Files.write(folder.resolve("record.json"), wire.get(path));
            ours = load.rate(port, path);
        }
        try (ServerProcess bare = ServerProcess.bare(answer, port)) {
            double least = load.rate(bare.port(), "/");
            report.ratio(
                    "record JSON over HTTP, requests a second",
                    ours / least,
                    "≥ 0.9",
                    Times.perSecond(ours),
                    "bare Vert.x " + Times.perSecond(least) + ", " + Files.size(answer) + " bytes");
        }
    }

    void start() throws Exception {
        for (boolean cached : List.of(true, false)) {
            try (ServerProcess server = ServerProcess.kiosk(folder, port, cached)) {
                report.absolute(
                        "start to first answered search, " + (cached ? "with" : "without") + " start-up cache",
                        String.format(
                                Locale.ROOT, "%.0f ms, then %.0f MB", server.startMillis(), server.residentMegabytes()),
                        cached ? "≤ 1,500 ms" : "≤ 3,000 ms");
            }
        }
    }

    private static Query query(int turn) {
        return Query.of(TYPED.get(turn % TYPED.size()), Lang.EN, LIMIT);
    }

    /** The same question by an address that nobody asked before, so that the answer is worked out. */
    private String never(String path) {
        return path + "&turn=" + asked++;
    }

    private static String path(int turn) {
        String words = URLEncoder.encode(TYPED.get(turn % TYPED.size()), StandardCharsets.UTF_8);
        return "/api/v1/search?lang=en&limit=" + LIMIT + "&q=" + words;
    }
}
