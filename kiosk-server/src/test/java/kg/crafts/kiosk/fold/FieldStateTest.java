package kg.crafts.kiosk.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Merging of edits made apart (sync.md section 3; invariants I4, I5, I9). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldStateTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final Origin BISHKEK = new Origin(new CentreId("bishkek"), "01aaaaaaaaaaaaaa");
    private static final Origin TOKMOK = new Origin(new CentreId("tokmok"), "01bbbbbbbbbbbbbb");
    private static final Origin KUL = new Origin(new CentreId("issyk-kul"), "01cccccccccccccc");
    private static final List<Origin> ORIGINS = List.of(BISHKEK, TOKMOK, KUL);
    private static final int HISTORIES = Integer.getInteger("histories", 2_000);

    private static Change edit(Origin origin, long sequence, long millis, String field, String value, Version... saw) {
        byte[] json = value == null ? null : ('"' + value + '"').getBytes(StandardCharsets.UTF_8);
        return new Change(
                new Version(origin, sequence),
                new HybridTime(millis, 0),
                "somebody",
                "record",
                ID,
                List.of(new Operation(field, json, List.of(saw))),
                false);
    }

    private static FieldState of(List<Change> changes) {
        FieldState state = FieldState.empty(ID);
        changes.forEach(state::apply);
        return state;
    }

    @Test
    void anEditThatSawAnotherReplacesItWhateverTheClocksSay() {
        Change first = edit(BISHKEK, 1, 9_000, "domain", "felt");
        Change second = edit(TOKMOK, 1, 1_000, "domain", "wood", first.version());
        FieldState state = of(List.of(first, second));
        assertThat(state.shown("domain")).isEqualTo(TextNode.valueOf("wood"));
        assertThat(state.conflicts()).isEmpty();
    }

    @Test
    void editsMadeApartBothSurviveOneIsShownTheOtherListed() {
        Change base = edit(BISHKEK, 1, 1, "domain", "felt");
        Change here = edit(BISHKEK, 2, 5, "domain", "wood", base.version());
        Change there = edit(TOKMOK, 1, 4, "domain", "metal", base.version());
        FieldState state = of(List.of(base, here, there));
        assertThat(state.shown("domain")).isEqualTo(TextNode.valueOf("wood"));
        assertThat(state.conflicts().get("domain"))
                .extracting(Head::value)
                .containsExactly(TextNode.valueOf("metal"), TextNode.valueOf("wood"));
    }

    @Test
    void theSameEditMadeApartIsNoConflict() {
        FieldState state = of(List.of(edit(BISHKEK, 1, 1, "domain", "felt"), edit(TOKMOK, 1, 2, "domain", "felt")));
        assertThat(state.conflicts()).isEmpty();
    }

    @Test
    void aDecisionThatSawBothEndsTheConflict() {
        Change here = edit(BISHKEK, 1, 5, "domain", "wood");
        Change there = edit(TOKMOK, 1, 4, "domain", "metal");
        Change decided = edit(KUL, 1, 1, "domain", "leather", here.version(), there.version());
        FieldState state = of(List.of(here, there, decided));
        assertThat(state.shown("domain")).isEqualTo(TextNode.valueOf("leather"));
        assertThat(state.conflicts()).isEmpty();
    }

    @Test
    void anAdditionWinsOverARemovalMadeApart() {
        Change added = edit(BISHKEK, 1, 1, "motifs:umai", "x");
        Change removed = edit(TOKMOK, 1, 9, "motifs:umai", null, added.version());
        Change again = edit(BISHKEK, 2, 2, "motifs:umai", "x", added.version());
        assertThat(of(List.of(added, removed)).shown("motifs:umai")).isNull();
        FieldState both = of(List.of(added, removed, again));
        assertThat(both.shown("motifs:umai")).isNotNull();
        assertThat(both.conflicts()).isEmpty();
    }

    @Test
    void anEditThatArrivesBeforeTheOneItSawIsNotUndoneByIt() {
        Change first = edit(BISHKEK, 1, 1, "domain", "felt");
        Change second = edit(TOKMOK, 1, 2, "domain", "wood", first.version());
        FieldState early = of(List.of(second, first));
        assertThat(early.encode()).isEqualTo(of(List.of(first, second)).encode());
        assertThat(early.conflicts()).isEmpty();
    }

    @Test
    void whatIsEncodedIsReadBack() {
        FieldState state = of(history(new Random(7)));
        assertThat(FieldState.decode(ID, state.encode()).encode()).isEqualTo(state.encode());
    }

    @Test
    void anyOrderOfArrivalGivesTheSameBytesAndLosesNothing() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("FieldStateTest seed " + seed + ", histories " + HISTORIES);
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            List<Change> history = history(random);
            FieldState state = of(history);
            byte[] other = of(shuffledByOrigin(history, random)).encode();
            assertThat(other).as("seed %d history %d", seed, i).isEqualTo(state.encode());
            assertNothingLost(history, state);
        }
    }

    /** Negative control: last writer wins by the clock, as a merge without bases would, must lose edits in these histories. */
    @Test
    void controlMergingByTheClockAloneLosesAcknowledgedEdits() {
        Random random = new Random(11);
        int lost = 0;
        for (int i = 0; i < HISTORIES; i++) {
            List<Change> history = history(random);
            FieldState state = of(history);
            Change newest = history.stream()
                    .max(Comparator.comparing(Change::time).thenComparing(Change::version))
                    .orElseThrow();
            boolean saw = state.heads("domain").stream()
                    .allMatch(head -> head.version().equals(newest.version()));
            lost += saw ? 0 : 1;
        }
        assertThat(lost).isPositive();
    }

    /** I5: every edit is current, an ancestor of a current one, or listed as a conflict. */
    private static void assertNothingLost(List<Change> history, FieldState state) {
        Map<Version, List<Version>> bases = new HashMap<>();
        history.forEach(change ->
                bases.put(change.version(), change.operations().getFirst().basis()));
        Set<Version> reached = new HashSet<>();
        List<Version> open =
                state.heads("domain").stream().map(Head::version).collect(Collectors.toCollection(ArrayList::new));
        while (!open.isEmpty()) {
            Version version = open.removeLast();
            if (reached.add(version)) {
                open.addAll(bases.getOrDefault(version, List.of()));
            }
        }
        assertThat(reached).containsAll(bases.keySet());
    }

    /** Three centres edit one field, each seeing at random more or less of what the others did; clocks are wild. */
    private static List<Change> history(Random random) {
        Map<Origin, FieldState> replicas = new HashMap<>();
        ORIGINS.forEach(origin -> replicas.put(origin, FieldState.empty(ID)));
        Map<Origin, List<Change>> feeds = new HashMap<>();
        Map<Origin, Map<Origin, Integer>> received = new HashMap<>();
        List<Change> all = new ArrayList<>();
        int edits = 2 + random.nextInt(9);
        while (all.size() < edits) {
            Origin at = ORIGINS.get(random.nextInt(ORIGINS.size()));
            Origin from = ORIGINS.get(random.nextInt(ORIGINS.size()));
            if (at.equals(from)) {
                List<Version> saw = replicas.get(at).heads("domain").stream()
                        .map(Head::version)
                        .toList();
                List<Change> own = feeds.computeIfAbsent(at, origin -> new ArrayList<>());
                Change change = edit(
                        at,
                        own.size() + 1,
                        random.nextInt(100),
                        "domain",
                        "v" + random.nextInt(4),
                        saw.toArray(new Version[0]));
                own.add(change);
                all.add(change);
                replicas.get(at).apply(change);
            } else {
                int next =
                        received.computeIfAbsent(at, origin -> new HashMap<>()).getOrDefault(from, 0);
                List<Change> feed = feeds.getOrDefault(from, List.of());
                if (next < feed.size()) {
                    replicas.get(at).apply(feed.get(next));
                    received.get(at).put(from, next + 1);
                }
            }
        }
        return all;
    }

    private static List<Change> shuffledByOrigin(List<Change> history, Random random) {
        Map<Origin, List<Change>> feeds = new HashMap<>();
        history.forEach(change -> feeds.computeIfAbsent(change.version().origin(), o -> new ArrayList<>())
                .add(change));
        List<Change> shuffled = new ArrayList<>();
        List<List<Change>> open = new ArrayList<>(feeds.values());
        while (!open.isEmpty()) {
            List<Change> feed = open.get(random.nextInt(open.size()));
            shuffled.add(feed.removeFirst());
            if (feed.isEmpty()) {
                open.remove(feed);
            }
        }
        return shuffled;
    }

    @Test
    void membersAreShownAsTheyWereAdded() {
        Change added = new Change(
                new Version(BISHKEK, 1),
                new HybridTime(1, 0),
                "somebody",
                "record",
                ID,
                List.of(new Operation("motifs:umai", "true".getBytes(StandardCharsets.UTF_8), List.of())),
                false);
        assertThat(of(List.of(added)).shown()).containsEntry("motifs:umai", BooleanNode.TRUE);
    }
}
