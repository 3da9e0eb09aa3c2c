package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A curator takes a spreadsheet in and gets one out. */
class TablesTest extends CuratedCentre {

    private static final String TERMS =
            "code,name@ky,name@ru,scheme,summary@ky,summary.sources,alternatives@ky,status\n";

    private byte[] send(String method, String path, byte[] body, int status) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + centre.port() + "/api/v1/desk/" + path))
                .header("Cookie", curator.cookie())
                .header("X-CSRF-Token", curator.csrf())
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode())
                    .as("%s: %s", path, new String(answer.body(), StandardCharsets.UTF_8))
                    .isEqualTo(status);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode table(String kind, byte[] bytes, String more) {
        return Json.read(send("POST", "import?kind=" + kind + more, bytes, 200));
    }

    private JsonNode terms(String rows, String more) {
        return table("term", (TERMS + rows).getBytes(StandardCharsets.UTF_8), more);
    }

    private ObjectNode record(String code) {
        return centre.catalogue().find(code).orElseThrow();
    }

    private static List<String> told(JsonNode outcome) {
        List<String> told = new ArrayList<>();
        outcome.path("problems")
                .forEach(one -> told.add(one.path("row").asInt() + " "
                        + one.path("column").asText() + " " + one.path("what").asText() + ": "
                        + one.path("message").asText()));
        return told;
    }

    @Test
    void aSheetWithThreeBadRowsSaysWhatIsWrongWithEachAndChangesNothing() {
        String rows = """
                good-one,Жакшы,Хорошо,craft-words,Жакшы сөз.,,,published
                Bad Code,Жаман,Плохо,craft-words,Жаман сөз.,,,draft
                no-scheme,Схемасыз,Без схемы,,Бир сөз.,,,draft
                bad-status,Абал,Состояние,craft-words,Бир сөз.,no-such-key,,finished
                """;
        for (String dry : List.of("&dry=true", "")) {
            JsonNode outcome = terms(rows, "&lang=ru" + dry);
            assertThat(outcome.path("applied").asBoolean()).isFalse();
            assertThat(outcome.path("rows").asInt()).isEqualTo(4);
            assertThat(told(outcome))
                    .containsExactly(
                            "3 code not-formed: «Bad Code» — нужно: строчные латинские буквы, цифры и одиночные дефисы",
                            "4 scheme missing: отсутствует",
                            "5 status not-one-of: «finished» — должно быть одно из: draft, in_review, approved, published,"
                                    + " withdrawn, deleted",
                            "5 summary.sources no-source: в этой записи нет источника с ключом «no-such-key»");
            assertThat(centre.catalogue().find("good-one")).isEmpty();
        }
        assertThat(told(terms(rows, "&lang=ky&dry=true")).get(1)).isEqualTo("4 scheme missing: жок");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThem() throws IOException {
        JsonNode csv = terms("\n,,,,,,,\nBad Code,x,,craft-words,Сөз.,,,draft\n", "&dry=true");
        assertThat(told(csv)).singleElement().asString().startsWith("4 code not-formed");
        assertThat(csv.path("rows").asInt()).isEqualTo(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            sheet.value(0, 0, "code");
            sheet.value(6, 0, "Bad Code");
        }
        assertThat(told(table("term", bytes.toByteArray(), "&dry=true")))
                .anyMatch(problem -> problem.startsWith("7 code not-formed"));
    }

    @Test
    void theColumnsAreToldAndATableOfThemCanBeFilledIn() {
        JsonNode columns = Json.read(send("GET", "import/columns?kind=term&lang=ru", new byte[0], 200))
                .path("columns");
        List<String> headers = new ArrayList<>();
        columns.forEach(column -> headers.add(column.path("header").asText()));
        String first = new String(
                send("GET", "export?kind=term&format=csv&empty=true", new byte[0], 200), StandardCharsets.UTF_8);
        assertThat(first.lines()).hasSize(1);
        assertThat(first.strip()).isEqualTo("\uFEFF" + String.join(",", headers) + ",texts");
        JsonNode status = columns.get(headers.indexOf("status"));
        assertThat(status.path("among").size()).isEqualTo(6);
        assertThat(status.path("required").asBoolean()).isFalse();
        assertThat(columns.get(headers.indexOf("scheme")).path("required").asBoolean())
                .isTrue();
        assertThat(columns.get(headers.indexOf("summary@ky")).path("lang").asText())
                .isEqualTo("ky");
        for (Kind kind : Kind.values()) {
            assertThat(send("GET", "import/columns?kind=" + kind.tag(), new byte[0], 200))
                    .isNotEmpty();
        }
        send("GET", "import/columns?kind=thing", new byte[0], 400);
    }

    @Test
    void aGoodSheetIsLookedAtTakenInAndTakenBack() {
        String rows = """
                sheet-one,Биринчи,Первое,craft-words,Биринчи сөз.,,biринчи; birinchi,published
                sheet-two,Экинчи,,craft-words,"Экинчи, ""тырмакчада"".",,,draft
                """;
        JsonNode dry = terms(rows, "&source=ky&dry=true");
        assertThat(dry.path("new").asInt()).isEqualTo(2);
        assertThat(centre.catalogue().find("sheet-one")).isEmpty();
        JsonNode done = terms(rows, "&source=ky");
        assertThat(done.path("applied").asBoolean()).isTrue();
        assertThat(record("sheet-two").at("/summary/text/ky/text").asText()).isEqualTo("Экинчи, \"тырмакчада\".");
        assertThat(record("sheet-one").at("/name/ru/source").asText()).isEqualTo("ky");
        assertThat(record("sheet-one").at("/alternatives/ky").size()).isEqualTo(2);
        assertThat(curator.status("GET", "/api/v1/records/sheet-one", "")).isEqualTo(200);
        assertThat(terms(rows, "&source=ky").path("same").asInt()).isEqualTo(2);
        JsonNode changed = terms("sheet-one,,Первый,,,,,\n", "");
        assertThat(changed.path("changed").asInt()).isEqualTo(1);
        assertThat(record("sheet-one").at("/name/ky/text").asText())
                .as("an empty cell says nothing")
                .isEqualTo("Биринчи");
        ok("POST", "/api/v1/desk/releases/" + changed.path("release").asText() + "/undo", "{}", 201);
        assertThat(record("sheet-one").at("/name/ru/text").asText()).isEqualTo("Первое");
    }

    /** What is not for visitors is for the staff of its own centre. */
    private long countSeen(Kind kind) {
        AtomicLong seen = new AtomicLong();
        centre.catalogue().forEach(kind, record -> {
            if (!record.has("access") || record.path("home").asText().equals("bishkek")) {
                seen.incrementAndGet();
            }
        });
        return seen.get();
    }

    @Test
    void whatIsExportedIsReadBackToTheSameRecords() throws IOException {
        terms("formula,=1+1,@слово,craft-words,-минус,,'=x; +y,draft\n", "");
        for (Kind kind : Kind.values()) {
            if (centre.catalogue().count(kind) == 0) {
                continue; // Such as labels, which only communities make.
            }
            for (String format : List.of("csv", "xlsx")) {
                byte[] exported = send("GET", "export?kind=" + kind.tag() + "&format=" + format, new byte[0], 200);
                JsonNode again = table(kind.tag(), exported, "&dry=true");
                assertThat(told(again)).as(kind.tag() + format).isEmpty();
                assertThat(again.path("same").asLong())
                        .as(kind.tag() + " " + format)
                        .isEqualTo(countSeen(kind))
                        .isEqualTo(again.path("rows").asLong());
            }
        }
        String csv = new String(send("GET", "export?kind=term&format=csv", new byte[0], 200), StandardCharsets.UTF_8);
        assertThat(csv).contains(",'=1+1,").contains("'@слово").contains("'-минус");
    }

    /** What was changed since a table was written is as it was, once the table is read again. */
    @Test
    void anOlderTableBringsBackWhatItHolds() throws IOException {
        ObjectNode before = record("coral-beads");
        byte[] exported = send("GET", "export?kind=material&format=xlsx", new byte[0], 200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(exported))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("materials");
        }
        ObjectNode other = before.deepCopy();
        ((ObjectNode) other.at("/name/ky")).put("text", "Башка");
        centre.catalogue().save("test", List.of(other));
        assertThat(record("coral-beads")).isNotEqualTo(before);
        assertThat(table("material", exported, "").path("applied").asBoolean()).isTrue();
        assertThat(record("coral-beads")).isEqualTo(before);
    }

    private byte[] workbook(String... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            for (int i = 0; i < cells.length; i++) {
                sheet.value(i / 4, i % 4, cells[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void brokenAndHostileFilesAreRefusedInWordsAndNothingIsChanged() throws IOException {
        long before = centre.catalogue().count();
        byte[] good = workbook("code", "name@ky", "scheme", "summary@ky", "x-one", "Бир", "craft-words", "Бир сөз.");
        assertThat(told(table("term", good, "&dry=true"))).isEmpty();
        byte[] torn = java.util.Arrays.copyOf(good, good.length / 2);
        assertThat(told(table("term", torn, ""))).singleElement().asString().contains("broken-table");
        assertThat(told(table("term", bomb(), ""))).singleElement().asString().contains("unpacks-too-large");
        assertThat(told(table("term", new byte[0], "")))
                .singleElement()
                .asString()
                .contains("no-rows");
        assertThat(told(table("term", "code,name@ky\n\"open".getBytes(StandardCharsets.UTF_8), "")))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("broken-table"));
        assertThat(told(table(
                        "term",
                        "code,name@ky\na,Кийиз\n".getBytes(java.nio.charset.Charset.forName("windows-1251")),
                        "")))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("not-utf-8"));
        assertThat(told(terms(
                        "a-b,x,y,craft-words,Сөз.,,,draft,more,and more\na-b,x,y,craft-words,Сөз.,,,draft\n", "")))
                .anyMatch(problem -> problem.startsWith("2  too-many-cells"))
                .anyMatch(problem -> problem.startsWith("3 code code-twice"));
        assertThat(told(table("term", "name@ky,colour,code@ky\nx,y,z\n".getBytes(StandardCharsets.UTF_8), "&lang=ky")))
                .anyMatch(problem -> problem.startsWith("1 colour no-column: мындай мамыча жок"))
                .anyMatch(problem -> problem.startsWith("1 code no-code-column"));
        assertThat(told(terms("shyrdak,x,y,craft-words,Сөз.,,,draft\n", "")))
                .as("a code of another kind")
                .singleElement()
                .asString()
                .startsWith("2 code code-taken");
        assertThat(told(table("technique", "code,steps\nq,not json\n".getBytes(StandardCharsets.UTF_8), "")))
                .anyMatch(problem -> problem.startsWith("2 steps not-json"));
        assertThat(centre.catalogue().count()).isEqualTo(before);
        send("POST", "import?kind=thing", new byte[0], 400);
        send("GET", "export?kind=term&format=pdf", new byte[0], 400);
    }
}
