package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import kg.crafts.kiosk.standards.OaiSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the protocol says is wrong is told as it says, as a sound document and with status 200, whoever asks how. */
class OaiBadRequestsTest extends HarvestedCentre {

    private static final String LIST = "verb=ListIdentifiers&metadataPrefix=oai_dc";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final OaiSchema schema = new OaiSchema();

    private String answer(String query) {
        HttpResponse<String> got = visit.send("GET", "/oai?" + query, "");
        HttpResponse<String> posted =
                visit.send("POST", "/oai", query, "content-type", "application/x-www-form-urlencoded");
        assertThat(got.statusCode()).as(query).isEqualTo(200);
        assertThat(posted.statusCode()).as("POST %s", query).isEqualTo(200);
        assertThat(schema.wrong(got.body())).as(query).isEmpty();
        assertThat(OaiSchema.errors(posted.body())).isEqualTo(OaiSchema.errors(got.body()));
        return got.body();
    }

    @ParameterizedTest
    @CsvSource({
        "badVerb, ''",
        "badVerb, verb=",
        "badVerb, verb=identify",
        "badVerb, verb=Identify&verb=Identify",
        "badVerb, verb=Identify&verb=ListSets",
        "badVerb, verb=%3Cscript%3E",
        "badVerb, metadataPrefix=oai_dc",
        "badArgument, verb=Identify&set=kind-craft",
        "badArgument, verb=Identify&%3Cx%3E=%00",
        "badArgument, verb=GetRecord",
        "badArgument, verb=GetRecord&metadataPrefix=oai_dc",
        "badArgument, verb=GetRecord&identifier=a&identifier=b&metadataPrefix=oai_dc",
        "badArgument, verb=ListRecords",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
        "badArgument, verb=ListRecords&metadataPrefix=a%20b",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&set=%26%3C",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=yesterday",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-01T00:00:00Z",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00%2B06:00",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z",
        "badArgument, verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01",
        "cannotDisseminateFormat, verb=ListRecords&metadataPrefix=marc21",
        "cannotDisseminateFormat, verb=ListIdentifiers&metadataPrefix=OAI_DC",
        "idDoesNotExist, verb=GetRecord&identifier=shyrdak&metadataPrefix=oai_dc",
        "idDoesNotExist, verb=GetRecord&identifier=%3C%26%22%27%3E&metadataPrefix=oai_dc",
        "idDoesNotExist, verb=GetRecord&identifier=%00%01%0B&metadataPrefix=oai_dc",
        "idDoesNotExist, verb=ListMetadataFormats&identifier=urn:uuid:" + NOBODY,
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&set=kind-none",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&set=a:b",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&until=1970-01-01",
        "noRecordsMatch, verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31",
        "badResumptionToken, verb=ListSets&resumptionToken=x",
        "badResumptionToken, verb=ListRecords&resumptionToken=",
        "badResumptionToken, verb=ListRecords&resumptionToken=%00",
        "badResumptionToken, verb=ListRecords&resumptionToken=!!!!",
        "badResumptionToken, verb=ListRecords&resumptionToken=MSwy"
    })
    void isToldAsTheProtocolSays(String code, String query) {
        String answer = answer(query);
        assertThat(OaiSchema.errors(answer)).as(answer).containsExactly(code);
        boolean understood = !code.equals("badVerb") && !code.equals("badArgument");
        assertThat(answer.contains("<request verb=") || answer.contains(" verb="))
                .isEqualTo(understood);
    }

    @Test
    void tokensThatAreHugeForeignOrOldAreRefused() {
        assertThat(OaiSchema.errors(answer("verb=ListRecords&resumptionToken=" + "A".repeat(3_000))))
                .containsExactly("badResumptionToken");
        long now = Instant.now().getEpochSecond();
        for (String plain : new String[] {
            "1,0,99999999999,,0," + NOBODY + ",100," + (now - 3 * 86_400),
            "1,0,99999999999,,0," + NOBODY + ",100," + (now + 3_600),
            "2,0,99999999999,,0," + NOBODY + ",100," + now,
            "1,0,99999999999,<&>,0," + NOBODY + ",100," + now,
            "1,0,999999999999999999999999,,0," + NOBODY + ",100," + now,
            "1,0,99999999999,,999999999999," + NOBODY + ",100," + now,
        }) {
            assertThat(OaiSchema.errors(answer("verb=ListRecords&resumptionToken=" + token(plain))))
                    .as(plain)
                    .containsExactly("badResumptionToken");
        }
        String sound = token("1,0,99999999999,kind-object,0," + NOBODY + ",100," + now);
        assertThat(OaiSchema.errors(answer("verb=ListRecords&resumptionToken=" + sound)))
                .as("the control")
                .isEmpty();
    }

    private static String token(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bothGranularitiesAreTaken() {
        String today = Instant.now().toString().substring(0, 10);
        for (String query : new String[] {
            LIST + "&from=" + today + "&until=" + today,
            LIST + "&from=1970-01-01T00:00:00Z&until=9999-12-31T23:59:59Z",
            LIST + "&from=0001-01-01"
        }) {
            assertThat(OaiSchema.errors(answer(query))).as(query).isEmpty();
        }
    }

    @Test
    void anAddressThatCanNotBeRepeatedIsNot() {
        HttpResponse<String> posted = visit.send(
                "POST", "/oai", "x=" + "y".repeat(20_000), "content-type", "application/x-www-form-urlencoded");
        assertThat(posted.statusCode()).isEqualTo(413);
    }
}
