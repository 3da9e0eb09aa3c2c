package kg.crafts.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of answers is bounded, and never older than the last change. */
class PreparedAnswersTest {

    private static final int BYTES = 10;

    private final PreparedAnswers answers = new PreparedAnswers(3 * BYTES);

    private static Prepared answer() {
        return Prepared.json(new byte[BYTES]);
    }

    /** Asked for a second time. */
    private void keep(String address, Prepared answer) {
        answers.put(address, answer, answers.generation());
        answers.put(address, answer, answers.generation());
    }

    @Test
    void whatIsAskedForOnceIsNotKept() {
        answers.put("/a", answer(), answers.generation());
        assertThat(answers.find("/a")).isNull();
        Prepared second = answer();
        answers.put("/a", second, answers.generation());
        assertThat(answers.find("/a")).isSameAs(second);
    }

    @Test
    void theSameAddressIsAnsweredTheSameUntilSomethingChanges() {
        Prepared answer = answer();
        keep("/a", answer);
        assertThat(answers.find("/a")).isSameAs(answer);
        assertThat(answers.find("/b")).isNull();
        answers.clear();
        assertThat(answers.find("/a")).isNull();
    }

    @Test
    void whatWasBegunBeforeAChangeIsNotKeptAfterIt() {
        long before = answers.generation();
        answers.clear();
        answers.put("/a", answer(), before);
        answers.put("/a", answer(), before);
        assertThat(answers.find("/a")).isNull();
    }

    @Test
    void whatWasAskedForLastStays() {
        for (String address : new String[] {"/a", "/b", "/c"}) {
            keep(address, answer());
        }
        answers.find("/a");
        keep("/d", answer());
        assertThat(answers.find("/b")).as("the one that nobody asked for").isNull();
        assertThat(answers.find("/a")).isNotNull();
        assertThat(answers.find("/d")).isNotNull();
    }

    @Test
    void anAddressThatNoKioskAsksForIsNotKept() {
        String address = "/" + "a".repeat(1_000);
        keep(address, answer());
        assertThat(answers.find(address)).isNull();
    }

    @Test
    void theSameAddressCountsOnce() {
        for (int time = 0; time < 10; time++) {
            answers.put("/a", answer(), answers.generation());
        }
        keep("/b", answer());
        assertThat(answers.find("/a")).isNotNull();
    }
}
