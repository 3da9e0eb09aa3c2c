package kg.crafts.kiosk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.Version;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What changes of one account made at three centres apart add up to, in whatever order they arrive. */
class AccountRuleTest {

    private static final UUID ID = new UUID(7, 7);
    private static final CentreId BISHKEK = new CentreId("bishkek");

    private final AccountRule rule = new AccountRule();

    /** A centre that sees what it is shown and writes over that. */
    private static final class Writer {

        private final Origin origin;
        private final FieldState sees = FieldState.empty(ID);
        private final List<Change> written = new ArrayList<>();

        Writer(String centre) {
            origin = new Origin(new CentreId(centre), "01jdq3v8r2k7m9xw");
        }

        Change write(long millis, String... fieldsAndValues) {
            List<Operation> operations = new ArrayList<>();
            for (int i = 0; i < fieldsAndValues.length; i += 2) {
                @Nullable String value = fieldsAndValues[i + 1];
                operations.add(new Operation(
                        fieldsAndValues[i],
                        value == null ? null : value.getBytes(StandardCharsets.UTF_8),
                        sees.heads(fieldsAndValues[i]).stream()
                                .map(Head::version)
                                .toList()));
            }
            Change change = new Change(
                    new Version(origin, written.size() + 1L),
                    new HybridTime(millis, 0),
                    "test",
                    "account",
                    ID,
                    operations,
                    false);
            written.add(change);
            sees.apply(change);
            return change;
        }

        void sees(Change... changes) {
            for (Change change : changes) {
                sees.apply(change);
            }
        }
    }

    private final Writer bishkek = new Writer("bishkek");
    private final Writer tokmok = new Writer("tokmok");

    private Change madeAtBishkek() {
        Change made = bishkek.write(
                10, "name", "\"aigul\"", "home", "\"bishkek\"", "kind", "\"staff\"", "passphrase", "\"hash\"");
        tokmok.sees(made);
        return made;
    }

    private Known fold(Change... changes) {
        FieldState state = rule.load(ID, null);
        for (Change change : changes) {
            rule.apply(state, change);
        }
        return Known.of(state, 1).orElseThrow();
    }

    private void assertInAnyOrder(Change first, Change one, Change other, Consumer<Known> check) {
        check.accept(fold(first, one, other));
        check.accept(fold(first, other, one));
        check.accept(fold(one, first, other));
    }

    @Test
    void shutWinsOverOpenedAtTheSameTimeWhicheverClockIsAhead() {
        Change made = madeAtBishkek();
        Change shut = tokmok.write(20, "disabled", "true");
        Change opened = bishkek.write(90, "disabled", "false");
        assertInAnyOrder(
                made, shut, opened, known -> assertThat(known.isEnabled()).isFalse());
    }

    @Test
    void shutWinsOverANewPassphraseAndNewRoles() {
        Change made = madeAtBishkek();
        Change shut = tokmok.write(20, "disabled", "true");
        Change given = bishkek.write(90, "passphrase", "\"new\"", "roles/bishkek", "[\"manager\"]");
        assertInAnyOrder(
                made, shut, given, known -> assertThat(known.isEnabled()).isFalse());
    }

    /** The negative control: who has seen the shutting may open again. */
    @Test
    void whoHasSeenItMayOpenAgain() {
        Change made = madeAtBishkek();
        Change shut = tokmok.write(20, "disabled", "true");
        bishkek.sees(shut);
        Change opened = bishkek.write(15, "disabled", "false");
        assertInAnyOrder(
                made, shut, opened, known -> assertThat(known.isEnabled()).isTrue());
    }

    @Test
    void ofRolesGivenApartOnlyTheCommonOnesHold() {
        Change made = madeAtBishkek();
        Change given = bishkek.write(90, "roles/bishkek", "[\"manager\",\"host\"]");
        Change less = tokmok.write(20, "roles/bishkek", "[\"host\"]");
        assertInAnyOrder(
                made,
                given,
                less,
                known -> assertThat(known.account().rolesAt(BISHKEK)).isEqualTo(Set.of(Role.HOST)));
    }

    @Test
    void anAdministratorByOneOfTwoEditsIsNone() {
        Change made = madeAtBishkek();
        Change given = bishkek.write(90, "administrator", "true");
        Change taken = tokmok.write(20, "administrator", "false");
        assertThat(fold(made, given).account().administrator()).isTrue();
        assertInAnyOrder(
                made,
                given,
                taken,
                known -> assertThat(known.account().administrator()).isFalse());
    }

    @Test
    void aLinkTakenBackIsGoneEvenIfANewOneWasMadeMeanwhile() {
        Change made = bishkek.write(
                10, "name", "\"uulkan\"", "home", "\"bishkek\"", "kind", "\"artisan\"", "link", link("first"));
        tokmok.sees(made);
        Change taken = tokmok.write(20, "link", null);
        Change renewed = bishkek.write(90, "link", link("second"));
        assertThat(fold(made, renewed).link().digest()).isEqualTo("second");
        assertInAnyOrder(made, taken, renewed, known -> assertThat(known.link()).isNull());
    }

    private static String link(String digest) {
        return "{\"digest\":\"" + digest + "\",\"pin\":\"hash\"}";
    }

    @Test
    void allSessionsEndWhereverTheyWereEndedEverywhere() {
        Change made = madeAtBishkek();
        String before = fold(made).epoch();
        Change here = bishkek.write(20, "epoch", "\"a\"");
        Change there = tokmok.write(20, "epoch", "\"b\"");
        assertThat(fold(made, here).epoch()).isNotEqualTo(before);
        assertInAnyOrder(
                made,
                here,
                there,
                known -> assertThat(known.epoch())
                        .isNotIn(
                                before,
                                fold(made, here).epoch(),
                                fold(made, there).epoch()));
    }

    @Test
    void whatIsNotOfTheFormIsNotThere() {
        Change made = madeAtBishkek();
        Change odd = tokmok.write(
                20,
                "roles/bishkek",
                "\"manager\"",
                "roles/Not A Centre",
                "[\"manager\"]",
                "link",
                "5",
                "artisan",
                "{}");
        Known known = fold(made, odd);
        assertThat(known.account().rolesAt(BISHKEK)).isEmpty();
        assertThat(known.account().roles().keySet()).containsOnly(BISHKEK);
        assertThat(known.link()).isNull();
    }

    @Test
    void anyOrderOfArrivalGivesTheSameBytesAndTheSameAccount() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Writer> writers = List.of(new Writer("bishkek"), new Writer("tokmok"), new Writer("issyk-kul"));
            writers.getFirst().write(1, "name", "\"aigul\"", "home", "\"bishkek\"", "kind", "\"staff\"");
            for (int step = 0; step < 12; step++) {
                Writer writer = writers.get(random.nextInt(3));
                Writer other = writers.get(random.nextInt(3));
                if (random.nextBoolean() && other != writer) {
                    other.written.forEach(writer::sees);
                }
                writer.write(random.nextInt(50), randomEdit(random));
            }
            FieldState first = inOrder(writers, random);
            for (int other = 0; other < 5; other++) {
                FieldState again = inOrder(writers, random);
                assertThat(again.encode()).as("seed %s", seed).isEqualTo(first.encode());
                assertThat(Known.of(again, 1)).as("seed %s", seed).isEqualTo(Known.of(first, 1));
            }
        }
    }

    private static String[] randomEdit(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new String[] {"disabled", String.valueOf(random.nextBoolean())};
            case 1 -> new String[] {"roles/bishkek", random.nextBoolean() ? "[\"host\"]" : "[\"host\",\"manager\"]"};
            case 2 -> new String[] {"passphrase", "\"hash" + random.nextInt(3) + "\""};
            default -> new String[] {"epoch", "\"" + random.nextInt() + "\""};
        };
    }

    /** Changes of one origin come in order; those of different origins in any. */
    private FieldState inOrder(List<Writer> writers, Random random) {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            turns.addAll(Collections.nCopies(writers.get(i).written.size(), i));
        }
        Collections.shuffle(turns, random);
        int[] next = new int[writers.size()];
        FieldState state = rule.load(ID, null);
        turns.forEach(turn -> rule.apply(state, writers.get(turn).written.get(next[turn]++)));
        return state;
    }
}
