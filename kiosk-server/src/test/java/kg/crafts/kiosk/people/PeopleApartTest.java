package kg.crafts.kiosk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts travel between centres; each centre signs people in by itself. */
class PeopleApartTest {

    private TestPeople bishkek;
    private TestPeople tokmok;

    @BeforeEach
    void open(@TempDir Path folder) {
        List<TestPeople> both = TestPeople.apart(folder);
        bishkek = both.getFirst();
        tokmok = both.getLast();
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    private void exchange() {
        tokmok.learnFrom(bishkek);
        bishkek.learnFrom(tokmok);
        assertThat(bishkek.projection.folds().stateHash())
                .isEqualTo(tokmok.projection.folds().stateHash());
    }

    private static boolean canSignIn(TestPeople where, String name) {
        try {
            return where.isIn(where.signIn(name));
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("sign-in-failed");
            return false;
        }
    }

    @Test
    void anAccountMadeAtOneCentreSignsInAtTheOtherWithItsRolesThere() {
        Account account = bishkek.staff("aigul", Role.MANAGER);
        assertThat(canSignIn(tokmok, "aigul")).as("before").isFalse();
        exchange();
        assertThat(tokmok.signIn("aigul").roles()).isEmpty();
        bishkek.accounts()
                .change(
                        bishkek.console(),
                        account.id(),
                        Accounts.Change.roles(new CentreId("tokmok"), Set.of(Role.HOST)));
        exchange();
        assertThat(tokmok.signIn("aigul").roles()).containsOnly(Role.HOST);
        assertThat(bishkek.signIn("aigul").roles()).contains(Role.MANAGER);
    }

    @Test
    void anArtisansLinkOpensAtEveryCentre() {
        Account artisan =
                bishkek.accounts().createArtisan(bishkek.console(), "uulkan", "Уулкан", "sample-artisan-felt");
        Accounts.Invitation made = bishkek.accounts().invite(bishkek.console(), artisan.id(), null);
        exchange();
        SignedIn there = tokmok.people().signInByLink(made.token(), made.pin(), TestPeople.ADDRESS);
        assertThat(there.roles()).containsOnly(Role.ARTISAN);
    }

    @Test
    void signingOutEverywhereTravels() {
        Account account = bishkek.staff("aigul", Role.HOST);
        exchange();
        SignedIn here = bishkek.signIn("aigul");
        SignedIn there = tokmok.signIn("aigul");
        bishkek.people().signOutEverywhere(account.callerAt(bishkek.centre));
        assertThat(bishkek.isIn(here)).isFalse();
        assertThat(tokmok.isIn(there)).as("the link is down").isTrue();
        exchange();
        assertThat(tokmok.isIn(there)).isFalse();
        assertThat(canSignIn(tokmok, "aigul")).isTrue();
    }

    @Test
    void whoIsShutAtOneCentreIsOutAtBothWhateverTheOtherDidMeanwhile() {
        Account account = bishkek.staff("aigul", Role.HOST);
        exchange();
        bishkek.accounts().change(bishkek.console(), account.id(), new Accounts.Change(null, null, null, null, true));
        tokmok.accounts().change(tokmok.console(), account.id(), new Accounts.Change(null, "Айгүл", null, null, false));
        tokmok.accounts().givePassphrase(tokmok.console(), account.id(), TestPeople.PASSPHRASE);
        SignedIn meanwhile = tokmok.signIn("aigul");
        exchange();
        assertThat(tokmok.isIn(meanwhile)).isFalse();
        assertThat(canSignIn(tokmok, "aigul")).isFalse();
        assertThat(canSignIn(bishkek, "aigul")).isFalse();
        assertThat(tokmok.accounts().get(account.id()).label()).isEqualTo("Айгүл");
    }

    @Test
    void aNameGivenTwiceApartBelongsToOneOfThemEverywhereAndTheOtherIsRenamed() {
        Account one = bishkek.staff("aigul", Role.HOST);
        Account other = tokmok.staff("aigul", Role.HOST);
        exchange();
        Account keeps = one.id().compareTo(other.id()) < 0 ? one : other;
        Account yields = keeps == one ? other : one;
        assertThat(bishkek.signIn("aigul").account().id()).isEqualTo(keeps.id());
        assertThat(tokmok.signIn("aigul").account().id()).isEqualTo(keeps.id());
        assertThat(bishkek.accounts().list()).hasSize(2);
        bishkek.accounts()
                .change(bishkek.console(), yields.id(), new Accounts.Change("aigul.2", null, null, null, null));
        exchange();
        assertThat(tokmok.signIn("aigul.2").account().id()).isEqualTo(yields.id());
        assertThatThrownBy(() -> tokmok.staff("aigul.2")).isInstanceOf(Refusal.class);
    }
}
