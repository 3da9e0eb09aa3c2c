package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import kg.crafts.kiosk.standards.OaiSchema;
import org.awaitility.Awaitility;

/** What a harvester does, for tests. */
final class Harvest {

    private static final OaiSchema SCHEMA = new OaiSchema();

    private Harvest() {}

    /** Waits until as many records can be harvested as visitors see. */
    static void awaitAll(Visit visit) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            int shown =
                    Visit.json(visit.send("GET", "/health", "")).path("shown").asInt();
            assertThat(visit.send("GET", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc", "")
                            .body())
                    .contains("completeListSize=\"" + shown + '"');
        });
    }

    /** All pages of a list, by what was asked for; each held against the protocol. */
    static Map<String, String> pages(Visit visit, String more) {
        Map<String, String> pages = new TreeMap<>();
        String query = "verb=ListRecords&metadataPrefix=oai_dc" + more;
        while (!query.isEmpty()) {
            String page = visit.send("GET", "/oai?" + query, "").body();
            assertThat(SCHEMA.wrong(page)).as(query).isEmpty();
            pages.put(query, page);
            String token = String.join("", OaiSchema.texts(page, "resumptionToken"));
            query = token.isEmpty() ? "" : "verb=ListRecords&resumptionToken=" + token;
        }
        return pages;
    }
}
