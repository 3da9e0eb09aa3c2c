package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;

/**
 * How long the desk's lists take with many records, run by hand ({@code -Dtest=OverviewFigures -Drecords=20000}): the
 * figures are printed and not judged, for other work may run on the machine.
 */
class OverviewFigures extends AdministeredCentre {

    private static final int RECORDS = Integer.getInteger("records", 5_000);
    private static final int ROUNDS = 50;
    private static final int AT_ONCE = 1_000;

    private static ObjectNode object(int number) {
        String json = """
                {"kind":"object","code":"thing-N","home":"bishkek","status":"published","inventory":"N",
                "name":{"ky":{"text":"Шырдак N","origin":"author","review":"unread"},
                        "ru":{"text":"Ширдак N","origin":"human","review":"unread","source":"ky"}},
                "summary":{"text":{"ky":{"text":"Кийизден жасалган N-шырдак.","origin":"author","review":"unread"}}}}""";
        return (ObjectNode) Json.read(json.replace("N", String.valueOf(number)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void listsOfManyRecords() {
        for (int first = 0; first < RECORDS; first += AT_ONCE) {
            centre.catalogue()
                    .save(
                            "test",
                            IntStream.range(first, Math.min(RECORDS, first + AT_ONCE))
                                    .mapToObj(OverviewFigures::object)
                                    .toList());
        }
        Visit desk = signedIn("aigul");
        long began = System.nanoTime();
        int asked = 1;
        while (desk.send("GET", "/api/v1/desk/records", "").statusCode() == 503) {
            asked++;
        }
        System.out.printf(
                "%,d records: first filling %,d ms in %d questions%n",
                RECORDS, (System.nanoTime() - began) / 1_000_000, asked);
        for (String question : List.of(
                "records?limit=50",
                "records?limit=50&sort=name&lang=ky",
                "records?q=%D1%88%D1%8B%D1%80&limit=50&lang=ky",
                "records?q=shyrdak%2049&kind=object&limit=50&lang=ky",
                "records?kind=object&status=published&lack=ko:missing&limit=50",
                "debt",
                "needs")) {
            print(desk, question);
        }
        long before = System.nanoTime();
        centre.catalogue().save("test", List.of(object(0).put("inventory", "other")));
        long saved = System.nanoTime();
        assertThat(desk.send("GET", "/api/v1/desk/records?limit=1", "").body()).contains("thing-0");
        System.out.printf(
                "a save %.1f ms, the list that shows it %.1f ms%n",
                (saved - before) / 1e6, (System.nanoTime() - saved) / 1e6);
    }

    private static void print(Visit desk, String question) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = desk.send("GET", "/api/v1/desk/" + question, "");
            took.add((System.nanoTime() - began) / 1e6);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        took.sort(null);
        System.out.printf(
                "%-60s median %.1f ms, worst of %d %.1f ms%n", question, took.get(ROUNDS / 2), ROUNDS, took.getLast());
    }
}
