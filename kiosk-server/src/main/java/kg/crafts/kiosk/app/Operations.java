package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import kg.crafts.kiosk.bundle.BundleReader;
import kg.crafts.kiosk.bundle.BundleWriter;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.demonstrations.WeeklyProgramme;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Verification;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.search.Wishes;
import kg.crafts.kiosk.standards.StandardsExport;
import kg.crafts.kiosk.transfer.Exporter;
import kg.crafts.kiosk.transfer.ImportReport;
import kg.crafts.kiosk.transfer.Importer;
import kg.crafts.kiosk.transfer.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * What staff have a centre do, whether its server runs or not. Each tells what it does line by line and
 * ends with 0, or with 1 when it was not done.
 */
final class Operations {

    static final Secret NO_SECRET = new Secret("");

    private static final int MAX_PROBLEMS_SHOWN = 200;

    private final CentreCore core;

    Operations(CentreCore core) {
        this.core = core;
    }

    /**
     * Runs one by its name, as it comes over the control socket.
     *
     * @param secret for those that take one; most take none
     */
    int run(List<String> words, Secret secret, Consumer<String> out) throws IOException {
        return switch (words.getFirst()) {
            case "import" -> importFolder(Path.of(words.get(1)), words.contains("--only-home"), out);
            case "import-table" ->
                new TableOperation(core.catalogue().catalogue(), core.config().centre())
                        .run(Path.of(words.get(1)), after("kind=", words.get(2)), after("source=", words.get(3)), out);
            case "programme" -> programme(Path.of(words.get(1)), out);
            case "export" -> exportFolder(Path.of(words.get(1)), words.size() > 2 ? words.get(2) : null, out);
            case "reindex" -> reindex(out);
            case "wishes" -> wishes(out);
            case "conflicts" -> conflicts(out);
            case "account" ->
                new AccountOperations(core.people(), core.config().centre())
                        .run(words.subList(1, words.size()), secret, out);
            case "backup" -> backup(Path.of(words.get(1)), out);
            case "bundle-write" -> writeBundle(words, out);
            case "bundle-read" -> readBundle(Path.of(words.get(1)), out);
            default -> {
                out.accept("There is no operation " + words.getFirst());
                yield 2;
            }
        };
    }

    private static String after(String name, String word) {
        return word.substring(name.length());
    }

    private int importFolder(Path folder, boolean onlyHome, Consumer<String> out) throws IOException {
        long start = System.nanoTime();
        Importer importer = new Importer(core.catalogue().catalogue(), core.media());
        ImportReport report = importer.run(
                folder, onlyHome ? core.config().centre() : null, core.config().centre() + ".import");
        if (report.saved() == null) {
            List<Problem> problems = report.problems();
            problems.stream().limit(MAX_PROBLEMS_SHOWN).forEach(problem -> out.accept(problem.toString()));
            if (problems.size() > MAX_PROBLEMS_SHOWN) {
                out.accept("… and " + (problems.size() - MAX_PROBLEMS_SHOWN) + " more");
            }
            out.accept(problems.size() + " problems in " + report.read() + " records. Nothing was changed.");
            return 1;
        }
        out.accept(String.format(
                "%d records read: %d new, %d changed, %d as they were, %d left to their home centre (%d ms)",
                report.read(),
                report.saved().created(),
                report.saved().changed(),
                report.saved().unchanged(),
                report.elsewhere(),
                (System.nanoTime() - start) / 1_000_000));
        return 0;
    }

    private int programme(Path file, Consumer<String> out) throws IOException {
        core.catalogue().awaitCaughtUp(core.journal());
        WeeklyProgramme weekly =
                new WeeklyProgramme(core.demonstrations(), core.config().centre(), InstantSource.system());
        WeeklyProgramme.Booked done = weekly.book(ListFile.read(file));
        out.accept(done.booked() + " demonstrations booked, " + done.taken() + " were taken already");
        return 0;
    }

    private int exportFolder(Path folder, @Nullable String base, Consumer<String> out) throws IOException {
        Exporter.Exported exported = new Exporter(core.catalogue().catalogue(), core.media()).run(folder);
        core.catalogue().awaitCaughtUp(core.journal());
        new StandardsExport(core.catalogue().reading().published(), folder, base).run();
        out.accept(exported.records() + " records written to " + folder);
        if (exported.filesMissing() > 0) {
            out.accept(exported.filesMissing() + " files of media have not arrived here yet and are not in the export");
            return 1;
        }
        return 0;
    }

    private int reindex(Consumer<String> out) {
        long start = System.nanoTime();
        core.catalogue().reindex();
        out.accept(String.format(
                "%d records indexed (%d ms)",
                core.catalogue().reading().size(), (System.nanoTime() - start) / 1_000_000));
        return 0;
    }

    private int wishes(Consumer<String> out) {
        for (Wishes.Counted one : core.wishes().list()) {
            Wishes.Wish wish = one.wish();
            out.accept(
                    String.format("%s  %s  %4d  %s", wish.month(), wish.lang().tag(), one.count(), wish.words()));
        }
        return 0;
    }

    private int conflicts(Consumer<String> out) {
        long[] found = {0};
        core.catalogue().catalogue().forEachConflict(conflict -> {
            found[0]++;
            out.accept(conflict.code() + "  " + conflict.field());
            conflict.heads().forEach(head -> out.accept("    " + describe(head)));
        });
        out.accept(found[0] + " fields are in conflict.");
        return 0;
    }

    private static String describe(Head head) {
        return String.join(
                "  ",
                Instant.ofEpochMilli(head.time().millis()).toString(),
                head.version().origin().centre().value(),
                head.author(),
                head.value() == null ? "taken away" : head.value().toString());
    }

    private int backup(Path folder, Consumer<String> out) throws IOException {
        Backup.write(core, folder);
        out.accept("Backup written to " + folder
                + ". It holds this centre's private keys: keep it as safe as the server.");
        return 0;
    }

    private int writeBundle(List<String> words, Consumer<String> out) throws IOException {
        Path file = Path.of(words.get(1));
        Path since = words.size() > 2 ? Path.of(words.get(2)) : null;
        BundleWriter.Written written =
                new BundleWriter(core.config().centre(), core.journal(), core.media()).write(file, since);
        out.accept(String.format(
                "%d changes and %d files of media written to %s (%d bytes)",
                written.changes(), written.files(), file, written.bytes()));
        return 0;
    }

    private int readBundle(Path file, Consumer<String> out) throws IOException {
        BundleReader reader = new BundleReader(core.journal(), core.media(), () -> {
            core.catalogue().awaitCaughtUp(core.journal());
            core.catalogue().wantFiles();
        });
        BundleReader.Outcome outcome = reader.read(file);
        outcome.problems().forEach(out);
        out.accept(String.format(
                "%s: %d changes new, %d as they were; %d files of media new, %d as they were, %d that nobody mentions",
                outcome.from() == null ? file : "From " + outcome.from(),
                outcome.applied(),
                outcome.had(),
                outcome.files(),
                outcome.filesHad(),
                outcome.filesUnwanted()));
        return outcome.whole() ? 0 : 1;
    }

    /** Walks the journal; works whether the server runs or not, and on a journal too damaged to open. */
    static int verify(CentreConfig config, Consumer<String> out) {
        Verification found = Journal.verify(config.journalFolder());
        out.accept(String.format(
                "%d changes in %d signed groups checked, %d erased", found.changes(), found.groups(), found.erased()));
        if (found.earlier()) {
            out.accept("It was written by an earlier release; the next start brings it to today's form.");
        }
        found.firstBad().ifPresent(bad -> out.accept("DAMAGED: " + bad));
        out.accept(found.sound() ? "The journal is sound." : "The journal is not sound.");
        return found.sound() ? 0 : 1;
    }
}
