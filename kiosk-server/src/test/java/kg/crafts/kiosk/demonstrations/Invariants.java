package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.OpenHours;
import kg.crafts.kiosk.demonstrations.rules.PeakLoad;
import kg.crafts.kiosk.kernel.CentreId;

/** What must hold at a centre at any moment, whatever was commanded: I1, I2, I6, I8, I10, I11 of booking.md. */
final class Invariants {

    private final Setup setup;
    private final long seed;
    private final Map<String, Status> finals = new HashMap<>();
    private final Map<UUID, LocalSpan> started = new HashMap<>();

    /** @param seed told with whatever is found */
    Invariants(Setup setup, long seed) {
        this.setup = setup;
        this.seed = seed;
    }

    /** Checks what a centre owns; remembers what has ended and what has started, which never changes. */
    void check(DeskCentre centre) {
        String told = "seed " + seed + " at " + centre.id;
        List<Occurrence> all = all(centre, centre.id);
        List<Occurrence> claims =
                all.stream().filter(one -> one.status().claims()).toList();
        I1_nothingIsTakenTwice(claims, told);
        I2_nobodyIsTwice(claims, told);
        for (Occurrence one : all) {
            Status status = one.statusAt(centre.clock.instant());
            if (one.status().isFinal()) {
                Status before = finals.putIfAbsent(one.id() + "", one.status());
                assertThat(before == null || before == one.status())
                        .as("I6 " + told)
                        .isTrue();
            }
            if (status == Status.RUNNING || status == Status.DONE) {
                LocalSpan before = started.putIfAbsent(one.id(), one.span());
                assertThat(before == null || before.equals(one.span()))
                        .as("I10 " + told)
                        .isTrue();
            }
            History history = centre.module.findHistory(one.id()).orElseThrow();
            assertThat(history.entries())
                    .as("I8 " + told)
                    .hasSize(one.version())
                    .allMatch(entry -> entry.audit().hasNonNull("act"));
        }
        for (Occurrence one : claims) {
            assertThat(OpenHours.contain(
                            setup.hours(setup.spaces().get(one.plan().space())), one.span()))
                    .as("I11 " + told)
                    .isTrue();
            boolean waits = one.start().isAfter(centre.clock.instant());
            assertThat(waits && Closing.flags(centre.module.programme(), one))
                    .as("I11 " + told)
                    .isFalse();
        }
    }

    /** What one centre knows of those of another, or of its own. */
    static List<Occurrence> all(DeskCentre at, CentreId owner) {
        return at.module
                .programme()
                .between(owner, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    }

    private void I1_nothingIsTakenTwice(List<Occurrence> claims, String told) {
        List<PeakLoad.Load> looms = claims.stream()
                .map(one -> new PeakLoad.Load(
                        one.start(), one.end(), one.plan().equipment().getOrDefault("loom", 0)))
                .toList();
        assertThat(PeakLoad.of(looms)).as("I1 looms " + told).isLessThanOrEqualTo(2);
        for (Occurrence one : claims) {
            Space space = setup.spaces().get(one.plan().space());
            for (Occurrence other : claims) {
                Space theirs = setup.spaces().get(other.plan().space());
                boolean same = setup.blockedBy(space).contains(theirs);
                if (one != other && same) {
                    assertThat(one.start()
                                            .minus(space.setupMinutes(), ChronoUnit.MINUTES)
                                            .isBefore(other.end())
                                    && other.start()
                                            .minus(theirs.setupMinutes(), ChronoUnit.MINUTES)
                                            .isBefore(one.end()))
                            .as("I1 " + one + " " + other + " " + told)
                            .isFalse();
                }
            }
        }
    }

    private static void I2_nobodyIsTwice(List<Occurrence> claims, String told) {
        for (Occurrence one : claims) {
            for (Occurrence other : claims) {
                boolean shared = one.plan().artisans().stream()
                        .anyMatch(artisan -> other.plan().artisans().contains(artisan));
                if (one != other && shared) {
                    assertThat(one.span().overlaps(other.start(), other.end()))
                            .as("I2 " + one + " " + other + " " + told)
                            .isFalse();
                }
            }
        }
    }
}
