package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cases 18 to 22 of booking.md by three processes over real HTTP and real links, which are cut and healed. Each case has
 * days of its own. The control: on what all of them wrote, a build with another rule names other losers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutLinksTest {

    private static final String KEPT = "published";
    private static final String LOST = "needs-artisan";
    private static final String HERS = ",'artisans':['aigul'],'override':['artisan-day'],'reason':'she is here'";

    /** Where it is between eight and nine in the morning, so that there is a day ahead whenever the test runs. */
    private final ZoneId zone = ZoneId.of(morning());

    private final LocalDate today = LocalDate.now(zone);
    private ThreeServers three;
    private ServedCentre bishkek;
    private ServedCentre tokmok;
    private ServedCentre issykKul;

    private static String morning() {
        int east = 8 - ZonedDateTime.now(ZoneOffset.UTC).getHour();
        int offset = east < -12 ? east + 24 : east;
        return "Etc/GMT" + (offset >= 0 ? "-" + offset : "+" + -offset); // The signs of POSIX.
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        three = ThreeServers.start(folder, SmallExhibition.write(folder.resolve("content"), zone));
        bishkek = three.at("bishkek");
        tokmok = three.at("tokmok");
        issykKul = three.at("issyk-kul");
    }

    @AfterAll
    void stop() {
        if (three != null) {
            three.close();
        }
    }

    private LocalDate day(int ahead) {
        return today.plusDays(ahead);
    }

    private static HttpResponse<String> ask(ServedCentre at, String space, LocalDate date, String time, String more) {
        return at.post(
                "/api/v1/demonstrations",
                "{'type':'felting','publish':true,'space':'" + space + "','start':'" + date + "T" + time + "'" + more
                        + "}");
    }

    private static String booked(ServedCentre at, LocalDate date, String time, String more) {
        HttpResponse<String> answer = ask(at, at.id() + "-stage", date, time, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visit.json(answer).path("id").asText();
    }

    private static String status(ServedCentre at, String id) {
        return at.get("/api/v1/demonstrations/" + id).path("status").asText();
    }

    private static void eventually(ThrowingRunnable what) {
        Awaitility.await().atMost(ThreeServers.PATIENCE).untilAsserted(what);
    }

    private void everywhere(String id, String status) {
        for (ServedCentre centre : three.all()) {
            eventually(() -> assertThat(status(centre, id)).as(centre.id()).isEqualTo(status));
        }
    }

    private static List<String> tasks(ServedCentre at, String list) {
        List<String> ids = new ArrayList<>();
        at.get("/api/v1/queue").path(list).forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    /** Two centres that can't hear each other book Aigul, a little later than one another. */
    private record Both(String atBishkek, String atIssykKul) {}

    private Both both(LocalDate date, boolean bishkekFirst) {
        if (bishkekFirst) {
            String first = booked(bishkek, date, "10:00", HERS);
            return new Both(first, booked(issykKul, date, "10:30", HERS));
        }
        String first = booked(issykKul, date, "10:30", HERS);
        return new Both(booked(bishkek, date, "10:00", HERS), first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bishkek", "issyk-kul"})
    void case18_theCentreThatHoldsHerDayKeepsHer(String heardFirst) {
        boolean bishkekHeard = heardFirst.equals("bishkek");
        three.cut();
        Both both = both(day(bishkekHeard ? 1 : 2), bishkekHeard);
        HttpResponse<String> seats =
                issykKul.post("/api/v1/demonstrations/" + both.atIssykKul + "/tickets", "{'party':3}");
        assertThat(seats.statusCode()).as(seats.body()).isEqualTo(201);
        assertThat(status(bishkek, both.atBishkek)).isEqualTo(KEPT);
        assertThat(status(issykKul, both.atIssykKul)).isEqualTo(KEPT);

        three.letHear(heardFirst);
        ServedCentre hears = bishkekHeard ? issykKul : bishkek;
        eventually(() -> assertThat(status(hears, both.atIssykKul)).isEqualTo(LOST));
        three.heal();
        everywhere(both.atBishkek, KEPT);
        everywhere(both.atIssykKul, LOST);
        JsonNode card = bishkek.get("/api/v1/demonstrations/" + both.atIssykKul);
        assertThat(card.path("artisans")).as("to be announced").isEmpty();
        String ticket = "/api/v1/tickets/" + Visit.json(seats).path("code").asText();
        assertThat(issykKul.get(ticket).path("status").asText()).isEqualTo("confirmed");
        assertThat(issykKul.get("/api/v1/demonstrations/" + both.atIssykKul)
                        .at("/seats/free")
                        .asInt())
                .isEqualTo(17);
        assertThat(tasks(issykKul, "needsArtisan")).containsOnlyOnce(both.atIssykKul);
        assertThat(tasks(bishkek, "needsArtisan")).doesNotContain(both.atIssykKul, both.atBishkek);
    }

    @Test
    void case19_whereSheIsSheStays() {
        three.cut();
        Both both = both(today, true);
        HttpResponse<String> arrived =
                issykKul.post("/api/v1/demonstrations/" + both.atIssykKul + "/arrive", "{'version':1}");
        assertThat(arrived.statusCode()).as(arrived.body()).isEqualTo(200);
        three.heal();
        everywhere(both.atIssykKul, KEPT);
        everywhere(both.atBishkek, LOST);
        assertThat(tasks(bishkek, "needsArtisan")).containsOnlyOnce(both.atBishkek);
    }

    @Test
    void case20_theWayToTokmokTakesNinetyMinutes() {
        three.cut();
        String first = booked(bishkek, day(3), "10:00", HERS);
        String tooSoon = booked(tokmok, day(3), "12:00", HERS);
        String before = booked(bishkek, day(4), "10:00", HERS);
        String inTime = booked(tokmok, day(4), "12:30", HERS);
        three.heal();
        everywhere(first, KEPT);
        everywhere(tooSoon, LOST);
        everywhere(before, KEPT);
        everywhere(inTime, KEPT);
    }

    @Test
    void case21_aChainKeepsBothEnds() {
        three.cut();
        String middle = booked(tokmok, day(5), "10:00", HERS);
        String last = booked(issykKul, day(5), "14:30", HERS);
        String first = booked(bishkek, day(5), "08:00", HERS);
        three.letHear("tokmok");
        three.heal();
        everywhere(first, KEPT);
        everywhere(middle, LOST);
        everywhere(last, KEPT);
    }

    @Test
    void case22_aFarSpaceIsRequestedAndNeverShownAsBooked() {
        three.cut();
        booked(issykKul, day(6), "11:00", "");
        String full = requested("issyk-kul-stage");
        String free = requested("issyk-kul-hall");
        assertThat(shownOf(tokmok, day(6))).isZero();
        three.heal();
        eventually(() -> assertThat(outcome(full)).isEqualTo("declined"));
        assertThat(told(full).path("alternatives")).hasSize(5);
        assertThat(told(full).path("conflicts")).isNotEmpty();
        eventually(() -> assertThat(outcome(free)).isEqualTo("taken"));
        eventually(() -> assertThat(shownOf(tokmok, day(6))).isEqualTo(1));
        String asked = tokmok.get("/api/v1/requests/" + free).path("occurrence").asText();
        assertThat(tasks(issykKul, "requested")).containsOnlyOnce(asked);
        String at = "/api/v1/demonstrations/" + asked;
        assertThat(issykKul.post(at + "/approve", "{'version':1}").statusCode()).isEqualTo(200);
        assertThat(issykKul.post(at + "/publish", "{'version':2}").statusCode()).isEqualTo(200);
        everywhere(asked, KEPT);
    }

    private String requested(String space) {
        HttpResponse<String> answer = ask(tokmok, space, day(6), "11:00", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = Visit.json(answer).path("id").asText();
        assertThat(outcome(id)).isEqualTo("pending");
        return id;
    }

    private String outcome(String request) {
        return tokmok.get("/api/v1/requests/" + request).path("outcome").asText();
    }

    /** What the owner wrote when it answered. */
    private JsonNode told(String request) {
        return tokmok.get("/api/v1/demonstrations/" + request + "/history")
                .path("items")
                .path(1)
                .path("set");
    }

    private static int shownOf(ServedCentre at, LocalDate date) {
        return at.get("/api/v1/demonstrations?centre=issyk-kul&from=" + date + "&to=" + date)
                .path("total")
                .asInt();
    }

    /** The control; the program as it is shows that it is the rule and not the restored copy that makes the difference. */
    @Test
    void anotherRuleWouldNameOtherLosers(@TempDir Path folder) throws IOException {
        three.cut();
        Both byLease = both(day(7), false);
        Both inOrder = both(day(8), true);
        three.heal();
        everywhere(byLease.atIssykKul, LOST);
        everywhere(inOrder.atIssykKul, LOST);
        for (OtherRule rule : OtherRule.values()) {
            boolean right = rule == OtherRule.NONE;
            Path own = folder.resolve(rule.name());
            try (ServedCentre other = three.again("tokmok", own, rule.compile(own))) {
                assertThat(status(other, byLease.atBishkek)).isEqualTo(right ? KEPT : LOST);
                assertThat(status(other, byLease.atIssykKul)).isEqualTo(right ? LOST : KEPT);
                assertThat(status(other, inOrder.atBishkek)).isEqualTo(KEPT);
                assertThat(status(other, inOrder.atIssykKul)).isEqualTo(LOST);
            }
        }
    }
}
