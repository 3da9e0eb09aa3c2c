package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.demonstrations.print.ProgrammePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are not for everybody or not for every use: what the programme and its sheets say of them. */
class GuardedThingsTest {

    private static final String HER = "sample-artisan-felt";
    private static final String HER_NAME = "Sample artisan: felt maker";
    private static final String SOMEBODY = "An artisan of the centre";
    private static final String TYPE = "shyrdak-cutting";

    private HttpCentre centre;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        centre = new HttpCentre(folder);
        centre.clock.set("2026-08-03T00:00:00Z");
        String body = "{'type':'" + TYPE + "','space':'bishkek-stage','start':'2026-08-05T11:00','publish':true,"
                + "'artisans':['" + HER + "']}";
        assertThat(centre.post("host", "/api/v1/demonstrations", body).statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void stop() {
        centre.close();
    }

    private ObjectNode record(String code) {
        return centre.catalogue.catalogue().find(code).orElseThrow().deepCopy();
    }

    private void allow(String code, String... uses) {
        ObjectNode record = record(code);
        ObjectNode permission = record.putObject("permission").put("by", "She");
        List.of(uses).forEach(permission.putArray("uses")::add);
        centre.catalogue.catalogue().save("test", List.of(record));
    }

    private String printed(String sheet) throws IOException {
        byte[] pdf = centre.client
                .sendAsync(
                        centre.as("host", "/api/v1/print/" + sheet + ".pdf?date=2026-08-05&langs=en")
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .join()
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String today() {
        return centre.get("", "/api/v1/demonstrations?from=2026-08-03&to=2026-08-09&lang=en")
                .body();
    }

    @Test
    void noSheetNamesWhoAgreedToTheScreensAndNotToPaper() throws IOException {
        assumeTrue(ProgrammePdf.isReady(), "kiosk-ui is not built");
        String title = record(TYPE).at("/name/en/text").asText();
        for (String sheet : List.of("day", "week")) {
            assertThat(printed(sheet)).contains(HER_NAME, title);
        }
        allow(HER, "kiosk");
        allow(TYPE, "kiosk");
        for (String sheet : List.of("day", "week")) {
            assertThat(printed(sheet)).doesNotContain(HER_NAME, title).contains(SOMEBODY, "A demonstration");
        }
        assertThat(today()).as("on the screens she is").contains(HER_NAME);
        allow(HER, "print");
        allow(TYPE, "print");
        assertThat(printed("day")).contains(HER_NAME, title);
        centre.catalogue.catalogue().consent("herself", HER, false);
        assertThat(printed("day")).doesNotContain(HER_NAME).contains(SOMEBODY);
    }

    @Test
    void theProgrammeDoesNotNameWhomVisitorsMayNotSee() {
        assertThat(today()).contains(HER_NAME, HER);
        allow(HER, "research");
        assertThat(today()).doesNotContain(HER_NAME, HER).contains(SOMEBODY);
        allow(HER, "kiosk");
        assertThat(today()).contains(HER_NAME);
        centre.catalogue.catalogue().save("test", List.of(record(HER).put("access", "centre")));
        assertThat(today()).doesNotContain(HER_NAME, HER);
    }

    @Test
    void whatVisitorsMayNotSeeIsOnlySomethingToThem() {
        String title = record(TYPE).at("/name/en/text").asText();
        String craft = record(TYPE).path("craft").asText();
        String craftName = record(craft).at("/name/en/text").asText();
        assertThat(today()).contains(title, TYPE, craftName);
        assertThat(calendar()).contains(title, craftName);
        allow(TYPE, "research");
        assertThat(today()).doesNotContain(title, TYPE).contains("A demonstration", craftName);
        assertThat(calendar()).doesNotContain(title).contains("A demonstration");
        allow(craft, "research");
        assertThat(today()).doesNotContain(craftName, craft);
        assertThat(calendar()).doesNotContain(craftName);
        assertThat(centre.get("host", "/api/v1/board?from=2026-08-05&to=2026-08-05&lang=en")
                        .body())
                .as("staff still know what it is")
                .contains(title, TYPE);
        allow(TYPE, "kiosk");
        allow(craft, "kiosk");
        assertThat(today()).contains(title, TYPE, craftName);
    }

    /** Unfolded: a long line of a calendar goes on in the next (RFC 5545, section 3.1). */
    private String calendar() {
        return centre.get("", "/calendars/centre/bishkek.ics?lang=en")
                .body()
                .replace("\r\n ", "")
                .replace("\\,", ",");
    }
}
