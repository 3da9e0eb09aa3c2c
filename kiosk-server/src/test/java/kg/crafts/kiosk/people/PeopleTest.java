package kg.crafts.kiosk.people;

import static kg.crafts.kiosk.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out at one centre, on a real journal, with a clock that the test turns. */
class PeopleTest {

    private Path folder;
    private TestPeople here;

    @BeforeEach
    void open(@TempDir Path empty) {
        folder = empty;
        here = new TestPeople(folder);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void theRightNameAndPassphraseOpenASessionWithTheRolesOfThisCentre() {
        here.staff("aigul", Role.MANAGER);
        SignedIn signedIn = here.people().signIn(" Aigul ", TestPeople.PASSPHRASE, TestPeople.ADDRESS);
        assertThat(signedIn.roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.CURATOR, Role.HOST);
        Caller caller = here.people().enter(signedIn.token().reveal()).caller();
        assertThat(caller.account()).isEqualTo(signedIn.account().id());
        assertThat(caller.is(Role.HOST)).isTrue();
        assertThat(caller.is(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void whateverIsWrongIsRefusedInTheSameWords() {
        Account shut = here.staff("shut");
        here.accounts().change(here.console(), shut.id(), new Accounts.Change(null, null, null, null, true));
        here.accounts().createArtisan(here.console(), "uulkan", "Уулкан", "sample-artisan-felt");
        here.staff("aigul");
        Set<String> told = new HashSet<>();
        for (String name : List.of("aigul", "shut", "uulkan", "nobody", "")) {
            Secret given = name.equals("aigul") ? new Secret("шырдак жасаган эмес") : TestPeople.PASSPHRASE;
            assertThatThrownBy(() -> here.people().signIn(name, given, TestPeople.ADDRESS))
                    .isInstanceOf(Refusal.class)
                    .satisfies(refusal -> told.add(refusal.getMessage()));
        }
        assertThat(told).hasSize(1);
    }

    /** In CPU time, in turns, the best of several: what else runs on the machine shall not matter. */
    @Test
    void anUnknownNameTakesAsLongAsAWrongPassphrase() {
        Passphrases passphrases = new Passphrases(new Passphrases.Cost(4_096, 2));
        String hash = passphrases.hash(TestPeople.PASSPHRASE);
        Secret wrong = new Secret("something else");
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        long without = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            known = Math.min(known, cpuNanos(() -> passphrases.matches(wrong, hash)));
            unknown = Math.min(unknown, cpuNanos(() -> passphrases.matches(wrong, null)));
            without = Math.min(without, cpuNanos(() -> Tokens.digest("x")));
        }
        assertThat(unknown).isBetween(known / 2, known * 2);
        assertThat(without).as("the control").isLessThan(known / 10);
    }

    private static long cpuNanos(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    @Test
    void aHashThatAnotherCentreMadeTooDearIsTakenForNone() {
        Passphrases passphrases = new Passphrases(TestPeople.CHEAP);
        String dear = passphrases.hash(TestPeople.PASSPHRASE).replace("m=64", "m=999999");
        assertThat(passphrases.matches(TestPeople.PASSPHRASE, dear)).isFalse();
        assertThat(passphrases.matches(TestPeople.PASSPHRASE, "")).isFalse();
        assertThat(passphrases.matches(TestPeople.PASSPHRASE, passphrases.hash(TestPeople.PASSPHRASE)))
                .isTrue();
    }

    @Test
    void rolesCountFromTheNextRequestOn() {
        Account account = here.staff("aigul", Role.MANAGER);
        SignedIn signedIn = here.signIn("aigul");
        here.accounts().change(here.console(), account.id(), Accounts.Change.roles(here.centre, Set.of(Role.HOST)));
        assertThat(here.people().enter(signedIn.token().reveal()).caller().roles())
                .containsOnly(Role.HOST);
    }

    @Test
    void aPassphraseHashedAtAnotherCostIsHashedAnewWhenItIsNextUsed() {
        here.staff("aigul");
        TestPeople.Clock clock = here.clock;
        here.close();
        Passphrases.Cost dearer = new Passphrases.Cost(128, 2);
        here = new TestPeople(folder, "bishkek", Centres.newKeys(), Map.of(), clock, dearer);
        long before = here.journal.position();
        SignedIn signedIn = here.signIn("aigul");
        assertThat(here.isIn(signedIn)).isTrue();
        assertThat(here.journal.position()).isEqualTo(before + 1);
        here.signIn("aigul");
        assertThat(here.journal.position()).as("once is enough").isEqualTo(before + 1);
    }

    @Test
    void oneChangesOnesOwnPassphraseKnowingTheOldOne() {
        Account account = here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        Caller caller = account.callerAt(here.centre);
        Secret wanted = new Secret("ак калпак кара чий");
        assertRefused(
                "sign-in-failed", () -> here.people().changePassphrase(caller, wanted, wanted, TestPeople.ADDRESS));
        here.people().changePassphrase(caller, TestPeople.PASSPHRASE, wanted, TestPeople.ADDRESS);
        assertThat(here.isIn(signedIn)).isFalse();
        assertThat(here.isIn(here.people().signIn("aigul", wanted, TestPeople.ADDRESS)))
                .isTrue();
    }

    @Test
    void weakPassphrasesPinsAndNamesAreRefused() {
        for (String weak :
                List.of("short", "aaaaaaaaaaaaaaaa", "abababababababab", "i am aigul and you?", "x".repeat(129))) {
            assertRefused(
                    "weak-passphrase",
                    () -> here.accounts()
                            .createStaff(here.console(), "aigul", "A", new Secret(weak), Accounts.Change.NOTHING));
        }
        for (String bad : List.of("", "a", "a b", "../../etc", "ai\tgul", "x".repeat(33), "айгүл\u0000")) {
            assertRefused(
                    "bad-name",
                    () -> here.accounts()
                            .createStaff(here.console(), bad, "A", TestPeople.PASSPHRASE, Accounts.Change.NOTHING));
        }
        Account artisan = here.accounts().createArtisan(here.console(), "уулкан", "Уулкан", "sample-artisan-felt");
        for (String bad : List.of("12345", "1234567890123", "12345a", "111111")) {
            assertRefused("bad-pin", () -> here.accounts().invite(here.console(), artisan.id(), new Secret(bad)));
        }
    }

    @Test
    void aNameIsTakenOnce() {
        here.staff("aigul");
        assertRefused("name-taken", () -> here.staff("AIGUL"));
    }

    @Test
    void nothingThatIsSecretShowsItselfInText() {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        Account artisan = here.accounts().createArtisan(here.console(), "uulkan", "Уулкан", "sample-artisan-felt");
        Accounts.Invitation made = here.accounts().invite(here.console(), artisan.id(), new Secret("864203"));
        String shown = signedIn + " " + made + " " + made.path() + " " + TestPeople.PASSPHRASE + " "
                + here.people().enter(signedIn.token().reveal());
        assertThat(shown)
                .doesNotContain(signedIn.token().reveal())
                .doesNotContain(signedIn.csrf().reveal())
                .doesNotContain(made.token().reveal())
                .doesNotContain("864203")
                .doesNotContain(TestPeople.PASSPHRASE.reveal());
    }
}
