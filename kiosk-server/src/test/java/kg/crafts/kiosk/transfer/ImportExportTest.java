package kg.crafts.kiosk.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.standards.StandardsExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole starter exhibition in and out (content.md section 4). */
class ImportExportTest {

    @TempDir
    private Path folder;

    private static ImportReport importInto(Centres centre, Path content) throws IOException {
        return new Importer(centre.catalogue.catalogue(), centre.media).run(content, null, "test");
    }

    @Test
    void exportThenEmptyThenImportGivesTheSameRecordsByteForByte() throws IOException {
        String hash;
        try (Centres first = new Centres(folder.resolve("first"), "bishkek")) {
            ImportReport report = importInto(first, Centres.CONTENT);
            assertThat(report.problems()).isEmpty();
            assertThat(report.read()).isGreaterThan(250);
            new Exporter(first.catalogue.catalogue(), first.media).run(folder.resolve("out1"));
            writeStandards(first, folder.resolve("out1"));
            hash = first.catalogue.catalogue().stateHash();
        }
        try (Centres second = new Centres(folder.resolve("second"), "tokmok")) {
            assertThat(importInto(second, folder.resolve("out1")).problems()).isEmpty();
            new Exporter(second.catalogue.catalogue(), second.media).run(folder.resolve("out2"));
            writeStandards(second, folder.resolve("out2"));
            assertThat(second.catalogue.catalogue().stateHash()).isNotEqualTo(hash);
        }
        assertThat(files(folder.resolve("out2"))).isEqualTo(files(folder.resolve("out1")));
    }

    /** What is written beside the records for others' programs, which an import passes over. */
    private static void writeStandards(Centres centre, Path out) throws IOException {
        new StandardsExport(centre.catalogue.reading().published(), out, null).run();
        assertThat(out.resolve("standards/vocabulary.ttl")).exists();
    }

    @Test
    void theSameContentAgainChangesNothing() throws IOException {
        try (Centres centre = new Centres(folder.resolve("c"), "bishkek")) {
            importInto(centre, Centres.CONTENT);
            long position = centre.journal.position();
            ImportReport again = importInto(centre, Centres.CONTENT);
            assertThat(again.saved()).isEqualTo(new Catalogue.Saved(0, 0, again.read(), null));
            assertThat(centre.journal.position()).isEqualTo(position);
        }
    }

    @Test
    void onlyHomeLeavesTheOthersToTheirCentres() throws IOException {
        try (Centres centre = new Centres(folder.resolve("c"), "tokmok")) {
            ImportReport report = new Importer(centre.catalogue.catalogue(), centre.media)
                    .run(Centres.CONTENT, new CentreId("tokmok"), "test");
            assertThat(report.problems()).isEmpty();
            assertThat(centre.catalogue.catalogue().count()).isEqualTo(report.read() - report.elsewhere());
            assertThat(centre.catalogue.catalogue().find("eer")).isPresent();
            assertThat(centre.catalogue.catalogue().find("boz-ui")).isEmpty();
        }
    }

    @Test
    void nothingIsAppliedByHalf() throws IOException {
        Path broken = folder.resolve("broken");
        copy(Centres.CONTENT.resolve("terms"), broken.resolve("terms"));
        Path one = broken.resolve("terms/term-kiyiz.yaml");
        Files.writeString(one, Files.readString(one).replace("status: published", "status: shining"));
        Files.writeString(broken.resolve("terms/term-bad.yaml"), "kind: term\n  code: [\n");
        try (Centres centre = new Centres(folder.resolve("c"), "bishkek")) {
            ImportReport report = importInto(centre, broken);
            assertThat(report.saved()).isNull();
            assertThat(report.problems())
                    .extracting(Problem::file)
                    .contains("terms/term-kiyiz.yaml", "terms/term-bad.yaml");
            assertThat(centre.journal.position()).isZero();
            assertThat(centre.catalogue.catalogue().count()).isZero();
        }
    }

    @Test
    void aFileNameThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path content = folder.resolve("hostile");
        Files.createDirectories(content.resolve("media"));
        Files.writeString(content.resolve("media/x.yaml"), """
                kind: media
                code: x
                home: bishkek
                status: published
                languages: {source: en, origin: machine, review: unread}
                name: {en: X}
                file: ../../etc/passwd.svg
                licence: none
                decorative: true
                """);
        try (Centres centre = new Centres(folder.resolve("c"), "bishkek")) {
            assertThat(importInto(centre, content).problems())
                    .extracting(Problem::field)
                    .contains("file");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }
}
