package kg.crafts.kiosk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Role;
import org.assertj.core.api.ThrowableAssert;
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

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private boolean isIn(SignedIn signedIn) {
        return here.people().enter(signedIn.token().reveal()) != null;
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
    void aSessionEndsWhenItIsNotUsedAndIsWarnedOfBefore() {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        assertThat(signedIn.warnAt()).isEqualTo(here.clock.instant().plus(Duration.ofMinutes(55)));
        here.clock.pass(Duration.ofMinutes(59));
        assertThat(here.people().find(signedIn.token().reveal()))
                .as("asking is no use")
                .isPresent();
        assertThat(isIn(signedIn)).isTrue();
        here.clock.pass(Duration.ofMinutes(59));
        assertThat(isIn(signedIn)).as("since it was used").isTrue();
        here.clock.pass(Duration.ofMinutes(60));
        assertThat(isIn(signedIn)).isFalse();
        assertThat(here.people().find(signedIn.token().reveal())).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed() {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        for (int i = 0; i < 23; i++) {
            here.clock.pass(Duration.ofMinutes(30));
            assertThat(isIn(signedIn)).isTrue();
        }
        SignedIn near = here.people().find(signedIn.token().reveal()).orElseThrow();
        assertThat(near.warnAt()).isEqualTo(near.ends().minus(Duration.ofMinutes(5)));
        here.clock.pass(Duration.ofMinutes(30));
        assertThat(isIn(signedIn)).isFalse();
    }

    @Test
    void sessionsGoOnAfterARestartAndEndedOnesDoNotComeBack() {
        here.staff("aigul");
        SignedIn stays = here.signIn("aigul");
        SignedIn ended = here.signIn("aigul");
        here.people().signOut(ended.token().reveal());
        here.clock.pass(Duration.ofMinutes(30));
        assertThat(isIn(stays)).isTrue();
        TestPeople.Clock clock = here.clock;
        here.close();
        here = new TestPeople(folder, "bishkek", Centres.newKeys(), Map.of(), clock, TestPeople.CHEAP);
        clock.pass(Duration.ofMinutes(45));
        assertThat(isIn(stays)).as("when it was last used is kept too").isTrue();
        assertThat(isIn(ended)).isFalse();
    }

    @Test
    void theFileOfSessionsIsReadableToItsOwnerOnlyAndHoldsNoToken() throws IOException {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        Path file = folder.resolve("sessions.tsv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .doesNotContain(signedIn.token().reveal())
                .doesNotContain(signedIn.csrf().reveal())
                .contains(signedIn.account().id().toString());
    }

    @Test
    void aDamagedLineOfTheFileCostsThatSessionOnly() throws IOException {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        here.module.close();
        Path file = folder.resolve("sessions.tsv");
        Files.writeString(file, "nonsense\n" + Files.readString(file) + "a\tb\tc\td\te\tf\n");
        assertThat(new SessionFile(file).read()).hasSize(1);
        assertThat(new SessionFile(file).read().getFirst().digest())
                .isEqualTo(Tokens.digest(signedIn.token().reveal()));
    }

    @Test
    void whoIsSignedOutEverywhereOrShutOrGivenANewPassphraseIsOutAtOnce() {
        Account account = here.staff("aigul", Role.HOST);
        SignedIn one = here.signIn("aigul");
        SignedIn other = here.signIn("aigul");
        here.people().signOutEverywhere(account.callerAt(here.centre));
        assertThat(isIn(one) || isIn(other)).isFalse();

        SignedIn again = here.signIn("aigul");
        here.accounts().givePassphrase(here.console(), account.id(), new Secret("another good passphrase"));
        assertThat(isIn(again)).isFalse();
        assertRefused("sign-in-failed", () -> here.signIn("aigul"));

        SignedIn third = here.people().signIn("aigul", new Secret("another good passphrase"), TestPeople.ADDRESS);
        here.accounts().change(here.console(), account.id(), new Accounts.Change(null, null, null, null, true));
        assertThat(isIn(third)).isFalse();
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
    void oneAccountHasABoundedNumberOfSessions() {
        here.staff("aigul");
        SignedIn first = here.signIn("aigul");
        here.clock.pass(Duration.ofSeconds(1));
        SignedIn last = first;
        for (int i = 0; i < 20; i++) {
            last = here.signIn("aigul");
        }
        assertThat(isIn(first)).isFalse();
        assertThat(isIn(last)).isTrue();
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
        assertThat(isIn(signedIn)).isTrue();
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
        assertThat(isIn(signedIn)).isFalse();
        assertThat(isIn(here.people().signIn("aigul", wanted, TestPeople.ADDRESS)))
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
    void anArtisanComesInByHerLinkAndPinUntilItIsMadeAnewOrTakenBack() {
        Account artisan = here.accounts().createArtisan(here.console(), "uulkan", "Уулкан", "sample-artisan-felt");
        Accounts.Invitation first = here.accounts().invite(here.console(), artisan.id(), null);
        assertThat(first.pin().reveal()).matches("[0-9]{6}");
        assertThat(first.token().reveal()).hasSize(43);
        SignedIn signedIn = enter(first);
        assertThat(signedIn.roles()).containsOnly(Role.ARTISAN);
        assertThat(here.people().enter(signedIn.token().reveal()).caller().artisan())
                .isEqualTo("sample-artisan-felt");
        here.clock.pass(Duration.ofDays(29));
        assertThat(isIn(signedIn)).isTrue();

        Accounts.Invitation second = here.accounts().invite(here.console(), artisan.id(), new Secret("864203"));
        assertThat(isIn(signedIn)).isFalse();
        assertRefused("link-failed", () -> enter(first));
        SignedIn again = enter(second);
        here.accounts().revokeLink(here.console(), artisan.id());
        assertThat(isIn(again)).isFalse();
        assertRefused("link-failed", () -> enter(second));
    }

    private SignedIn enter(Accounts.Invitation invitation) {
        return here.people().signInByLink(invitation.token(), invitation.pin(), TestPeople.ADDRESS);
    }

    @Test
    void aLinkIsDeadAfterTenWrongPins() {
        Account artisan = here.accounts().createArtisan(here.console(), "uulkan", "Уулкан", "sample-artisan-felt");
        Accounts.Invitation made = here.accounts().invite(here.console(), artisan.id(), new Secret("864203"));
        for (int i = 0; i < 10; i++) {
            here.clock.pass(Duration.ofMinutes(15));
            String wrong = "10000" + i;
            assertRefused(
                    "link-failed",
                    () -> here.people().signInByLink(made.token(), new Secret(wrong), TestPeople.ADDRESS));
        }
        here.clock.pass(Duration.ofHours(2));
        assertRefused("link-failed", () -> enter(made));
        assertThat(here.accounts().get(artisan.id()).canSignIn()).isFalse();
    }

    /** The negative control: nine wrong ones and then the right one. */
    @Test
    void nineWrongPinsAreForgiven() {
        Account artisan = here.accounts().createArtisan(here.console(), "uulkan", "Уулкан", "sample-artisan-felt");
        Accounts.Invitation made = here.accounts().invite(here.console(), artisan.id(), new Secret("864203"));
        for (int i = 0; i < 9; i++) {
            here.clock.pass(Duration.ofMinutes(15));
            assertRefused(
                    "link-failed",
                    () -> here.people().signInByLink(made.token(), new Secret("100000"), TestPeople.ADDRESS));
        }
        here.clock.pass(Duration.ofMinutes(15));
        assertThat(isIn(enter(made))).isTrue();
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
