package kg.crafts.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishesTest {

    private static final InstantSource JULY = InstantSource.fixed(Instant.parse("2027-07-05T10:00:00Z"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("wishes.tsv");
    }

    @Test
    void whatWasCountedIsThereAfterARestart() throws IOException {
        try (Wishes wishes = Wishes.open(file, JULY)) {
            wishes.count(" Алтын  КАЗЫК ", Lang.KY);
            wishes.count("алтын казык", Lang.KY);
            wishes.count("glass", Lang.EN);
        }
        try (Wishes wishes = Wishes.open(file, JULY)) {
            assertThat(wishes.list())
                    .containsExactly(
                            new Wishes.Counted(
                                    new Wishes.Wish(YearMonth.of(2027, 7), Lang.KY, "алтын казык"), 2, false),
                            new Wishes.Counted(new Wishes.Wish(YearMonth.of(2027, 7), Lang.EN, "glass"), 1, false));
        }
    }

    @Test
    void whatStaffHaveSeenToIsOpenAgainWhenItIsMissedAgain() throws IOException {
        try (Wishes wishes = Wishes.open(file, JULY)) {
            wishes.count("glass", Lang.EN);
            wishes.count("glass", Lang.RU);
            wishes.settle("glass", Lang.EN, true);
            wishes.settle("never asked", Lang.EN, true);
            assertThat(wishes.countOpen()).isEqualTo(1);
        }
        try (Wishes wishes = Wishes.open(file, JULY)) {
            assertThat(wishes.list())
                    .filteredOn(Wishes.Counted::done)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.wish().lang()).isEqualTo(Lang.EN);
                        assertThat(one.count()).isEqualTo(1);
                    });
            wishes.settle("glass", Lang.EN, false);
            assertThat(wishes.countOpen()).isEqualTo(2);
            wishes.settle("glass", Lang.EN, true);
            wishes.count("glass", Lang.EN);
            assertThat(wishes.countOpen()).isEqualTo(2);
        }
    }

    @Test
    void whatMightTellWhoAskedIsNotKept() throws IOException {
        try (Wishes wishes = Wishes.open(file, JULY)) {
            for (String telling : new String[] {"aigul@example.org", "0555 123 456", "x", "", "a\tb", "л".repeat(61)}) {
                wishes.count(telling, Lang.KY);
            }
            assertThat(wishes.list()).extracting(one -> one.wish().words()).containsExactly("a b");
        }
    }

    @Test
    void noMoreIsKeptThanItsBound() throws IOException {
        try (Wishes wishes = Wishes.open(file, JULY)) {
            wishes.count("войлок синий", Lang.RU);
            wishes.count("войлок синий", Lang.RU);
            for (int i = 0; i < Wishes.MAX_KEPT + 50; i++) {
                wishes.count(
                        "слово " + Integer.toString(i, 36).replaceAll("[0-9]", "ж") + "-" + (char) ('а' + i % 30)
                                + i % 97,
                        Lang.RU);
            }
            assertThat(wishes.list()).hasSizeLessThanOrEqualTo(Wishes.MAX_KEPT);
            assertThat(wishes.list().getFirst().wish().words()).isEqualTo("войлок синий");
        }
    }

    @Test
    void aLineThatCannotBeReadIsLeftOut() throws IOException {
        Files.writeString(file, "nonsense\n2027-06\tky\t3\tкийиз\n2027-06\tde\t3\tx\n");
        try (Wishes wishes = Wishes.open(file, JULY)) {
            assertThat(wishes.list()).hasSize(1);
        }
    }
}
