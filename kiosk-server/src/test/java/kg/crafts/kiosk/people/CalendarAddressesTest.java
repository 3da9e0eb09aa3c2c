package kg.crafts.kiosk.people;

import static kg.crafts.kiosk.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.web.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret addresses of artisans' calendars, at two centres that hear each other when told to. */
class CalendarAddressesTest {

    private static final String FELT = "sample-artisan-felt";

    private TestPeople bishkek;
    private TestPeople tokmok;
    private Account artisan;

    @BeforeEach
    void open(@TempDir Path folder) {
        List<TestPeople> both = TestPeople.apart(folder);
        bishkek = both.getFirst();
        tokmok = both.getLast();
        artisan = bishkek.accounts().createArtisan(bishkek.console(), "uulkan", "Уулкан", FELT);
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    private static boolean opens(TestPeople where, CalendarAddresses.Made made) {
        return where.module
                .calendars()
                .findArtisan(made.token().reveal())
                .filter(FELT::equals)
                .isPresent();
    }

    private CalendarAddresses.Made made() {
        return bishkek.module.calendars().make(bishkek.console(), artisan.id());
    }

    private Actor herself(TestPeople where) {
        return Actor.of(where.accounts().get(artisan.id()).callerAt(where.centre));
    }

    @Test
    void anAddressOpensAtEveryCentreUntilItIsMadeAnew() {
        CalendarAddresses.Made first = made();
        assertThat(first.path().reveal()).matches("/calendars/artisan/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(first.account().hasCalendar()).isTrue();
        assertThat(opens(bishkek, first)).isTrue();
        assertThat(opens(tokmok, first))
                .as("the control: it has not heard of it")
                .isFalse();
        tokmok.learnFrom(bishkek);
        assertThat(opens(tokmok, first)).isTrue();

        CalendarAddresses.Made second = tokmok.module.calendars().make(herself(tokmok), artisan.id());
        bishkek.learnFrom(tokmok);
        assertThat(opens(bishkek, second) && opens(tokmok, second)).isTrue();
        assertThat(opens(bishkek, first) || opens(tokmok, first)).isFalse();
    }

    @Test
    void whoTakesItBackWinsOverWhoMakesItAnewMeanwhile() {
        CalendarAddresses.Made first = made();
        tokmok.learnFrom(bishkek);
        bishkek.module.calendars().take(herself(bishkek), artisan.id());
        CalendarAddresses.Made meanwhile = tokmok.module.calendars().make(tokmok.console(), artisan.id());
        assertThat(opens(tokmok, meanwhile)).isTrue();
        tokmok.learnFrom(bishkek);
        bishkek.learnFrom(tokmok);
        for (TestPeople each : new TestPeople[] {bishkek, tokmok}) {
            assertThat(opens(each, first) || opens(each, meanwhile)).isFalse();
            assertThat(each.accounts().get(artisan.id()).hasCalendar()).isFalse();
        }
    }

    @Test
    void whoIsShutOutHasNoCalendarAndHasItAgainWhenLetIn() {
        CalendarAddresses.Made made = made();
        bishkek.accounts().change(bishkek.console(), artisan.id(), new Accounts.Change(null, null, null, null, true));
        assertThat(opens(bishkek, made)).isFalse();
        bishkek.accounts().change(bishkek.console(), artisan.id(), new Accounts.Change(null, null, null, null, false));
        assertThat(opens(bishkek, made)).isTrue();
    }

    @Test
    void itIsMadeByHerselfAndByWhoAnswersForHerAndByNobodyElse() {
        Account manager = bishkek.staff("manager", Role.MANAGER);
        Account host = bishkek.staff("host", Role.HOST);
        Account other = bishkek.accounts().createArtisan(bishkek.console(), "other", "Other", FELT);
        for (Account each : new Account[] {artisan, manager}) {
            Actor actor = Actor.of(each.callerAt(bishkek.centre));
            assertThat(opens(bishkek, bishkek.module.calendars().make(actor, artisan.id())))
                    .as(each.name())
                    .isTrue();
        }
        for (Account each : new Account[] {host, other}) {
            Actor actor = Actor.of(each.callerAt(bishkek.centre));
            assertRefused("forbidden", () -> bishkek.module.calendars().make(actor, artisan.id()));
            assertRefused("forbidden", () -> bishkek.module.calendars().take(actor, artisan.id()));
        }
        assertRefused("not-this-kind", () -> bishkek.module.calendars().make(bishkek.console(), host.id()));
        CalendarAddresses.Made made = made();
        assertThat(made.toString()).doesNotContain(made.token().reveal());
    }
}
