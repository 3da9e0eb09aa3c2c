package kg.crafts.kiosk.people;

import static kg.crafts.kiosk.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An artisan comes in by her link and PIN, for as long as they are hers. */
class ArtisanLinkTest {

    private TestPeople here;

    @BeforeEach
    void open(@TempDir Path empty) {
        here = new TestPeople(empty);
    }

    @AfterEach
    void close() {
        here.close();
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
        assertThat(here.isIn(signedIn)).isTrue();

        Accounts.Invitation second = here.accounts().invite(here.console(), artisan.id(), new Secret("864203"));
        assertThat(here.isIn(signedIn)).isFalse();
        assertRefused("link-failed", () -> enter(first));
        SignedIn again = enter(second);
        here.accounts().revokeLink(here.console(), artisan.id());
        assertThat(here.isIn(again)).isFalse();
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
        assertThat(here.isIn(enter(made))).isTrue();
    }
}
