package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.crafts.kiosk.app.FoldRules;
import kg.crafts.kiosk.catalogue.CatalogueModule;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.sync.CentreIdentity;
import kg.crafts.kiosk.sync.IdentityStore;
import kg.crafts.kiosk.sync.PeerFile;
import kg.crafts.kiosk.transfer.ImportReport;
import kg.crafts.kiosk.transfer.Importer;

/** A centre on a folder of its own, in this process while it is filled and measured from inside. */
record BenchCentre(
        Path folder, int port, Journal journal, Projection projection, MediaStore media, CatalogueModule catalogue)
        implements AutoCloseable {

    private static final CentreId ID = new CentreId("bishkek");

    /** Makes keys and configuration, so that {@code kiosk serve} can have the folder afterwards. */
    static void create(Path folder, int port) throws IOException {
        create(folder, ID, port, "");
    }

    /** The same for another centre, with more in its configuration. */
    static void create(Path folder, CentreId id, int port, String more) throws IOException {
        Files.createDirectories(folder);
        IdentityStore.create(data(folder), id, "Benchmark", InstantSource.system());
        Files.writeString(config(folder), "centre: " + id + "\nhttp:\n  port: " + port + "\n" + more);
    }

    static BenchCentre open(Path folder, int port) throws IOException {
        CentreIdentity identity = IdentityStore.open(data(folder));
        InstantSource clock = InstantSource.system();
        List<PeerFile> peers = Files.isDirectory(peers(folder)) ? PeerFile.list(peers(folder)) : List.of();
        Journal journal = Journal.open(new JournalSettings(
                data(folder).resolve("journal"),
                identity.centre(),
                identity.signingKeys(),
                PeerFile.trustList(peers),
                clock));
        MediaStore media = MediaStore.open(data(folder).resolve("media"), MediaLimits.DEFAULT);
        Path derived = data(folder).resolve("derived");
        Projection projection = Projection.start(journal, derived.resolve("folds.db"), FoldRules.all());
        CatalogueModule catalogue = CatalogueModule.start(
                journal,
                projection,
                derived.resolve("index"),
                media,
                (codes, position) -> {},
                centre -> Optional.empty(),
                clock);
        catalogue.awaitCaughtUp(journal);
        return new BenchCentre(folder, port, journal, projection, media, catalogue);
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** Whom it trusts. */
    static Path peers(Path folder) {
        return data(folder).resolve("peers");
    }

    /** Where the files of Lucene's newest commit are; the centre must be closed. */
    static Path index(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(data(folder).resolve("derived").resolve("index"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IOException("There is no index in " + folder))
                    .getParent();
        }
    }

    static Path config(Path folder) {
        return folder.resolve("centre.yaml");
    }

    void importFolder(Path content) throws IOException {
        ImportReport report = new Importer(catalogue.catalogue(), media).run(content, null, "bench");
        if (report.saved() == null) {
            throw new IOException("The content has " + report.problems().size() + " problems, the first: "
                    + report.problems().getFirst());
        }
    }

    void save(List<ObjectNode> records) {
        catalogue.catalogue().save("bench", records);
    }

    /** Loses everything that is derived; the centre must be closed. */
    static void forgetDerived(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(data(folder).resolve("derived"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        catalogue.close();
        projection.close();
        journal.close();
    }
}
