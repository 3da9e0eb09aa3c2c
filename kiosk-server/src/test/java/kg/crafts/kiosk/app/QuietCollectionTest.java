package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The heap is collected when nobody is there who would wait for it, and when it is worth it. */
class QuietCollectionTest {

    private static final long MB = 1 << 20;
    private static final long SECOND = 1_000_000_000L;

    private long cpu = 7 * SECOND;
    private long old = 300 * MB;
    private long needed = 60 * MB;
    private int collected;
    private final QuietCollection quiet = new QuietCollection(() -> cpu, () -> old, () -> needed, () -> {
        collected++;
        old = needed;
    });

    @Test
    void whatNobodyNeedsGoesOnce() {
        quiet.look();
        quiet.look();
        assertThat(collected).isEqualTo(1);
        old += 100 * MB;
        quiet.look();
        assertThat(collected).isEqualTo(2);
    }

    @Test
    void nobodyWaitsForIt() {
        cpu += 5 * SECOND;
        quiet.look();
        assertThat(collected).as("half a core was busy since").isZero();
        quiet.look();
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void muchIsCollectedHoweverBusyItIs() {
        cpu += 5 * SECOND;
        old = needed + 130 * MB;
        quiet.relieve();
        assertThat(collected).isEqualTo(1);
        old = needed + 120 * MB;
        quiet.relieve();
        needed = 200 * MB;
        old = needed + 190 * MB;
        quiet.relieve();
        assertThat(collected).as("not much, or not much beside what is needed").isEqualTo(1);
    }

    @Test
    void aLittleIsNotWorthIt() {
        old = needed + 20 * MB;
        quiet.look();
        needed = 200 * MB;
        old = needed + 80 * MB;
        quiet.look();
        assertThat(collected).isZero();
    }
}
