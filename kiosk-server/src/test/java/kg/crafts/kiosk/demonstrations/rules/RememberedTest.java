package kg.crafts.kiosk.demonstrations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import kg.crafts.kiosk.demonstrations.Setups;
import kg.crafts.kiosk.demonstrations.model.Status;
import org.junit.jupiter.api.Test;

/** What is remembered is what is known, whatever part of it is asked for, and in whatever order. */
class RememberedTest {

    private static final Duration LONGEST = Duration.ofHours(24);

    @Test
    void answersAsWhatItRemembers() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("Remembered seed " + seed);
        Random random = new Random(seed);
        Booked booked = new Booked();
        LocalDateTime first = LocalDateTime.parse("2026-08-03T00:00");
        for (int i = 0; i < 200; i++) {
            LocalDateTime start = first.plusMinutes(random.nextInt(8 * 24 * 60));
            LocalDateTime end = start.plusMinutes(1 + random.nextInt((int) LONGEST.toMinutes()));
            List<String> artisans = random.nextBoolean() ? List.of("aigul") : List.of();
            booked.occurrences.add(Booked.occurrence(
                    Setups.plan("stage", start.toString(), end.toString(), artisans),
                    random.nextBoolean() ? Setups.BI : Setups.TO,
                    random.nextInt(4) == 0 ? Status.DECLINED : Status.APPROVED));
        }
        Remembered remembered = new Remembered(booked, LONGEST);
        for (int i = 0; i < 500; i++) {
            Instant from = Booked.NOW.plusSeconds(60L * random.nextInt(12 * 24 * 60));
            Instant to = from.plusSeconds(60L * (1 + random.nextInt(3 * 24 * 60)));
            assertThat(remembered.claims(Setups.BI, from, to))
                    .as("%s to %s, seed %d", from, to, seed)
                    .containsExactlyInAnyOrderElementsOf(booked.claims(Setups.BI, from, to));
            assertThat(remembered.claimsOf("aigul", Setups.TO, from, to))
                    .as("%s to %s, seed %d", from, to, seed)
                    .containsExactlyInAnyOrderElementsOf(booked.claimsOf("aigul", Setups.TO, from, to));
        }
    }
}
