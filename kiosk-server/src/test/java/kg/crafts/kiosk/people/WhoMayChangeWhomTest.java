package kg.crafts.kiosk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager answers for her own centre's people and raises nobody above it, herself least of all. */
class WhoMayChangeWhomTest {

    private static final CentreId TOKMOK = new CentreId("tokmok");

    private TestPeople here;
    private Account administrator;
    private Account manager;
    private Account host;
    private Account elsewhere;

    @BeforeEach
    void open(@TempDir Path folder) {
        here = new TestPeople(folder);
        manager = here.staff("manager", Role.MANAGER);
        host = here.staff("host", Role.HOST);
        administrator = here.accounts()
                .change(here.console(), here.staff("network").id(), new Accounts.Change(null, null, null, true, null));
        elsewhere = here.accounts()
                .change(here.console(), here.staff("other").id(), Accounts.Change.roles(TOKMOK, Set.of(Role.MANAGER)));
    }

    @AfterEach
    void close() {
        here.close();
    }

    private Actor as(Account account) {
        return Actor.of(account.callerAt(here.centre));
    }

    private boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("forbidden");
            return false;
        }
    }

    private boolean mayGiveRole(Account actor, Account about, CentreId centre, Role role) {
        return may(() -> here.accounts().change(as(actor), about.id(), Accounts.Change.roles(centre, Set.of(role))));
    }

    private boolean mayGivePassphrase(Account actor, Account about) {
        return may(() -> here.accounts().givePassphrase(as(actor), about.id(), new Secret("ак калпак кара чий")));
    }

    private boolean mayMakeAdministrator(Account actor, Account about) {
        return may(
                () -> here.accounts().change(as(actor), about.id(), new Accounts.Change(null, null, null, true, null)));
    }

    private boolean mayDisable(Account actor, Account about) {
        return may(
                () -> here.accounts().change(as(actor), about.id(), new Accounts.Change(null, null, null, null, true)));
    }

    @Test
    void aManagerGivesRolesAtHerOwnCentreOnly() {
        assertThat(mayGiveRole(manager, host, here.centre, Role.CURATOR)).isTrue();
        assertThat(mayGiveRole(manager, elsewhere, here.centre, Role.HOST)).isTrue();
        assertThat(mayGiveRole(manager, host, TOKMOK, Role.HOST)).isFalse();
        assertThat(mayGiveRole(manager, administrator, here.centre, Role.HOST)).isFalse();
        assertThat(mayGiveRole(manager, manager, here.centre, Role.MANAGER)).isFalse();
    }

    @Test
    void aManagerMakesNoAdministrator() {
        assertThat(mayMakeAdministrator(manager, host)).isFalse();
        assertThat(mayMakeAdministrator(manager, manager)).isFalse();
        Accounts.Change raised = new Accounts.Change(null, null, null, true, null);
        assertThat(may(() -> here.accounts().createStaff(as(manager), "fresh", "Fresh", TestPeople.PASSPHRASE, raised)))
                .isFalse();
        Accounts.Change far = new Accounts.Change(null, null, Map.of(TOKMOK, Set.of(Role.HOST)), null, null);
        assertThat(may(() -> here.accounts().createStaff(as(manager), "fresh", "Fresh", TestPeople.PASSPHRASE, far)))
                .isFalse();
        assertThat(here.accounts().findByName("fresh")).isEmpty();
    }

    @Test
    void aManagerTakesOverNobodyWhoIsMoreThanHerStaff() {
        assertThat(mayGivePassphrase(manager, host)).isTrue();
        assertThat(mayGivePassphrase(manager, administrator)).isFalse();
        assertThat(mayGivePassphrase(manager, elsewhere)).isFalse();
        assertThat(mayDisable(manager, administrator)).isFalse();
        assertThat(mayDisable(manager, elsewhere)).isFalse();
        assertThat(mayDisable(manager, host)).isTrue();
    }

    @Test
    void anAdministratorMayAllButChangeHerOwnPower() {
        assertThat(mayGiveRole(administrator, elsewhere, TOKMOK, Role.HOST)).isTrue();
        assertThat(mayGivePassphrase(administrator, elsewhere)).isTrue();
        assertThat(mayMakeAdministrator(administrator, host)).isTrue();
        assertThat(mayDisable(administrator, administrator)).isFalse();
        assertThat(mayMakeAdministrator(administrator, administrator)).isFalse();
    }

    @Test
    void whoIsNoManagerMayNothingEvenIfARouteLetHerIn() {
        assertThat(mayGivePassphrase(host, elsewhere)).isFalse();
        assertThat(mayDisable(host, manager)).isFalse();
        assertThat(may(() -> here.accounts().createArtisan(as(host), "uulkan", "U", "sample-artisan-felt")))
                .isFalse();
    }

    @Test
    void anArtisanIsGivenNoRoleOfStaff() {
        Account artisan = here.accounts().createArtisan(here.console(), "uulkan", "U", "sample-artisan-felt");
        assertThatThrownBy(() -> here.accounts()
                        .change(here.console(), artisan.id(), Accounts.Change.roles(here.centre, Set.of(Role.HOST))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-this-kind"));
        assertThatThrownBy(() -> here.accounts().givePassphrase(here.console(), artisan.id(), TestPeople.PASSPHRASE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-this-kind"));
        assertThatThrownBy(() -> here.accounts().invite(here.console(), host.id(), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-this-kind"));
    }
}
