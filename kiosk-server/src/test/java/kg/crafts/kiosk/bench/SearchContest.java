package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The same rows and the same typed words for this server and for others, one after another. */
final class SearchContest {

    private static final List<String> KINDS = List.of("prefix", "two words", "typo", "rare", "common", Figures.ALL);

    private final Report report;
    private final Path centre;
    private final int port;

    SearchContest(Report report, Path centre, int port) {
        this.report = report;
        this.centre = centre;
        this.port = port;
    }

    void run() throws Exception {
        Path folder = Files.createDirectories(centre.resolve("contest"));
        Path rows = folder.resolve("rows.jsonl");
        try (BenchCentre open = BenchCentre.open(centre, port)) {
            Row.write(open.catalogue().catalogue(), rows);
        }
        List<Typed> typed = Typing.draw(rows);
        Path list = folder.resolve("typed.jsonl");
        Typed.write(typed, list);
        report.note(String.format(
                Locale.ROOT, "  %d typed words, the same for all; ratios are to this server", typed.size()));
        Figures ours;
        try (ServerEngine server = new ServerEngine(ServerProcess.kiosk(centre, port, true))) {
            ours = Figures.of(server, typed);
        }
        print(ours, ours);
        for (Contender contender : contenders(folder, rows, list, typed)) {
            print(contender.measure(), ours);
        }
    }

    /** An engine that is filled, measured and taken away when its turn comes. */
    private interface Contender {
        Figures measure() throws Exception;
    }

    private List<Contender> contenders(Path folder, Path rows, Path list, List<Typed> typed) {
        List<Contender> all = new ArrayList<>();
        all.add(() -> Apart.measure("centre", centre, rows, list, folder));
        all.add(() -> Apart.measure("lucene", BenchCentre.index(centre), rows, list, folder));
        all.add(() -> Apart.measure("sqlite", folder.resolve("rows.sqlite"), rows, list, folder));
        all.add(() -> measured(new MiniSearchEngine(given("minisearch"), rows, folder), typed));
        all.add(() -> measured(new PostgresEngine(given("postgres"), rows, folder), typed));
        return all;
    }

    private static Figures measured(Engine engine, List<Typed> typed) throws Exception {
        try (engine) {
            return Figures.of(engine, typed);
        }
    }

    private static Path given(String name) throws IOException {
        String folder = System.getProperty("contest." + name);
        if (folder == null) {
            throw new IOException("deploy-scripts/bench gives the folder of " + name);
        }
        return Path.of(folder);
    }

    private void print(Figures figures, Figures ours) {
        report.note(String.format(
                Locale.ROOT,
                "  %-24s %,9.0f searches/s (%.2f ×)  %,6.0f MB (%.2f ×)",
                figures.engine(),
                figures.perSecond(),
                figures.perSecond() / ours.perSecond(),
                figures.megabytes(),
                figures.megabytes() / ours.megabytes()));
        for (String name : KINDS) {
            Figures.Kind kind = Objects.requireNonNull(figures.kinds().get(name));
            Figures.Kind base = Objects.requireNonNull(ours.kinds().get(name));
            report.note(String.format(
                    Locale.ROOT,
                    "    %-10s p50 %12s (%7.2f ×)   p99 %12s (%7.2f ×)   recall@10 %.3f",
                    name,
                    Times.micros(kind.p50()),
                    kind.p50() / base.p50(),
                    Times.micros(kind.p99()),
                    kind.p99() / base.p99(),
                    kind.recall()));
        }
    }
}
