package kg.crafts.kiosk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kg.crafts.kiosk.web.HttpProblem;
import org.junit.jupiter.api.Test;

/** Guessing gets slower and slower, without shutting the owner out and without growing memory. */
class TriesTest {

    private static final String DESK = "192.0.2.7";

    private final TestPeople.Clock clock = new TestPeople.Clock();
    private final Tries tries = new Tries(clock);

    private boolean isLetTry(String name, String address) {
        try {
            tries.account(name, address);
            return true;
        } catch (HttpProblem e) {
            assertThat(e.code()).isEqualTo("too-many");
            return false;
        }
    }

    @Test
    void theFirstTriesAreFreeThenEachFailureDoublesTheWait() {
        for (int i = 0; i < 6; i++) {
            assertThat(isLetTry("aigul", DESK)).as("try %s", i).isTrue();
        }
        for (int wait = 1; wait <= 32; wait *= 2) {
            clock.pass(Duration.ofSeconds(wait).minusMillis(1));
            assertThat(isLetTry("aigul", DESK)).as("before %s s", wait).isFalse();
            clock.pass(Duration.ofMillis(1));
            assertThat(isLetTry("aigul", DESK)).as("after %s s", wait).isTrue();
        }
    }

    @Test
    void aTryThatCameTooEarlyDoesNotMakeTheWaitLonger() {
        for (int i = 0; i < 6; i++) {
            isLetTry("aigul", DESK);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(isLetTry("aigul", DESK)).isFalse();
        }
        clock.pass(Duration.ofSeconds(1));
        assertThat(isLetTry("aigul", DESK)).isTrue();
    }

    @Test
    void manyAtOnceAreCountedBeforeAnyOfThemIsAnswered() {
        int let = 0;
        for (int i = 0; i < 50; i++) {
            let += isLetTry("aigul", DESK) ? 1 : 0;
        }
        assertThat(let).isEqualTo(6);
    }

    @Test
    void whoeverGuessesAtAnAccountFromElsewhereDoesNotKeepItsOwnerOut() {
        tries.account("aigul", DESK).succeeded();
        for (int i = 0; i < 5_000; i++) {
            isLetTry("aigul", "198.51.100." + i % 250);
            clock.pass(Duration.ofMillis(200));
        }
        assertThat(isLetTry("aigul", "203.0.113.1"))
                .as("at a machine never used before")
                .isFalse();
        assertThat(isLetTry("aigul", DESK)).as("at her desk").isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(isLetTry("aigul", "203.0.113.1"))
                .as("a minute later, elsewhere")
                .isTrue();
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedToo() {
        int let = 0;
        for (int i = 0; i < 1_000; i++) {
            let += isLetTry("name" + i, DESK) ? 1 : 0;
        }
        assertThat(let).isEqualTo(11);
        assertThat(isLetTry("somebody", "192.0.2.8")).isTrue();
    }

    @Test
    void oneMachineHasOneIpv6NetworkHoweverManyAddressesItUses() {
        int let = 0;
        for (int i = 0; i < 1_000; i++) {
            let += isLetTry("name" + i, "2001:db8:0:1:0:0:0:" + Integer.toHexString(i)) ? 1 : 0;
        }
        assertThat(let).isEqualTo(11);
        assertThat(isLetTry("somebody", "2001:db8:0:2:0:0:0:1")).isTrue();
    }

    @Test
    void successForgetsTheAccountsFailuresAndOnlyItsOwnOfTheAddress() {
        for (int i = 0; i < 5; i++) {
            tries.account("aigul", DESK);
        }
        tries.account("aigul", DESK).succeeded();
        for (int i = 0; i < 5; i++) {
            assertThat(isLetTry("aigul", DESK)).isTrue();
        }
        assertThat(isLetTry("bakyt", DESK)).isTrue();
        assertThat(isLetTry("bakyt", DESK)).as("the address has 11 failures").isFalse();
    }

    @Test
    void anHourWithoutATryForgetsAll() {
        for (int i = 0; i < 40; i++) {
            isLetTry("aigul", DESK);
            clock.pass(Duration.ofMinutes(6));
        }
        clock.pass(Duration.ofHours(1).plusSeconds(1));
        for (int i = 0; i < 6; i++) {
            assertThat(isLetTry("aigul", DESK)).isTrue();
        }
    }

    @Test
    void whatIsKeptIsBounded() {
        for (int i = 0; i < 60_000; i++) {
            tries.account("name" + i, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255))
                    .succeeded();
        }
        assertThat(tries.size()).isLessThanOrEqualTo(25_000);
    }

    @Test
    void aLinkWaitsLongerThanAnAccount() {
        for (int i = 0; i < 4; i++) {
            tries.link("digest", "10.0.0." + i);
        }
        assertThatThrownBy(() -> tries.link("digest", "10.0.1.1")).isInstanceOf(HttpProblem.class);
    }
}
