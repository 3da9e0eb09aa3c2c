package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with a demonstration, when, and what becomes of it. */
class ActingTest {

    private DeskCentre centre;

    @BeforeEach
    void open(@TempDir Path folder) {
        centre = DeskCentre.alone(folder);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void case28_anArtisanWhoHasNotCome() {
        UUID one = centre.book(Setups.plan("stage", "2026-08-05T11:00", "2026-08-05T12:00", List.of("aigul")));
        DeskCentre.assertRefused(() -> centre.act(one, Act.ABSENT), DeskRefusal.What.NOT_IN_THIS_STATE);
        centre.clock.set("2026-08-05T05:10:00Z");
        assertThat(centre.status(one)).isEqualTo(Status.RUNNING);
        centre.act(one, Act.ABSENT);
        assertThat(centre.status(one)).isEqualTo(Status.ARTISAN_NO_SHOW);
        DeskCentre.assertRefused(() -> centre.act(one, Act.END), DeskRefusal.What.NOT_IN_THIS_STATE);
    }

    @Test
    void I10_whatHasStartedIsNotMoved() {
        UUID one = centre.book(Setups.eleven());
        Acting.Terms later = new Acting.Terms(null, Set.of(), null, LocalDateTime.parse("2026-08-05T15:00"), List.of());
        centre.act(one, Act.MOVE, later);
        assertThat(centre.get(one).marks().changed()).isTrue();
        centre.clock.set("2026-08-05T09:00:00Z");
        DeskCentre.assertRefused(() -> centre.act(one, Act.MOVE, later), DeskRefusal.What.NOT_IN_THIS_STATE);
        DeskCentre.assertRefused(() -> centre.act(one, Act.CANCEL), DeskRefusal.What.NOT_IN_THIS_STATE);
        centre.act(one, Act.END);
        assertThat(centre.status(one)).isEqualTo(Status.ENDED_EARLY);
    }

    @Test
    void anArtisanStepsBackAndAnotherIsFound() {
        UUID one = centre.book(Setups.plan("stage", "2026-08-05T11:00", "2026-08-05T12:00", List.of("aigul")));
        centre.order(new Acting(DeskCentre.AIGUL, one, Act.WITHDRAW, 1, Acting.Terms.because("ill")));
        assertThat(centre.status(one)).isEqualTo(Status.NEEDS_ARTISAN);
        assertThat(centre.get(one).version()).isEqualTo(2);
        DeskCentre.assertRefused(() -> centre.book(Setups.eleven()), DeskRefusal.What.SLOT_TAKEN);
        DeskCentre.assertRefused(
                () -> centre.order(new Acting(DeskCentre.AIGUL, one, Act.WITHDRAW, 2, Acting.Terms.NONE)),
                DeskRefusal.What.NOT_YOURS);
        Acting.Terms another = new Acting.Terms("", Set.of(), null, null, List.of("aigul"));
        centre.act(one, Act.ASSIGN, another);
        assertThat(centre.status(one)).isEqualTo(Status.PUBLISHED);
        assertThat(centre.get(one).version()).isEqualTo(3);
    }

    @Test
    void softRulesAreSetAsideOnlyWithAReason() {
        UUID one = centre.ask(Setups.plan("stage", "2026-08-05T11:00", "2026-08-05T12:00", List.of("aigul")));
        centre.order(ArtisanDays.mark(DeskCentre.AIGUL, "aigul", LocalDate.parse("2026-08-05"), true));
        DeskCentre.assertRefused(() -> centre.act(one, Act.APPROVE), DeskRefusal.What.OVERRIDE_NEEDED);
        assertThatThrownBy(() -> centre.act(one, Act.OVERRIDE, Acting.Terms.because(" ")))
                .isInstanceOf(ScheduleRefusal.class);
        centre.act(one, Act.OVERRIDE, Acting.Terms.because("she telephoned"));
        assertThat(centre.get(one).marks().overridden()).containsExactly(Clash.Kind.UNAVAILABLE.tag());
        assertThat(centre.module
                        .findHistory(one)
                        .orElseThrow()
                        .entries()
                        .getLast()
                        .audit()
                        .path("reason")
                        .asText())
                .isEqualTo("she telephoned");
    }

    @Test
    void whatNobodyApprovedExpires() {
        UUID one = centre.ask(Setups.eleven());
        centre.clock.set("2026-08-05T05:00:00Z");
        assertThat(centre.status(one)).isEqualTo(Status.EXPIRED);
        DeskCentre.assertRefused(() -> centre.act(one, Act.APPROVE), DeskRefusal.What.NOT_IN_THIS_STATE);
        assertThatThrownBy(() -> centre.book(Setups.eleven()))
                .isInstanceOfSatisfying(
                        ScheduleRefusal.class, e -> assertThat(e.code()).isEqualTo("too-late"));
    }
}
