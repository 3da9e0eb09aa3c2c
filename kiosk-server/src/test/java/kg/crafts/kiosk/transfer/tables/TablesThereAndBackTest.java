package kg.crafts.kiosk.transfer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.transfer.Importer;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export, wipe, import: the starter exhibition out of a centre as a workbook and into an empty one (content.md section 4). */
class TablesThereAndBackTest {

    /** Nobody in particular asks: the server itself, which sees all. */
    private static final Audience ALL = new Audience(new CentreId("tokmok"));

    @TempDir
    private Path folder;

    /** Every record by its code, without what a centre gives by itself. */
    private static Map<String, ObjectNode> records(Catalogue catalogue) {
        Map<String, ObjectNode> records = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            catalogue.forEach(kind, record -> records.put(record.path("code").asText(), record));
        }
        return records;
    }

    private byte[] export(Catalogue catalogue) throws IOException {
        Path file = folder.resolve("all.xlsx");
        new TableExport(catalogue, ALL, false).xlsx(List.of(Kind.values()), file);
        return Files.readAllBytes(file);
    }

    private static TableImport table(Catalogue catalogue, @Nullable Kind kind, byte[] bytes) {
        return new TableImport(catalogue, ALL, kind, "tokmok", TextDefaults.NONE, bytes, row -> {});
    }

    private static void importAll(Catalogue catalogue, byte[] bytes) throws IOException {
        TableImport table = table(catalogue, null, bytes);
        TableImport.Outcome outcome = table.look();
        assertThat(outcome.problems()).isEmpty();
        assertThat(table.apply("test", outcome.rows()).created()).isEqualTo(outcome.rows());
    }

    @Test
    void exportThenWipeThenImportGivesIdenticalRecordsOfEveryKind() throws IOException {
        Map<String, ObjectNode> before;
        byte[] exported;
        try (Centres first = new Centres(folder.resolve("first"), "bishkek")) {
            new Importer(first.catalogue.catalogue(), first.media).run(Centres.CONTENT, null, "test");
            before = records(first.catalogue.catalogue());
            exported = export(first.catalogue.catalogue());
        }
        assertThat(before).hasSizeGreaterThan(250);
        try (Centres second = new Centres(folder.resolve("second"), "tokmok")) {
            importAll(second.catalogue.catalogue(), exported);
            Map<String, ObjectNode> after = records(second.catalogue.catalogue());
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach(
                    (code, record) -> assertThat(after.get(code)).as(code).isEqualTo(record));
            for (Kind kind : Kind.values()) {
                Path csv = folder.resolve(kind.folder() + ".csv");
                new TableExport(second.catalogue.catalogue(), ALL, false).csv(kind, csv);
                TableImport.Outcome again = table(second.catalogue.catalogue(), kind, Files.readAllBytes(csv))
                        .look();
                assertThat(again.same()).as(kind.folder()).isEqualTo(again.rows());
            }
        }
    }

    /** No sound is in the starter exhibition. */
    @Test
    void whatIsReadAlongGoesInCellsAndComesBack() throws IOException {
        String media = "{\"kind\":\"media\",\"code\":\"%s\",\"home\":\"bishkek\",\"status\":\"draft\",\"file\":\"%s\","
                + "\"licence\":\"CC0-1.0\",\"name\":{\"ky\":{\"text\":\"Үн\",\"origin\":\"author\",\"review\":\"read\"}}%s}";
        List<ObjectNode> records = List.of(
                read(media.formatted("voice", "a.wav", ",\"captions\":[{\"lang\":\"ky\",\"file\":\"words\"}]")),
                read(media.formatted("hum", "b.wav", ",\"wordless\":true")),
                read(media.formatted("words", "c.vtt", "")));
        try (Centres first = new Centres(folder.resolve("first"), "bishkek");
                Centres second = new Centres(folder.resolve("second"), "tokmok")) {
            first.catalogue.catalogue().save("test", records);
            importAll(second.catalogue.catalogue(), export(first.catalogue.catalogue()));
            Map<String, ObjectNode> after = records(second.catalogue.catalogue());
            assertThat(after).isEqualTo(records(first.catalogue.catalogue()));
            assertThat(after.get("voice").at("/captions/0/file").asText()).isEqualTo("words");
            assertThat(after.get("hum").path("wordless").asBoolean()).isTrue();
        }
    }

    private static ObjectNode read(String record) {
        return (ObjectNode) Json.read(record.getBytes(StandardCharsets.UTF_8));
    }

    /** One word less in one text is found. */
    @Test
    void aTableThatLostAWordGivesOtherRecords() throws IOException {
        try (Centres first = new Centres(folder.resolve("first"), "bishkek");
                Centres second = new Centres(folder.resolve("second"), "tokmok")) {
            Catalogue catalogue = first.catalogue.catalogue();
            new Importer(catalogue, first.media).run(Centres.CONTENT, null, "test");
            Map<String, ObjectNode> before = records(catalogue);
            ObjectNode less = catalogue.find("coral-beads").orElseThrow();
            ((ObjectNode) less.at("/name/ky")).put("text", "шуру");
            catalogue.save("test", List.of(less));
            importAll(second.catalogue.catalogue(), export(catalogue));
            Map<String, ObjectNode> after = records(second.catalogue.catalogue());
            assertThat(after.remove("coral-beads")).isNotEqualTo(before.remove("coral-beads"));
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void aSheetThatIsNoKindIsNamedAndNothingIsTakenIn() throws IOException {
        try (Centres centre = new Centres(folder.resolve("one"), "bishkek")) {
            Path file = folder.resolve("other.xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                workbook.newWorksheet("Sheet1").value(0, 0, "code");
            }
            Catalogue catalogue = centre.catalogue.catalogue();
            assertThat(table(catalogue, null, Files.readAllBytes(file)).look().problems())
                    .singleElement()
                    .satisfies(one -> assertThat(one.problem().message(Lang.EN)).contains("Sheet1"));
            byte[] csv = "code\na".getBytes(StandardCharsets.UTF_8);
            assertThat(table(catalogue, null, csv).look().problems())
                    .singleElement()
                    .satisfies(one -> assertThat(one.problem().fault()).isEqualTo(TableFaults.NOT_A_WORKBOOK));
        }
    }
}
