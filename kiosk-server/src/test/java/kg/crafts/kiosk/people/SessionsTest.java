package kg.crafts.kiosk.people;

import static kg.crafts.kiosk.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions begin, are kept, end by themselves and are ended; on a real journal, with a clock that the test turns. */
class SessionsTest {

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
    void aSessionEndsWhenItIsNotUsedAndIsWarnedOfBefore() {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        assertThat(signedIn.warnAt()).isEqualTo(here.clock.instant().plus(Duration.ofMinutes(55)));
        here.clock.pass(Duration.ofMinutes(59));
        assertThat(here.people().find(signedIn.token().reveal()))
                .as("asking is no use")
                .isPresent();
        assertThat(here.isIn(signedIn)).isTrue();
        here.clock.pass(Duration.ofMinutes(59));
        assertThat(here.isIn(signedIn)).as("since it was used").isTrue();
        here.clock.pass(Duration.ofMinutes(60));
        assertThat(here.isIn(signedIn)).isFalse();
        assertThat(here.people().find(signedIn.token().reveal())).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed() {
        here.staff("aigul");
        SignedIn signedIn = here.signIn("aigul");
        for (int i = 0; i < 23; i++) {
            here.clock.pass(Duration.ofMinutes(30));
            assertThat(here.isIn(signedIn)).isTrue();
        }
        SignedIn near = here.people().find(signedIn.token().reveal()).orElseThrow();
        assertThat(near.warnAt()).isEqualTo(near.ends().minus(Duration.ofMinutes(5)));
        here.clock.pass(Duration.ofMinutes(30));
        assertThat(here.isIn(signedIn)).isFalse();
    }

    @Test
    void sessionsGoOnAfterARestartAndEndedOnesDoNotComeBack() {
        here.staff("aigul");
        SignedIn stays = here.signIn("aigul");
        SignedIn ended = here.signIn("aigul");
        here.people().signOut(ended.token().reveal());
        here.clock.pass(Duration.ofMinutes(30));
        assertThat(here.isIn(stays)).isTrue();
        TestPeople.Clock clock = here.clock;
        here.close();
        here = new TestPeople(folder, "bishkek", Centres.newKeys(), Map.of(), clock, TestPeople.CHEAP);
        clock.pass(Duration.ofMinutes(45));
        assertThat(here.isIn(stays)).as("when it was last used is kept too").isTrue();
        assertThat(here.isIn(ended)).isFalse();
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
        assertThat(here.isIn(one) || here.isIn(other)).isFalse();

        SignedIn again = here.signIn("aigul");
        here.accounts().givePassphrase(here.console(), account.id(), new Secret("another good passphrase"));
        assertThat(here.isIn(again)).isFalse();
        assertRefused("sign-in-failed", () -> here.signIn("aigul"));

        SignedIn third = here.people().signIn("aigul", new Secret("another good passphrase"), TestPeople.ADDRESS);
        here.accounts().change(here.console(), account.id(), new Accounts.Change(null, null, null, null, true));
        assertThat(here.isIn(third)).isFalse();
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
        assertThat(here.isIn(first)).isFalse();
        assertThat(here.isIn(last)).isTrue();
    }
}
