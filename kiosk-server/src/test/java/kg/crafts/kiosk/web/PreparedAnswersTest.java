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

    @Test
    void theSameAddressIsAnsweredTheSameUntilSomethingChanges() {
        Prepared answer = answer();
        answers.put("/a", answer, answers.generation());
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
        assertThat(answers.find("/a")).isNull();
    }

    @Test
    void whatWasAskedForLastStays() {
        for (String address : new String[] {"/a", "/b", "/c"}) {
            answers.put(address, answer(), answers.generation());
        }
        answers.find("/a");
        answers.put("/d", answer(), answers.generation());
        assertThat(answers.find("/b")).as("the one that nobody asked for").isNull();
        assertThat(answers.find("/a")).isNotNull();
        assertThat(answers.find("/d")).isNotNull();
    }

    @Test
    void anAddressThatNoKioskAsksForIsNotKept() {
        String address = "/" + "a".repeat(1_000);
        answers.put(address, answer(), answers.generation());
        assertThat(answers.find(address)).isNull();
    }

    @Test
    void theSameAddressCountsOnce() {
        for (int time = 0; time < 10; time++) {
            answers.put("/a", answer(), answers.generation());
        }
        answers.put("/b", answer(), answers.generation());
        assertThat(answers.find("/a")).isNotNull();
    }
}
