package kg.crafts.kiosk.bench;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code Bench FOLDER CONTENT [--museum FILE]… [--forms FOLDER] [NAME…]}: see {@code deploy-scripts/bench}. */
final class Bench {

    private static final Set<String> NAMES =
            Set.of("journal", "kyrgyz", "conflation", "replay", "publish", "search", "record", "start");

    /** Those that need no centre. */
    private static final Set<String> ALONE = Set.of("journal", "kyrgyz", "conflation");

    private static final int ROWS_AT_ONCE = 2_000;

    private final Report report = new Report(out());
    private final Path folder;
    private final Set<String> wanted;
    private final List<Path> forms;

    private Bench(Path folder, Set<String> wanted, List<Path> forms) {
        this.folder = folder;
        this.wanted = wanted;
        this.forms = forms;
    }

    @SuppressWarnings("SystemOut") // The figures go to whoever asked for them.
    private static java.io.PrintStream out() {
        return new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws Exception {
        List<Path> museums = new ArrayList<>();
        List<Path> forms = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int at = 2; at < args.length; at++) {
            if (args[at].equals("--museum") || args[at].equals("--forms")) {
                (args[at].equals("--museum") ? museums : forms).add(Path.of(args[at + 1]));
                at++;
            } else {
                names.add(args[at]);
            }
        }
        if (!NAMES.containsAll(names)) {
            throw new IllegalArgumentException(
                    "There are: " + String.join(" ", NAMES.stream().sorted().toList()));
        }
        Bench bench = new Bench(Path.of(args[0]), Set.copyOf(names.isEmpty() ? NAMES : names), forms);
        bench.run(Path.of(args[1]), museums);
    }

    private void run(Path content, List<Path> museums) throws Exception {
        report.note("load by " + new Load().name());
        if (wanted.contains("journal")) {
            JournalBench.run(report, Files.createDirectories(folder.resolve("journal-bench")));
        }
        if (wanted.contains("kyrgyz")) {
            KyrgyzBench.run(report, content);
        }
        if (wanted.contains("conflation")) {
            for (Path each : forms) {
                Conflation.run(report, each);
            }
        }
        if (ALONE.containsAll(wanted)) {
            return;
        }
        fill("starter exhibition", folder.resolve("starter"), content, "shyrdak");
        for (Path museum : museums) {
            fill(
                    museum.getFileName().toString(),
                    folder.resolve("museum-" + museums.indexOf(museum)),
                    museum,
                    "museum-7");
        }
    }

    private void fill(String name, Path place, Path source, String code) throws Exception {
        int port = freePort();
        BenchCentre.create(place, port);
        int records;
        long start = System.nanoTime();
        try (BenchCentre centre = BenchCentre.open(place, port)) {
            if (Files.isDirectory(source)) {
                centre.importFolder(source);
            } else {
                int[] rows = Museum.read(source, ROWS_AT_ONCE, centre::save);
                report.note(String.format(Locale.ROOT, "%n%,d rows left out: they fail the checks", rows[1]));
            }
            records = (int) centre.catalogue().catalogue().count();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.note(String.format(Locale.ROOT, "%n%s: %,d records, taken in within %.1f s", name, records, seconds));
        measure(new CentreBench(report, place, port), records, code);
    }

    private void measure(CentreBench centre, int records, String code) throws Exception {
        if (wanted.contains("replay")) {
            centre.replay(records);
        }
        if (wanted.contains("publish")) {
            centre.publish(code);
        }
        if (wanted.contains("search")) {
            centre.search();
        }
        if (wanted.contains("record")) {
            centre.record(code);
        }
        if (wanted.contains("start")) {
            centre.start();
        }
    }

    private static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
