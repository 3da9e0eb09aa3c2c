package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.sniff.Samples;
import kg.crafts.kiosk.standards.Presentation3;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sound and film: what is said in them can be read along, or they are not published (content.md section 4). */
class RecordingsOverHttpTest extends CuratedCentre {

    private static final List<String> FACTS = List.of("file", "sha256", "mediaType", "bytes", "duration");

    private Sending staff;

    @BeforeAll
    void signIn() {
        staff = new Sending(curator);
    }

    /** A record of media about a file that was sent, as a working copy. */
    private JsonNode media(String name, JsonNode sent) {
        JsonNode made = ok("POST", RECORDS, "{\"kind\":\"media\",\"name\":{\"ru\":\"" + name + "\"}}", 201);
        ObjectNode now = copy(made).put("licence", "CC0-1.0");
        FACTS.stream().filter(sent::has).forEach(fact -> now.set(fact, sent.get(fact)));
        now.putArray("depicts").add("shyrdak");
        return save(made, now);
    }

    private JsonNode sound(String name, int seconds) {
        return media(name, Visit.json(staff.send(name + ".wav", Samples.wav(seconds), 1 << 16)));
    }

    private JsonNode captions(String name, int second) {
        byte[] file = Samples.vtt("00:0" + second + ".000 --> 00:09.000");
        return media(name, Visit.json(staff.send(name + ".vtt", file, 1 << 16)));
    }

    private HttpResponse<String> publish(JsonNode... records) {
        ObjectNode order = Json.object().put("what", "publish");
        for (JsonNode record : records) {
            order.withArray("ids").add(record.path("id"));
        }
        return curator.send("POST", "/api/v1/desk/releases?lang=en", order.toString());
    }

    private static void readAlong(ObjectNode now, String lang, JsonNode captions) {
        now.withArray("captions").addObject().put("lang", lang).set("file", captions.path("code"));
    }

    private JsonNode recording(String code, String lang) {
        JsonNode craft = ok("GET", "/api/v1/records/shyrdak?lang=" + lang, "", 200);
        for (JsonNode one : craft.path("recordings")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        return Json.object();
    }

    /** What stands in the way, as {@code field what}. */
    private static List<String> lacking(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        List<String> told = new ArrayList<>();
        for (JsonNode record : Visit.json(refused).path("records")) {
            record.path("problems")
                    .forEach(problem -> told.add(problem.path("field").asText() + " "
                            + problem.path("what").asText()));
        }
        return told;
    }

    @Test
    void speechWithoutWordsToReadIsNotPublished() {
        JsonNode sound = sound("Рассказ", 2);
        HttpResponse<String> refused = publish(sound);
        assertThat(lacking(refused)).containsExactly("captions speech-without-captions");
        assertThat(refused.body()).contains("no captions to read along");
        JsonNode silent = save(sound, copy(sound).put("wordless", true));
        assertThat(publish(silent).statusCode()).isEqualTo(201);
        assertThat(recording(silent.path("code").asText(), "en").path("captions"))
                .isEmpty();
    }

    @Test
    void whatIsSaidIsReadInTheNearestLanguage() {
        JsonNode ky = captions("Жазуу", 1);
        JsonNode ru = captions("Слова", 2);
        JsonNode sound = sound("Голос", 3);
        ObjectNode now = copy(sound);
        readAlong(now, "ru", ru);
        readAlong(now, "ky", ky);
        JsonNode told = save(sound, now);
        assertThat(publish(told, ky, ru).statusCode()).isEqualTo(201);
        String code = told.path("code").asText();
        JsonNode seen = recording(code, "ky");
        assertThat(seen.path("url").asText()).startsWith("/media/").endsWith(".wav");
        assertThat(seen.path("duration").asDouble()).isEqualTo(3);
        assertThat(seen.at("/captions/0/lang").asText()).isEqualTo("ky");
        assertThat(recording(code, "en").at("/captions/0/lang").asText()).isEqualTo("ru");
        HttpResponse<byte[]> file = staff.visitor(seen.at("/captions/0/url").asText());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/vtt");
        assertThat(staff.visitor(seen.path("url").asText(), "Range", "bytes=0-99")
                        .statusCode())
                .isEqualTo(206);
        standards(code);
        withdrawn(code, ky, seen.at("/captions/0/url").asText());
    }

    /** For others' programs the words stand beside the sound, too. */
    private void standards(String code) {
        JsonNode manifest = ok("GET", "/iiif/presentation/" + code + "/manifest.json", "", 200);
        assertThat(Presentation3.manifest(manifest)).isEmpty();
        assertThat(manifest.at("/items/0/duration").asDouble()).isEqualTo(3);
        JsonNode said = manifest.at("/items/0/annotations/0/items");
        assertThat(said).hasSize(2);
        assertThat(said.at("/0/body/language").asText()).isEqualTo("ru");
        ObjectNode painted = manifest.deepCopy();
        ((ObjectNode) painted.at("/items/0/annotations/0/items/0")).put("motivation", "painting");
        assertThat(Presentation3.manifest(painted)).containsExactly("motivation of captions");
        JsonNode linked = ok("GET", "/api/v1/records/" + code + "/linked-data", "", 200);
        assertThat(linked.at("/caption/1/encodingFormat").asText()).isEqualTo("text/vtt");
        assertThat(linked.at("/caption/1/inLanguage").asText()).isEqualTo("ky");
    }

    /** Words that are taken from the visitors are not offered to them any more, and the next nearest are. */
    private void withdrawn(String code, JsonNode captions, String url) {
        ObjectNode order = Json.object().put("what", "withdraw");
        order.putArray("ids").add(captions.path("id"));
        ok("POST", "/api/v1/desk/releases?lang=en", order.toString(), 201);
        assertThat(recording(code, "ky").at("/captions/0/lang").asText()).isEqualTo("ru");
        assertThat(staff.visitor(url).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAFileOfCaptionsIsReadAlong() {
        JsonNode echo = sound("Эхо", 4);
        JsonNode other = save(echo, copy(echo).put("wordless", true));
        JsonNode sound = sound("Зов", 5);
        ObjectNode now = copy(sound);
        readAlong(now, "ru", other);
        assertThat(lacking(publish(save(sound, now)))).containsExactly("captions[0].file not-captions");
    }

    @Test
    void wordsAreThereBeforeTheSoundOrWithIt() {
        JsonNode words = captions("Черновик", 3);
        JsonNode sound = sound("Говор", 6);
        ObjectNode now = copy(sound);
        readAlong(now, "ru", words);
        JsonNode told = save(sound, now);
        assertThat(lacking(publish(told))).containsExactly("captions[0].file captions-not-published");
        assertThat(publish(words, told).statusCode()).isEqualTo(201);
    }

    @Test
    void aRecordingIsPlayedOnItsOwnPageAndOnThoseOfWhatItShowsAlone() {
        JsonNode sound = sound("Шум", 7);
        JsonNode silent = save(sound, copy(sound).put("wordless", true));
        assertThat(publish(silent).statusCode()).isEqualTo(201);
        String code = silent.path("code").asText();
        JsonNode own = ok("GET", "/api/v1/records/" + code + "?lang=ru", "", 200);
        assertThat(own.at("/recordings/0/code").asText()).isEqualTo(code);
        assertThat(own.has("captions")).isFalse();
        assertThat(ok("GET", "/api/v1/records/ala-kiyiz?lang=ru", "", 200).path("recordings"))
                .isEmpty();
    }

    /** Staff hear in a preview what visitors can't have yet. */
    @Test
    void aDraftIsHeardInThePreviewAlone() {
        String code = sound("Проба", 8).path("code").asText();
        assertThat(recording(code, "ru")).isEmpty();
        JsonNode preview = ok("GET", "/api/v1/desk/preview/records/shyrdak?lang=ru", "", 200);
        String url = "";
        for (JsonNode one : preview.path("recordings")) {
            url = one.path("code").asText().equals(code) ? one.path("url").asText() : url;
        }
        assertThat(url).startsWith("/api/v1/desk/media/");
        assertThat(staff.bytes(url).statusCode()).isEqualTo(200);
    }
}
