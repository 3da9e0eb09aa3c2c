package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.sniff.Samples;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff send files to a real server, in pieces, and visitors get of them what they may. */
class UploadsOverHttpTest extends AdministeredCentre {

    private static final List<String> LANGS = List.of("ky", "ru", "en", "ko");

    private Sending staff;

    @BeforeAll
    void signIn() {
        staff = new Sending(signedIn("aigul"));
    }

    @Test
    void aRefusalSpeaksTheLanguageOfWhoeverSent() {
        for (String lang : LANGS) {
            HttpResponse<String> answer = staff.in(lang).send("a.gif", Samples.ascii("GIF89a and so on"), 99);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Visit.json(answer).path("detail").asText())
                    .contains("GIF")
                    .doesNotContain("%s");
        }
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefusedBeforeItIsSent() {
        assertThat(staff.begin("a.jpg", 0).statusCode()).isEqualTo(422);
        assertThat(staff.begin("a.svg", 1 << 20).statusCode()).isEqualTo(422);
        assertThat(staff.begin("a.mp4", 5L << 30).statusCode()).isEqualTo(422);
        JsonNode limits = Visit.json(staff.get("/api/v1/desk/uploads"));
        assertThat(limits.path("limits").path("image/jpeg").asLong()).isEqualTo(512L << 20);
        assertThat(limits.path("freeBytes").asLong()).isPositive();
    }

    @Test
    void piecesGoOnWhereTheyWereAlsoAfterARestart() throws IOException {
        byte[] picture = Samples.jpeg(1_400, 900);
        String path = staff.begin("felt.jpg", picture.length)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(staff.piece(path, 0, Arrays.copyOf(picture, 5_000)).statusCode())
                .isEqualTo(204);
        HttpResponse<String> again = staff.piece(path, 0, Arrays.copyOf(picture, 5_000));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Visit.json(again).path("offset").asInt()).isEqualTo(5_000);
        assertThat(staff.piece(path, 5_000, new byte[picture.length]).statusCode())
                .isEqualTo(400);
        centre.restart();
        HttpResponse<String> head = staff.head(path);
        assertThat(head.headers().firstValue("Upload-Offset")).contains("5000");
        assertThat(head.headers().firstValue("Upload-Length")).contains(String.valueOf(picture.length));
        byte[] rest = Arrays.copyOfRange(picture, 5_000, picture.length);
        JsonNode told = Visit.json(staff.piece(path, 5_000, rest));
        assertThat(told.path("width").asInt()).isEqualTo(1_400);
        centre.restart();
        JsonNode asked = Visit.json(staff.piece(path, picture.length, new byte[0]));
        assertThat(asked).as("the answer was lost and is asked for again").isEqualTo(told);
        assertThat(staff.delete(path).statusCode()).isEqualTo(204);
        assertThat(staff.head(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anotherPersonsUploadIsNotThere() {
        String path =
                staff.begin("felt.jpg", 900).headers().firstValue("Location").orElseThrow();
        kiosk(PASSPHRASE.reveal(), "add", "bermet", "--label", "Бермет", "--role", "administrator");
        Sending other = new Sending(signedIn("bermet"));
        assertThat(other.head(path).statusCode()).isEqualTo(404);
        assertThat(other.piece(path, 0, new byte[9]).statusCode()).isEqualTo(404);
        assertThat(other.delete(path).statusCode()).isEqualTo(404);
        assertThat(staff.delete(path).statusCode()).isEqualTo(204);
    }

    @Test
    void noMoreThanAFewAreOpenAtOnce() {
        List<HttpResponse<String>> begun =
                Stream.generate(() -> staff.begin("felt.jpg", 900)).limit(21).toList();
        assertThat(begun.getLast().statusCode()).isEqualTo(429);
        begun.stream()
                .flatMap(each -> each.headers().firstValue("Location").stream())
                .forEach(path -> assertThat(staff.delete(path).statusCode()).isEqualTo(204));
    }

    @Test
    void aWrongNameIsToldAndTheContentCounts() {
        JsonNode told = Visit.json(staff.send("felt.jpg", Samples.png(31, 20), 900));
        assertThat(told.path("mediaType").asText()).isEqualTo("image/png");
        assertThat(told.path("namedAs").asText()).isEqualTo("jpg");
        assertThat(told.path("file").asText()).endsWith(".png");
    }

    /** From being sent to being seen, without its place, upright and in tiles, and gone again when it is withdrawn. */
    @Test
    void aPictureIsSeenByVisitorsWhileItsRecordIs() throws IOException {
        byte[] photo = Samples.withSegment(Samples.jpeg(1_300, 800), 0xE1, Samples.exif(6));
        JsonNode told = Visit.json(staff.send("yurt.jpg", photo, 9_000));
        String hash = told.path("sha256").asText();
        assertThat(told.path("same").isNull()).isTrue();
        assertThat(told.path("width").asInt()).isEqualTo(800);
        assertThat(visitor("/media/" + hash + ".jpg").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> own = staff.bytes("/api/v1/desk/media/" + hash);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(new String(own.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSCANARY");
        record(told, "published", "public");
        HttpResponse<byte[]> seen = visitor("/media/" + hash + ".jpg");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(new String(seen.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSCANARY");
        assertThat(visitor("/media/" + hash + ".png").statusCode()).isEqualTo(404);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> visitor("/iiif/3/" + hash + "/info.json").statusCode() == 200);
        looksClosely(hash);
        looksClosely(hash); // Now much of it is in memory; gone() shows that it is gone from there too.
        looksClosely(hash);
        assertThat(Visit.json(staff.send("again.jpg", photo, 90_000))
                        .path("same")
                        .asText())
                .isEqualTo("test-yurt");
        for (String access : List.of("community", "centre")) {
            record(told, "published", access);
            gone(hash);
            assertThat(staff.bytes("/api/v1/desk/media/" + hash + "?width=320").statusCode())
                    .isEqualTo(200);
            record(told, "published", "public");
            assertThat(visitor("/media/" + hash + ".jpg").statusCode()).isEqualTo(200);
        }
        record(told, "withdrawn", "public");
        gone(hash);
    }

    private void gone(String hash) {
        for (String path : List.of(
                "/media/" + hash + ".jpg",
                "/media/" + hash,
                "/iiif/3/" + hash + "/info.json",
                "/iiif/3/" + hash + "/full/320,520/0/default.jpg")) {
            assertThat(visitor(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private void looksClosely(String hash) throws IOException {
        JsonNode info = Json.read(visitor("/iiif/3/" + hash + "/info.json").body());
        assertThat(info.path("profile").asText()).isEqualTo("level0");
        assertThat(info.path("width").asInt()).isEqualTo(800);
        for (JsonNode size : info.path("sizes")) {
            String path =
                    "/iiif/3/" + hash + "/full/" + size.path("width") + "," + size.path("height") + "/0/default.jpg";
            var image = javax.imageio.ImageIO.read(
                    new java.io.ByteArrayInputStream(visitor(path).body()));
            assertThat(image.getWidth()).isEqualTo(size.path("width").asInt());
            assertThat(image.getHeight()).isEqualTo(size.path("height").asInt());
            assertThat(image.getRGB(image.getWidth() / 2, 5) >> 16 & 0xFF)
                    .as("red is above")
                    .isGreaterThan(200);
            assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() - 5) & 0xFF)
                    .as("blue is below")
                    .isGreaterThan(200);
        }
        for (String part : List.of(
                "0,0,512,512/512,512",
                "512,1024,288,276/288,276",
                "0,0,800,1024/400,512",
                "full/max",
                "full/200,325")) {
            assertThat(visitor("/iiif/3/" + hash + "/" + part + "/0/default.jpg")
                            .statusCode())
                    .as(part)
                    .isEqualTo(200);
        }
        for (String part :
                List.of("0,0,512,512/511,512", "1,0,512,512/512,512", "full/9999,9999", "full/801,1300", "x/max")) {
            assertThat(visitor("/iiif/3/" + hash + "/" + part + "/0/default.jpg")
                            .statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    @Test
    void soundAndFilmComeInTheRangesThatPlayersAskFor() {
        byte[] sound = Samples.wav(5);
        for (int i = 100; i < sound.length; i++) {
            sound[i] = (byte) i;
        }
        JsonNode told = Visit.json(staff.send("song.wav", sound, 9_000));
        assertThat(told.path("duration").asDouble()).isEqualTo(5);
        record(told, "published", "public");
        String path = "/media/" + told.path("sha256").asText() + ".wav";
        Map<String, String> wanted = Map.of(
                "bytes=0-",
                "bytes 0-40043/40044",
                "bytes=100-199",
                "bytes 100-199/40044",
                "bytes=-50",
                "bytes 39994-40043/40044",
                "bytes=40043-99999",
                "bytes 40043-40043/40044");
        // At first from the disk, then from memory.
        for (int time = 0; time < 3; time++) {
            wanted.forEach((range, is) -> {
                HttpResponse<byte[]> part = staff.visitor(path, "Range", range);
                assertThat(part.statusCode()).as(range).isEqualTo(206);
                assertThat(part.headers().firstValue("Content-Range")).contains(is);
                int from = Integer.parseInt(is.replaceAll("bytes (\\d+)-.*", "$1"));
                int to = Integer.parseInt(is.replaceAll(".*-(\\d+)/.*", "$1"));
                assertThat(part.body()).isEqualTo(Arrays.copyOfRange(sound, from, to + 1));
            });
        }
        assertThat(staff.visitor(path, "Range", "bytes=40044-").statusCode()).isEqualTo(416);
        assertThat(staff.visitor(path, "Range", "bytes=5-2").statusCode()).isEqualTo(200);
        assertThat(visitor(path).headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(visitor(path).body()).isEqualTo(sound);
    }

    private HttpResponse<byte[]> visitor(String path) {
        return staff.visitor(path);
    }

    /** Makes or changes the one record of a file. */
    private void record(JsonNode told, String status, String access) {
        var record = Json.object();
        record.put(
                "id",
                UUID.nameUUIDFromBytes(told.path("sha256").asText().getBytes()).toString());
        record.put("kind", Kind.MEDIA.tag()).put("code", "test-" + (told.has("width") ? "yurt" : "song"));
        record.put("home", "bishkek")
                .put("status", status)
                .put("access", access)
                .put("licence", "CC0-1.0");
        record.put("decorative", true).set("file", told.path("file"));
        for (String field : List.of("sha256", "mediaType", "bytes", "width", "height")) {
            if (told.has(field)) {
                record.set(field, told.get(field));
            }
        }
        record.putObject("name")
                .putObject("en")
                .put("text", "A yurt")
                .put("author", "test")
                .put("origin", "author");
        centre.catalogue().save("test", List.of(record));
        centre.server().core().catalogue().awaitCaughtUp(centre.server().core().journal());
    }
}
