package kg.crafts.kiosk.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kg.crafts.kiosk.web.HttpProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which kiosks there are outlives the server, and only those are heard. */
class FleetTest {

    private Instant now = Instant.parse("2026-08-01T09:00:00Z");
    private final InstantSource clock = () -> now;
    private Path file;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("kiosks.json");
    }

    private Heartbeat said(String screen) {
        return new Heartbeat(now, now, "ky", screen, "", 1080, 1920, 7, List.of());
    }

    @Test
    void whatWasAddedIsThereAfterTheServerDied() throws IOException {
        String id = Fleet.open(file, clock).add(" Зал, сол жак ").id();
        Fleet died = Fleet.open(file, clock);
        assertThat(died.list()).singleElement().satisfies(kiosk -> {
            assertThat(kiosk.name()).isEqualTo("Зал, сол жак");
            assertThat(kiosk.last()).isNull();
        });
        died.rename(id, "Зал");
        died.hear(id, said("home"));
        now = now.plusSeconds(61);
        died.hear(id, said("craft"));
        Fleet later = Fleet.open(file, clock);
        assertThat(later.list())
                .as("what was heard a minute after the last writing")
                .containsExactly(new Fleet.Kiosk(id, "Зал", Instant.parse("2026-08-01T09:00:00Z"), said("craft")));
        later.remove(id);
        assertThat(Fleet.open(file, clock).list()).isEmpty();
    }

    @Test
    void anOrderlyEndKeepsWhatWasHeardLast() throws IOException {
        try (Fleet fleet = Fleet.open(file, clock)) {
            fleet.hear(fleet.add("Hall").id(), said("motif"));
        }
        assertThat(Fleet.open(file, clock).list())
                .first()
                .satisfies(kiosk -> assertThat(kiosk.last()).isEqualTo(said("motif")));
    }

    @Test
    void itIsSilentAfterAMinuteAndAliveAgainWithTheNextWord() throws IOException {
        try (Fleet fleet = Fleet.open(file, clock)) {
            String id = fleet.add("Hall").id();
            assertThat(fleet.list().getFirst().state(now)).isEqualTo("never");
            fleet.hear(id, said("home"));
            now = now.plusSeconds(60);
            assertThat(fleet.list().getFirst().state(now)).isEqualTo("heard");
            now = now.plusMillis(1);
            assertThat(fleet.list().getFirst().state(now)).isEqualTo("silent");
            fleet.hear(id, said("home"));
            assertThat(fleet.list().getFirst().state(now)).isEqualTo("heard");
        }
    }

    @Test
    void nobodyIsHeardWhomStaffDidNotAdd() throws IOException {
        try (Fleet fleet = Fleet.open(file, clock)) {
            assertThatThrownBy(() -> fleet.hear("stranger", said("home"))).isInstanceOf(HttpProblem.class);
            assertThat(fleet.list()).isEmpty();
        }
    }

    @Test
    void thereAreNoMoreThanAWallHasRoomFor() throws IOException {
        try (Fleet fleet = Fleet.open(file, clock)) {
            for (int i = 0; i < Fleet.MAX_KIOSKS; i++) {
                fleet.add("Kiosk " + i);
            }
            assertThatThrownBy(() -> fleet.add("one more"))
                    .isInstanceOfSatisfying(
                            HttpProblem.class,
                            problem -> assertThat(problem.code()).isEqualTo("too-many-kiosks"));
            assertThat(fleet.list()).extracting(Fleet.Kiosk::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void aNameIsALineThatPeopleCanRead() throws IOException {
        try (Fleet fleet = Fleet.open(file, clock)) {
            for (String bad : List.of("", "  ", "a\nb", "x".repeat(Fleet.MAX_NAME + 1))) {
                assertThatThrownBy(() -> fleet.add(bad)).as(bad).isInstanceOf(HttpProblem.class);
            }
            assertThat(fleet.list()).isEmpty();
        }
    }

    @Test
    void aDamagedFileStopsNobodyAndIsNotWrittenOver() throws IOException {
        String damaged = "{\"kiosks\":[{\"id\":1,";
        Files.writeString(file, damaged);
        try (Fleet fleet = Fleet.open(file, clock)) {
            assertThat(fleet.list()).isEmpty();
            fleet.add("Hall");
        }
        assertThat(file.resolveSibling("kiosks.json.damaged")).hasContent(damaged);
        assertThat(Fleet.open(file, clock).list()).hasSize(1);
    }

    @Test
    void whatTheDiskRefusesIsNotThere(@TempDir Path folder) throws IOException {
        Path gone = Files.createDirectories(folder.resolve("gone"));
        try (Fleet fleet = Fleet.open(gone.resolve("kiosks.json"), clock)) {
            Files.delete(gone);
            assertThatThrownBy(() -> fleet.add("Hall")).isInstanceOf(IOException.class);
            assertThat(fleet.list()).isEmpty();
        }
    }
}
