package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.transfer.tables.TableImport;
import kg.crafts.kiosk.transfer.tables.TableRoutes;

/** Takes a table of records of one kind in: all of it or, when anything is wrong, none of it. */
final class TableOperation {

    private static final int TOLD_EVERY = 5_000;

    private final Catalogue catalogue;
    private final CentreId here;

    /** @param here the home of new records that do not say it */
    TableOperation(Catalogue catalogue, CentreId here) {
        this.catalogue = catalogue;
        this.here = here;
    }

    /** Whether a file is a table by its name. */
    static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /**
     * Does it, telling how far it is.
     *
     * @param tag of the kind; empty when the file is named after it, as an export is, or has a sheet a kind
     * @param source tag of the language that new texts were first written in, or empty
     * @return 0, or 1 when something is wrong and nothing was changed
     */
    int run(Path file, String tag, String source, Consumer<String> out) throws IOException {
        long start = System.nanoTime();
        Optional<Kind> kind = kind(file, tag);
        if (kind.isEmpty() && (!tag.isEmpty() || file.toString().endsWith(".csv"))) {
            out.accept("Of which kind are its records? Give --kind, one of: "
                    + String.join(
                            ", ", Arrays.stream(Kind.values()).map(Kind::tag).toList()));
            return 2;
        }
        Optional<Lang> written = Lang.find(source);
        if (written.isEmpty() && !source.isEmpty()) {
            out.accept("--source: there is no language " + source + "; give ky, ru, en or ko");
            return 2;
        }
        if (Files.size(file) > TableRoutes.MAX_BYTES) {
            out.accept(
                    "The table is larger than " + (TableRoutes.MAX_BYTES >> 20) + " MB. Part it and import the parts.");
            return 1;
        }
        TextDefaults defaults = written.map(lang -> new TextDefaults(lang.tag(), "author", "unread"))
                .orElse(TextDefaults.NONE);
        Audience all = new Audience(here);
        TableImport table = new TableImport(
                catalogue,
                all,
                kind.orElse(null),
                here.value(),
                defaults,
                Files.readAllBytes(file),
                row -> tell(row, out));
        TableImport.Outcome outcome = table.look();
        if (!outcome.problems().isEmpty()) {
            tell(outcome, out);
            return 1;
        }
        Catalogue.Saved saved = table.apply(here + ".import", outcome.rows());
        out.accept(String.format(
                "%d rows read: %d new, %d changed, %d as they were (%d ms)%s",
                outcome.rows(),
                saved.created(),
                saved.changed(),
                saved.unchanged(),
                (System.nanoTime() - start) / 1_000_000,
                saved.release() == null ? "" : ". At the desk it can be taken back: release " + saved.release()));
        return 0;
    }

    private static Optional<Kind> kind(Path file, String tag) {
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return Kind.find(tag)
                .or(() -> Arrays.stream(Kind.values())
                        .filter(kind -> tag.isEmpty() && kind.folder().equals(name))
                        .findFirst());
    }

    private static void tell(int row, Consumer<String> out) {
        if (row % TOLD_EVERY == 0) {
            out.accept("  " + row + " rows");
        }
    }

    private static void tell(TableImport.Outcome outcome, Consumer<String> out) {
        outcome.problems()
                .forEach(one -> out.accept((one.sheet().isEmpty() ? "" : "sheet " + one.sheet() + ", ")
                        + "row " + one.problem().file()
                        + (one.problem().field().isEmpty()
                                ? ""
                                : ", column " + one.problem().field())
                        + ": " + one.problem().message(Lang.EN)));
        out.accept((outcome.more() ? "At least " : "") + outcome.problems().size() + " problems in " + outcome.rows()
                + " rows. Nothing was changed.");
    }
}
