package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Request;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three centres with real journals that hear each other only when told: cases 18 to 22 of booking.md. */
class ApartTest {

    private List<DeskCentre> all;
    private DeskCentre bishkek;
    private DeskCentre tokmok;
    private DeskCentre issykKul;

    @BeforeEach
    void open(@TempDir Path folder) {
        all = DeskCentre.three(folder);
        bishkek = all.get(0);
        tokmok = all.get(1);
        issykKul = all.get(2);
    }

    @AfterEach
    void close() {
        all.forEach(DeskCentre::close);
    }

    private UUID atBishkek() {
        return bishkek.book(Setups.plan("stage", "2026-08-05T10:00", "2026-08-05T11:00", List.of("aigul")));
    }

    private UUID atIssykKul() {
        return issykKul.bookAnyway(
                Setups.plan("ik-stage", "2026-08-05T10:30", "2026-08-05T11:30", List.of("aigul")), "artisan-day");
    }

    private void everywhere(UUID one, Status status) {
        assertThat(all)
                .allSatisfy(centre ->
                        assertThat(centre.status(one)).as(centre.id.value()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void case18_theCentreThatHoldsHerDayKeepsHer(boolean bishkekHearsFirst) {
        UUID kept;
        UUID lost;
        if (bishkekHearsFirst) {
            kept = atBishkek();
            lost = atIssykKul();
            bishkek.hear(issykKul);
        } else {
            lost = atIssykKul();
            kept = atBishkek();
            issykKul.hear(bishkek);
        }
        DeskCentre.heal(all);
        everywhere(kept, Status.PUBLISHED);
        everywhere(lost, Status.NEEDS_ARTISAN);
        assertThat(issykKul.get(lost).status().claims())
                .as("space and seats stay")
                .isTrue();
        assertThat(issykKul.get(lost).capacity()).isEqualTo(20);
        assertThat(issykKul.module.programme().missing(issykKul.get(lost))).containsExactly("aigul");
    }

    @Test
    void case19_whereSheIsSheStays() {
        UUID atBishkek = atBishkek();
        UUID atIssykKul = atIssykKul();
        all.getFirst().clock.set("2026-08-05T04:20:00Z");
        issykKul.act(atIssykKul, Act.ARRIVE);
        DeskCentre.heal(all);
        everywhere(atIssykKul, Status.PUBLISHED);
        assertThat(bishkek.module.programme().missing(bishkek.get(atBishkek))).containsExactly("aigul");
    }

    @Test
    void case20_theWayToTokmokTakesNinetyMinutes() {
        UUID first = atBishkek();
        UUID tooSoon = tokmok.bookAnyway(
                Setups.plan("to-stage", "2026-08-05T12:00", "2026-08-05T13:00", List.of("aigul")), "artisan-day");
        DeskCentre.heal(all);
        everywhere(tooSoon, Status.NEEDS_ARTISAN);
        tokmok.act(tooSoon, Act.CANCEL);
        UUID inTime = tokmok.bookAnyway(
                Setups.plan("to-stage", "2026-08-05T12:30", "2026-08-05T13:30", List.of("aigul")), "artisan-day");
        DeskCentre.heal(all);
        everywhere(inTime, Status.PUBLISHED);
        everywhere(first, Status.PUBLISHED);
        assertThatThrownBy(() -> tokmok.bookAnyway(
                        Setups.plan("to-stage", "2026-08-05T08:00", "2026-08-05T09:00", List.of("aigul")),
                        "artisan-day"))
                .as("known by now, and only to be booked against better knowledge")
                .isInstanceOfSatisfying(
                        DeskRefusal.class, e -> assertThat(e.what()).isEqualTo(DeskRefusal.What.OVERRIDE_NEEDED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void case21_aChainKeepsBothEnds(int order) {
        UUID a = bishkek.book(Setups.plan("stage", "2026-08-05T08:00", "2026-08-05T09:00", List.of("aigul")));
        UUID b = tokmok.bookAnyway(
                Setups.plan("to-stage", "2026-08-05T10:00", "2026-08-05T11:00", List.of("aigul")), "artisan-day");
        bishkek.clock.set("2026-08-01T00:00:01Z");
        UUID c = issykKul.bookAnyway(
                Setups.plan("ik-stage", "2026-08-05T14:30", "2026-08-05T15:30", List.of("aigul")), "artisan-day");
        all.get(order % 3).hear(all.get((order + 1) % 3));
        all.get((order + 1 + order / 3) % 3).hear(all.get((order + 2 + order / 3) % 3));
        DeskCentre.heal(all);
        everywhere(a, Status.PUBLISHED);
        everywhere(b, Status.NEEDS_ARTISAN);
        everywhere(c, Status.PUBLISHED);
    }

    @Test
    void sheStepsBackFromAnotherCentresDemonstrationAndItHearsOfThatLater() {
        UUID one = atBishkek();
        DeskCentre.heal(all);
        Order stepsBack = Requests.forWithdrawal(tokmok.get(one), DeskCentre.AIGUL);
        Order.Answer told = tokmok.order(stepsBack);
        assertThat(told.status()).isEqualTo(202);
        assertThat(tokmok.order(stepsBack).subject()).as("said twice").isEqualTo(told.subject());
        assertThat(tokmok.status(one)).as("not decided at Tokmok").isEqualTo(Status.PUBLISHED);
        assertThat(tokmok.module.programme().pendingWithdrawal(one, "aigul")).isPresent();
        DeskCentre.heal(all);
        everywhere(one, Status.NEEDS_ARTISAN);
        assertThat(tokmok.module.programme().pendingWithdrawal(one, "aigul")).isEmpty();
        assertThat(request(told).outcome()).isEqualTo(Request.Outcome.TAKEN);
    }

    @Test
    void whatIsOverCannotBeSteppedBackFrom() {
        UUID one = atBishkek();
        DeskCentre.heal(all);
        Order.Answer told = tokmok.order(Requests.forWithdrawal(tokmok.get(one), DeskCentre.AIGUL));
        bishkek.act(one, Act.CANCEL);
        DeskCentre.heal(all);
        everywhere(one, Status.CANCELLED);
        assertThat(request(told).outcome()).isEqualTo(Request.Outcome.DECLINED);
    }

    @Test
    void case22_aFarSpaceIsRequestedAndNeverShownAsBooked() {
        issykKul.book(Setups.plan("ik-stage", "2026-08-05T10:00", "2026-08-05T12:00"));
        Order.Answer full = tokmok.order(Requests.forSpace(
                DeskCentre.STAFF, Setups.IK, Setups.plan("ik-stage", "2026-08-05T11:00", "2026-08-05T12:00")));
        Order.Answer free = tokmok.order(Requests.forSpace(
                DeskCentre.STAFF, Setups.IK, Setups.plan("ik-hall", "2026-08-05T11:00", "2026-08-05T12:00")));
        assertThat(full.status()).isEqualTo(202);
        assertThat(request(full).outcome()).isEqualTo(Request.Outcome.PENDING);
        assertThat(tokmok.module.programme().ahead(Setups.IK)).isEmpty();
        DeskCentre.heal(all);
        DeskCentre.heal(all);
        assertThat(request(full).outcome()).isEqualTo(Request.Outcome.DECLINED);
        assertThat(tokmok.module
                        .findHistory(full.subject())
                        .orElseThrow()
                        .attributes(Setups.IK)
                        .get("alternatives"))
                .hasSize(5);
        assertThat(request(free).outcome()).isEqualTo(Request.Outcome.TAKEN);
        UUID there = request(free).occurrence();
        everywhere(there, Status.REQUESTED);
        issykKul.act(there, Act.APPROVE);
        DeskCentre.heal(all);
        everywhere(there, Status.APPROVED);
        assertThat(issykKul.module.programme().ahead(Setups.IK)).hasSize(2);
    }

    private Request request(Order.Answer asked) {
        return tokmok.module.programme().findRequest(asked.subject()).orElseThrow();
    }

    @Test
    void aDayIsAskedForAndComes() {
        Order.Answer asked = tokmok.order(new Booking(
                DeskCentre.STAFF,
                Setups.plan("to-stage", "2026-08-05T10:00", "2026-08-05T11:00", List.of("aigul")),
                Set.of(),
                null,
                false));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(tokmok.status(asked.subject())).isEqualTo(Status.REQUESTED);
        DeskCentre.heal(all);
        everywhere(asked.subject(), Status.APPROVED);
        LocalDate date = LocalDate.parse("2026-08-05");
        assertThat(all)
                .allSatisfy(centre -> assertThat(
                                centre.module.programme().day("aigul", date).holder())
                        .isEqualTo(Setups.TO));
        assertThatThrownBy(() -> bishkek.order(ArtisanDays.handOver(DeskCentre.STAFF, "aigul", date, Setups.IK)))
                .as("only the holder hands it over")
                .isInstanceOf(DeskRefusal.class);
    }

    @Test
    void aDayIsNotGivenAwayWhenSheIsNeeded() {
        atBishkek();
        Order.Answer asked = tokmok.order(new Booking(
                DeskCentre.STAFF,
                Setups.plan("to-stage", "2026-08-05T11:30", "2026-08-05T12:30", List.of("aigul")),
                Set.of(),
                null,
                false));
        DeskCentre.heal(all);
        everywhere(asked.subject(), Status.REQUESTED);
        assertThat(tokmok.module.programme().requests())
                .extracting(Request::outcome)
                .containsExactly(Request.Outcome.DECLINED);
    }

    @Test
    void I13_onlyTheOwnerChangesWhatItOwns() {
        UUID one = atBishkek();
        DeskCentre.heal(all);
        assertThatThrownBy(() -> tokmok.act(one, Act.CANCEL))
                .isInstanceOfSatisfying(
                        DeskRefusal.class, e -> assertThat(e.what()).isEqualTo(DeskRefusal.What.OWNED_ELSEWHERE));
        // And whoever writes it nevertheless changes nothing.
        Deciding foreign =
                new Deciding(tokmok.module.programme(), tokmok.module.tickets(), Setups.BI, tokmok.clock.instant());
        new Acting(DeskCentre.STAFF, one, Act.CANCEL, 1, Acting.Terms.because("no")).decide(foreign);
        tokmok.journal.append(foreign.drafts()).join();
        DeskCentre.heal(all);
        everywhere(one, Status.PUBLISHED);
        assertThat(all)
                .allSatisfy(centre -> assertThat(centre.get(one).version()).isEqualTo(1));
    }

    /** The control: what each centre booked does clash, so that it is the merge that keeps her from being awaited twice. */
    @Test
    void case18_withoutTheMergeSheIsAwaitedAtTwoPlaces() {
        Occurrence kept = bishkek.get(atBishkek());
        Occurrence lost = issykKul.get(atIssykKul());
        assertThat(kept.span().overlaps(lost.start(), lost.end())).isTrue();
        assertThat(kept.status().claims() && lost.status().claims()).isTrue();
    }
}
