package kg.crafts.kiosk.bench;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** {@code Bench FOLDER CONTENT [--museum FILE]… [--noise FILE] [--forms FOLDER] [NAME…]}: see {@code deploy-scripts/bench}. */
final class Bench {

    private static final Set<String> OF_A_CENTRE = Set.of("replay", "publish", "search", "record", "start");
    private static final Set<String> OTHERS =
            Set.of("journal", "kyrgyz", "conflation", "judged", "typing", "booking", "desk", "sync");
    private static final int ROWS_AT_ONCE = 2_000;

    private final Report report = new Report(out());
    private final Path folder;
    private final Path content;
    private final Set<String> wanted;
    private final List<Path> forms;

    private Bench(Path folder, Path content, Set<String> wanted, List<Path> forms) {
        this.folder = folder;
        this.content = content;
        this.wanted = wanted;
        this.forms = forms;
    }

    @SuppressWarnings("SystemOut") // The figures go to whoever asked for them.
    private static java.io.PrintStream out() {
        return new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws Exception {
        List<Path> museums = new ArrayList<>();
        List<Path> noise = new ArrayList<>();
        List<Path> forms = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int at = 2; at < args.length; at++) {
            switch (args[at]) {
                case "--museum" -> museums.add(Path.of(args[++at]));
                case "--noise" -> noise.add(Path.of(args[++at]));
                case "--forms" -> forms.add(Path.of(args[++at]));
                default -> names.add(args[at]);
            }
        }
        Set<String> all = new TreeSet<>(OF_A_CENTRE);
        all.addAll(OTHERS);
        if (!all.containsAll(names)) {
            throw new IllegalArgumentException("There are: " + String.join(" ", all));
        }
        Set<String> wanted = Set.copyOf(names.isEmpty() ? all : names);
        new Bench(Path.of(args[0]), Path.of(args[1]), wanted, forms).run(museums, noise);
    }

    private void run(List<Path> museums, List<Path> noise) throws Exception {
        report.note("load by " + new Load().name());
        if (wanted.contains("journal")) {
            JournalBench.run(report, Files.createDirectories(folder.resolve("journal-bench")));
        }
        if (wanted.contains("judged")) {
            Path place = folder.resolve("judged");
            int port = freePort();
            fill("judged questions", place, port, noise);
            new JudgedBench(report, place, port).run(!noise.isEmpty());
        }
        if (wanted.contains("kyrgyz")) {
            KyrgyzBench.run(report, content);
        }
        if (wanted.contains("conflation")) {
            for (Path each : forms) {
                Conflation.run(report, each);
            }
        }
        if (wanted.contains("typing") && !museums.isEmpty()) {
            Path place = folder.resolve("typing");
            int port = freePort();
            fill("typing during an import", place, port, List.of());
            new TypingBench(report, place, port).run(museums.getFirst());
        }
        if (wanted.contains("booking")) {
            Path place = folder.resolve("booking");
            int port = freePort();
            fill("demonstrations", place, port, List.of());
            try (BenchCentre centre = BenchCentre.open(place, port)) {
                centre.importFolder(BookingBench.content(folder.resolve("places")));
            }
            new BookingBench(report, place, port).run();
        }
        if (wanted.contains("desk")) {
            Path place = folder.resolve("desk");
            int port = freePort();
            fill("desk", place, port, List.of());
            new DeskBench(report, place, port).run(content.toAbsolutePath().resolveSibling("kiosk-ui"));
        }
        if (wanted.contains("sync")) {
            new SyncBench(report, folder.resolve("sync")).run(content);
        }
        if (!Collections.disjoint(wanted, OF_A_CENTRE)) {
            measure("starter exhibition", folder.resolve("starter"), List.of(), "shyrdak");
            for (Path museum : museums) {
                Path place = folder.resolve("museum-" + museums.indexOf(museum));
                measure(museum.getFileName().toString(), place, List.of(museum), "museum-7");
            }
        }
    }

    /** A new centre with the starter exhibition and what museums give; returns how many records that are. */
    private int fill(String name, Path place, int port, List<Path> museums) throws Exception {
        BenchCentre.create(place, port);
        int records;
        long start = System.nanoTime();
        try (BenchCentre centre = BenchCentre.open(place, port)) {
            centre.importFolder(content);
            for (Path museum : museums) {
                int[] rows = Museum.read(museum, ROWS_AT_ONCE, centre::save);
                report.note(String.format(Locale.ROOT, "%n%,d rows left out: they fail the checks", rows[1]));
            }
            centre.catalogue().awaitCaughtUp(centre.journal());
            records = (int) centre.catalogue().catalogue().count();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.note(String.format(Locale.ROOT, "%n%s: %,d records, taken in within %.1f s", name, records, seconds));
        return records;
    }

    private void measure(String name, Path place, List<Path> museums, String code) throws Exception {
        int port = freePort();
        int records = fill(name, place, port, museums);
        CentreBench centre = new CentreBench(report, place, port);
        if (wanted.contains("replay")) {
            centre.replay(records);
        }
        if (wanted.contains("publish")) {
            centre.publish(code);
        }
        if (wanted.contains("search")) {
            centre.search();
            if (!museums.isEmpty()) {
                new SearchContest(report, place, port).run();
            }
        }
        if (wanted.contains("record")) {
            centre.record(code);
        }
        if (wanted.contains("start")) {
            centre.start();
        }
    }

    static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
