package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random commands at three centres on real journals, with links that are cut, heal, and bring slices twice and in any
 * order: invariants I1, I2, I6, I7, I8, I10 to I14 of booking.md. {@code -Dsteps} for more, {@code -Dseed} to repeat.
 */
class PropertyTest {

    private static final List<String> ARTISANS = List.of("aigul", "bakyt", "chynara");
    private static final LocalDate FIRST = LocalDate.parse("2026-08-03");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ZoneId zone = ZoneId.of(List.of("Asia/Bishkek", "Asia/Almaty", "Asia/Kathmandu", "Europe/Berlin")
            .get(random.nextInt(4)));
    private final Setup setup = Setups.setup(zone);
    private final Invariants invariants = new Invariants(setup, seed);
    private List<DeskCentre> centres;
    private int keys;
    private int done;

    @Test
    void randomCommandsAtThreeCentres(@TempDir Path folder) {
        int steps = Integer.getInteger("steps", 1_000);
        System.out.println("Property seed " + seed + ", " + steps + " steps, " + zone);
        centres = DeskCentre.three(folder, setup);
        try {
            for (int step = 0; step < steps; step++) {
                step(centres.get(random.nextInt(3)));
                if (step % 50 == 49) {
                    centres.forEach(invariants::check);
                }
            }
            DeskCentre.heal(centres);
            DeskCentre.heal(centres);
            centres.forEach(invariants::check);
            allAgree();
            aRestartShowsTheSame();
            assertThat(done).as("commands that had an effect, seed " + seed).isGreaterThan(steps / 20);
        } finally {
            centres.forEach(DeskCentre::close);
        }
    }

    private void step(DeskCentre centre) {
        switch (random.nextInt(20)) {
            case 0 -> advance();
            case 1, 2 -> hear(centre);
            case 3 -> attempt(centre, closing());
            case 4 -> attempt(centre, ArtisanDays.mark(DeskCentre.STAFF, artisan(), date(), random.nextBoolean()));
            case 5 -> attempt(centre, ArtisanDays.handOver(DeskCentre.STAFF, artisan(), date(), centre().id));
            case 6 -> {
                CentreId owner = centre().id;
                attempt(centre, Requests.forSpace(DeskCentre.STAFF, owner, plan(owner)));
            }
            case 7, 8, 9, 10, 11 -> act(centre);
            case 12 -> twice(centre);
            default -> attempt(centre, booking(centre));
        }
    }

    private DeskCentre centre() {
        return centres.get(random.nextInt(3));
    }

    private void advance() {
        Instant now = centres.getFirst().clock.instant();
        centres.getFirst().clock.set(now.plus(Duration.ofMinutes(random.nextInt(120))));
    }

    /** A slice from another, sometimes an old one again. */
    private void hear(DeskCentre centre) {
        DeskCentre other = centre();
        if (other != centre) {
            byte[] slice = other.journal.slice(centre.journal.vector(), 1 + random.nextInt(4_000));
            for (int times = random.nextInt(3); times >= 0; times--) {
                centre.journal.receive(slice);
            }
            centre.settle();
        }
    }

    private Booking booking(DeskCentre centre) {
        Set<String> override = random.nextInt(3) == 0 ? Set.of("artisan-day", "unavailable") : Set.of();
        Person person = random.nextInt(3) == 0 ? DeskCentre.AIGUL : DeskCentre.STAFF;
        return new Booking(person, plan(centre.id), override, "because", random.nextBoolean());
    }

    private Plan plan(CentreId owner) {
        List<Space> spaces = setup.listSpaces(owner);
        Space space = spaces.get(random.nextInt(spaces.size()));
        LocalDateTime start = date().atTime(7 + random.nextInt(13), 30 * random.nextInt(2));
        LocalSpan span = LocalSpan.checked(start, start.plusMinutes(30L * (1 + random.nextInt(4))), zone);
        TreeMap<String, Integer> equipment = new TreeMap<>();
        if (owner.equals(Setups.BI) && random.nextInt(3) == 0) {
            equipment.put("loom", 1 + random.nextInt(2));
        }
        List<String> artisans = random.nextBoolean() ? List.of(artisan()) : List.of();
        return new Plan(space.code(), "felting", span, artisans, equipment, List.of(), 12, SeatPolicy.OPEN, false);
    }

    private Closing closing() {
        LocalDateTime from = date().atTime(8 + random.nextInt(10), 0);
        LocalSpan span = LocalSpan.checked(from, from.plusHours(1), zone);
        return new Closing(DeskCentre.STAFF, null, span, "holiday", true, random.nextInt(4) > 0);
    }

    private LocalDate date() {
        return FIRST.plusDays(random.nextInt(5));
    }

    private String artisan() {
        return ARTISANS.get(random.nextInt(ARTISANS.size()));
    }

    private void act(DeskCentre centre) {
        List<Occurrence> all = centre.module
                .programme()
                .between(centre.id, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        if (all.isEmpty()) {
            return;
        }
        Occurrence one = all.get(random.nextInt(all.size()));
        Act act = Act.values()[random.nextInt(Act.values().length)];
        LocalDateTime start = date().atTime(8 + random.nextInt(10), 0);
        Acting.Terms terms = new Acting.Terms(
                "so it is", Set.of("artisan-day"), null, random.nextBoolean() ? start : null, List.of(artisan()));
        int version = random.nextInt(10) == 0 ? one.version() - 1 : one.version();
        attempt(centre, new Acting(DeskCentre.STAFF, one.id(), act, version, terms));
    }

    /** I7. */
    private void twice(DeskCentre centre) {
        Keys.Key key = Keys.Key.of(DeskCentre.STAFF, "key" + keys++, "body");
        Booking booking = booking(centre);
        try {
            Order.Answer first = centre.order(booking, key);
            long position = centre.journal.position();
            assertThat(centre.order(booking, key)).as("seed " + seed).isEqualTo(first);
            assertThat(centre.journal.position()).as("seed " + seed).isEqualTo(position);
        } catch (Refusal e) {
            assertThat(e.code()).isNotEmpty();
        }
    }

    private void attempt(DeskCentre centre, Order order) {
        long before = centre.journal.position();
        try {
            centre.order(order);
            done++;
        } catch (Refusal e) {
            assertThat(e.code()).isNotEmpty();
            assertThat(centre.journal.read(before, 1_000))
                    .as("a refusal writes nothing but what other centres asked, seed " + seed)
                    .allMatch(entry -> entry.change().author().equals(Person.DESK.author())
                            || !entry.change().version().origin().centre().equals(centre.id));
        }
    }

    /** I12, I13, I14: the same occurrences, losers, lease holders and views everywhere. */
    private void allAgree() {
        DeskCentre first = centres.getFirst();
        for (DeskCentre other : centres) {
            for (CentreId owner : Setups.ALL) {
                assertThat(Invariants.all(other, owner)).as("I12 seed " + seed).isEqualTo(Invariants.all(first, owner));
                for (Occurrence one : Invariants.all(first, owner)) {
                    assertThat(other.status(one.id())).as("I12 seed " + seed).isEqualTo(first.status(one.id()));
                    assertThat(other.module.findHistory(one.id()).orElseThrow().entries())
                            .as("I13 seed " + seed)
                            .allMatch(entry -> entry.centre().equals(owner));
                }
            }
            for (String artisan : ARTISANS) {
                for (int day = 0; day < 5; day++) {
                    LocalDate date = FIRST.plusDays(day);
                    assertThat(other.module.programme().day(artisan, date))
                            .as("I14 seed " + seed)
                            .isEqualTo(first.module.programme().day(artisan, date));
                }
            }
            assertThat(other.projection.folds().stateHash())
                    .as("I12 seed " + seed)
                    .isEqualTo(first.projection.folds().stateHash());
        }
        nobodyIsAwaitedAtTwoPlaces(first);
    }

    /** With the losers left out, each artisan is at one place at a time, and with them left in she is not: the control. */
    private void nobodyIsAwaitedAtTwoPlaces(DeskCentre centre) {
        int clashesBefore = 0;
        for (String artisan : ARTISANS) {
            List<Occurrence> hers = centre.module.programme().ofArtisan(artisan).stream()
                    .filter(one -> one.status().claims())
                    .toList();
            List<Occurrence> kept = hers.stream()
                    .filter(one -> !centre.module.programme().missing(one).contains(artisan))
                    .toList();
            assertThat(clashes(kept)).as("seed " + seed).isZero();
            clashesBefore += clashes(hers);
        }
        System.out.println("Clashes of artisans that the merge resolved: " + clashesBefore);
    }

    private int clashes(List<Occurrence> some) {
        int clashes = 0;
        for (Occurrence one : some) {
            for (Occurrence other : some) {
                Duration way = Duration.ofMinutes(setup.travelMinutes(one.centre(), other.centre()));
                boolean meets = one.span()
                        .overlaps(other.start().minus(way), other.end().plus(way));
                clashes += one.id().compareTo(other.id()) < 0 && meets ? 1 : 0;
            }
        }
        return clashes;
    }

    /** I8: what is in memory follows from the journal. */
    private void aRestartShowsTheSame() {
        DeskCentre centre = centres.get(random.nextInt(3));
        List<Occurrence> before = new ArrayList<>();
        Setups.ALL.forEach(owner -> before.addAll(Invariants.all(centre, owner)));
        centre.restart();
        List<Occurrence> after = new ArrayList<>();
        Setups.ALL.forEach(owner -> after.addAll(Invariants.all(centre, owner)));
        assertThat(after).as("I8 seed " + seed).isEqualTo(before);
        assertThat(new HashSet<>(after)).hasSameSizeAs(after);
    }
}
