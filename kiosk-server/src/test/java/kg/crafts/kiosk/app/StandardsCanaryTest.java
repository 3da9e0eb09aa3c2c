package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.standards.OaiSchema;
import kg.crafts.kiosk.standards.Presentation3;
import kg.crafts.kiosk.standards.Rdf;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What visitors may not see is in no answer to others' programs and in no file that is written for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandardsCanaryTest {

    private static final String CANARY = "zyzzyvacanary";
    private static final String SHOWN = "quuxwordshown";
    private static final OaiSchema SCHEMA = new OaiSchema();

    private Path folder;
    private RunningCentre centre;
    private Visit visit;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        centre = RunningCentre.start(Files.createDirectories(folder.resolve("centre")));
        visit = new Visit(centre.port());
        Harvest.awaitAll(visit);
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    private static ObjectNode read(String record) {
        return (ObjectNode) Json.read(record.getBytes(StandardCharsets.UTF_8));
    }

    /** A craft with a picture, and with a word wherever one can stand. */
    private static ObjectNode craft(String word, String code) {
        return read("""
                {"kind":"craft","code":"CODE","home":"bishkek","status":"published","domain":"felt",
                "image":"drawing-shyrdak","related":["shyrdak"],
                "name":{"en":{"text":"WORD","origin":"author","review":"unread"}},
                "term":{"text":"WORD","latin":["WORD"],"variants":["WORD"]},
                "sources":[{"key":"a","title":"WORD","evidence":"memory"}],
                "summary":{"text":{"en":{"text":"WORD","origin":"author","review":"unread"}}},
                "description":{"text":{"en":{"text":"WORD","origin":"author","review":"unread"}}}}
                """.replace("WORD", word).replace("CODE", code));
    }

    /** A published term that points at something. */
    private static ObjectNode pointingAt(String code) {
        return read("""
                {"kind":"term","code":"term-pointing","home":"bishkek","status":"published","scheme":"craft-words",
                "about":["CODE"],"broader":"CODE",
                "name":{"en":{"text":"Pointing","origin":"author","review":"unread"}},
                "summary":{"text":{"en":{"text":"Points","origin":"author","review":"unread"}}}}
                """.replace("CODE", code));
    }

    private void save(ObjectNode... records) {
        centre.catalogue().save("test", List.of(records));
    }

    private static ObjectNode window(ObjectNode record, String end, Instant at) {
        record.putObject("window").put(end, at.truncatedTo(ChronoUnit.SECONDS).toString());
        return record;
    }

    /** Somebody was asked, and agreed to kiosks alone. */
    private static ObjectNode onlyOnScreens(ObjectNode record) {
        record.putObject("permission")
                .put("by", "Sample community")
                .putArray("uses")
                .add("kiosk");
        return record;
    }

    /** Everything that others' programs can ask for, by address. */
    private Map<String, String> answers() {
        Map<String, String> all = Harvest.pages(visit, "");
        for (String path : List.of(
                "/iiif/presentation/collection.json",
                "/iiif/presentation/collection/craft.json",
                "/iiif/presentation/shyrdak/manifest.json",
                "/api/v1/records/shyrdak/linked-data",
                "/api/v1/records/term-pointing/linked-data",
                "/api/v1/vocabulary.ttl",
                "/api/v1/vocabulary.jsonld",
                "/oai?verb=ListSets")) {
            all.put(path, visit.send("GET", path, "").body());
        }
        return all;
    }

    private void assertNotThere(String code) {
        for (String path :
                List.of("/iiif/presentation/" + code + "/manifest.json", "/api/v1/records/" + code + "/linked-data")) {
            assertThat(visit.status("GET", path, "")).as(path).isEqualTo(404);
        }
    }

    private long answersWith(String word) {
        return answers().values().stream()
                .filter(answer -> answer.contains(word))
                .count();
    }

    private Map<String, String> export(String name, String... more) throws IOException {
        Path target = folder.resolve(name);
        List<String> words = Stream.concat(Stream.of("export", target.toString()), Stream.of(more))
                .toList();
        assertThat(ControlSocket.ask(centre.config().data(), words, line -> {}).orElseThrow())
                .isZero();
        Map<String, String> files = new TreeMap<>();
        Path standards = target.resolve("standards");
        try (Stream<Path> all = Files.walk(standards)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(standards.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void whatIsHiddenIsNowhere() throws IOException {
        Instant now = Instant.now();
        save(
                craft(CANARY, CANARY + "-draft").put("status", "draft"),
                craft(CANARY, CANARY + "-withdrawn").put("status", "withdrawn"),
                craft(CANARY, CANARY + "-centre").put("access", "centre"),
                window(craft(CANARY, CANARY + "-later"), "from", now.plus(Duration.ofHours(1))),
                window(craft(CANARY, CANARY + "-over"), "until", now.minusSeconds(60)),
                onlyOnScreens(craft(CANARY, CANARY + "-here")),
                craft(SHOWN, SHOWN).put("notes", CANARY),
                pointingAt(CANARY + "-draft"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answersWith(SHOWN)).isGreaterThanOrEqualTo(4));
        assertThat(visit.status("GET", "/api/v1/records/" + CANARY + "-here?lang=en", ""))
                .as("visitors see it")
                .isEqualTo(200);
        answers().forEach((path, answer) -> assertThat(answer).as(path).doesNotContain(CANARY));
        List.of("-draft", "-withdrawn", "-centre", "-later", "-over", "-here")
                .forEach(name -> assertNotThere(CANARY + name));
        Map<String, String> files = export("hidden");
        assertThat(files).containsKeys("linked-data/" + SHOWN + ".jsonld", "oai_dc/" + SHOWN + ".xml");
        files.forEach((file, text) -> assertThat(file + text).doesNotContain(CANARY));
        assertThat(Files.readString(centre.config().derivedFolder().resolve("harvest.tsv")))
                .as("nor beside the index")
                .doesNotContain(CANARY);
    }

    /** The control: what is published is found everywhere; withdrawn, it is gone but for a number. */
    @Test
    void whatIsWithdrawnIsToldAsGoneWithoutItsName() {
        String word = "frobword";
        ObjectNode record = craft(word, word);
        save(record, pointingAt(word));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answersWith(word)).isGreaterThanOrEqualTo(4));
        String id = Visit.json(visit.send("GET", "/api/v1/records/" + word, ""))
                .path("id")
                .asText();
        save(record.put("status", "withdrawn"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(Harvest.pages(visit, "&set=kind-craft").toString())
                                .contains("<header status=\"deleted\"><identifier>urn:uuid:" + id));
        answers().forEach((path, answer) -> assertThat(answer).as(path).doesNotContain(word));
        assertNotThere(word);
        String alone = visit.send("GET", "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:" + id, "")
                .body();
        assertThat(SCHEMA.wrong(alone)).isEmpty();
        assertThat(alone).contains("status=\"deleted\"").doesNotContain("<metadata>");
        save(record.put("status", "published"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answersWith(word)).isGreaterThanOrEqualTo(4));
    }

    @Test
    void anExportIsReadFromDiskAndFromWhereItIsServed() throws IOException {
        Map<String, String> files = export("disk");
        JsonNode manifest = read(files.get("iiif/presentation/wool-felting/manifest.json"));
        String picture = manifest.at("/items/0/items/0/items/0/body/id").asText();
        Path at =
                folder.resolve("disk/standards/iiif/presentation/wool-felting").resolve(picture);
        assertThat(at.normalize()).isRegularFile().startsWith(folder.resolve("disk/drawings"));
        assertThat(manifest.path("id").asText()).startsWith("https://crafts-kiosk.invalid/standards/iiif/");
        assertThat(files.get("README.txt")).contains("https://crafts-kiosk.invalid");
        assertThat(Rdf.turtle(files.get("vocabulary.ttl")).isIsomorphicWith(Rdf.json(files.get("vocabulary.jsonld"))))
                .isTrue();
        Map<String, String> served = export("served", "https://example.org/crafts");
        assertThat(served.keySet()).isEqualTo(files.keySet());
        served.forEach(StandardsCanaryTest::assertSound);
        assertThat(served.get("iiif/presentation/wool-felting/manifest.json"))
                .contains("\"https://example.org/crafts/drawings/")
                .contains("https://example.org/crafts/standards/linked-data/");
    }

    private static void assertSound(String file, String text) {
        if (file.endsWith("manifest.json")) {
            assertThat(Presentation3.manifest(read(text))).as(file).isEmpty();
        } else if (file.startsWith("iiif/")) {
            assertThat(Presentation3.collection(read(text))).as(file).isEmpty();
        } else if (file.endsWith(".xml")) {
            assertThat(SCHEMA.wrong(text)).as(file).isEmpty();
        } else if (file.endsWith(".jsonld")) {
            assertThat(Rdf.json(text).isEmpty()).as(file).isFalse();
        }
    }
}
