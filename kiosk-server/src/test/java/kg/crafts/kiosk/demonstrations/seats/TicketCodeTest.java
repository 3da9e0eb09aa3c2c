package kg.crafts.kiosk.demonstrations.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketCodeTest {

    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The example of the ISBT 128 standard, which checks donation numbers by the same ISO/IEC 7064 MOD 37-2. */
    @Test
    void theSumIsThatOfTheStandard() {
        assertThat(TicketCode.sum("G123498654321H")).isEqualTo(1);
    }

    /**
     * The change that an error makes to the sum does not depend on the other signs, so that one code with each sign in
     * each place stands for all: every letter of a centre, every place, every sign it has, every sign it is taken for.
     */
    @Test
    void everySingleErrorAndEveryNeighbourSwapIsNoticed() {
        BitSet covered = new BitSet();
        int tried = 0;
        for (TicketCode code : manyCodes()) {
            String right = code.value();
            for (int place = 0; place < TicketCode.LENGTH; place++) {
                for (char wrong : ALL.toCharArray()) {
                    covered.set(pair(place, right.charAt(place), wrong));
                    String typed = right.substring(0, place) + wrong + right.substring(place + 1);
                    neverAnother(code, typed);
                    tried++;
                }
                if (place > 0) {
                    covered.set(pair(TicketCode.LENGTH + place, right.charAt(place - 1), right.charAt(place)));
                    neverAnother(code, swapped(right, place));
                }
            }
        }
        int letters = 26;
        int signs = TicketCode.ALPHABET.length();
        assertThat(covered.cardinality()).isEqualTo(36 * (letters + 7 * signs) + letters * signs + 6 * signs * signs);
        assertThat(tried).isGreaterThan(1_000_000);
    }

    /** The negative control: a plain sum without weights lets swaps pass. */
    @Test
    void aSumWithoutWeightsWouldNotDo() {
        String right = "B23456";
        assertThat(right.chars().sum()).isEqualTo(swapped(right, 3).chars().sum());
        assertThat(TicketCode.sum(right)).isNotEqualTo(TicketCode.sum(swapped(right, 3)));
    }

    private static int pair(int place, char one, char other) {
        return (place * ALL.length() + ALL.indexOf(one)) * ALL.length() + ALL.indexOf(other);
    }

    private static void neverAnother(TicketCode right, String typed) {
        Optional<TicketCode> read = TicketCode.read(typed);
        if (read.isPresent() && !read.get().equals(right)) {
            fail(right + " typed as " + typed + " is taken for " + read.get());
        }
    }

    private static String swapped(String signs, int place) {
        return signs.substring(0, place - 1)
                + signs.charAt(place)
                + signs.charAt(place - 1)
                + signs.substring(place + 1);
    }

    private static List<TicketCode> manyCodes() {
        Random random = new Random(11);
        List<TicketCode> codes = new ArrayList<>();
        for (char centre = 'A'; centre <= 'Z'; centre++) {
            TicketCodes drawn = new TicketCodes(centre, random);
            for (int i = 0; i < 250; i++) {
                codes.add(drawn.draw(code -> false));
            }
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource({
        "'%s'",
        "' %s '",
        "'%.4s %s'",
        "'%.2s-%s'",
    })
    void spacesAndHyphensAreForgiven(String form) {
        TicketCode code = drawn();
        String rest = code.value().substring(form.contains(".4") ? 4 : form.contains(".2") ? 2 : 0);
        String typed = form.contains(".") ? form.formatted(code.value(), rest) : form.formatted(code.value());
        assertThat(TicketCode.read(typed)).contains(code);
        assertThat(TicketCode.read(typed.toLowerCase())).contains(code);
        assertThat(TicketCode.read(code.grouped())).contains(code);
    }

    @Test
    void lookAlikesAreForgiven() {
        for (TicketCode code : manyCodes()) {
            String typed = code.value()
                    .replace('A', 'а')
                    .replace('C', 'с')
                    .replace('H', 'н')
                    .replace('K', 'к')
                    .replace('M', 'м')
                    .replace('P', 'р')
                    .replace('T', 'т')
                    .replace('X', 'х')
                    .replace('Y', 'у')
                    .replace('3', 'з');
            assertThat(TicketCode.read(typed)).as(typed).contains(code);
            String figured = code.value().charAt(0)
                    + code.value()
                            .substring(1)
                            .replace('8', 'b')
                            .replace('5', 's')
                            .replace('6', 'g')
                            .replace('2', 'z');
            assertThat(TicketCode.read(figured)).as(figured).contains(code);
        }
    }

    @Test
    void whatIsNoCodeIsRefused() {
        String right = drawn().value();
        for (String typed : List.of("", "B", right + "2", right.substring(1), "%".repeat(8), "2".repeat(1_000))) {
            assertThat(TicketCode.read(typed)).as(typed).isEmpty();
        }
        assertThatThrownBy(() -> new TicketCode("B2222222")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeIsNeverDrawnTwiceAndDrawingEnds() {
        TicketCodes codes = new TicketCodes('T', new Random(3));
        Set<TicketCode> used = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            assertThat(used.add(codes.draw(used::contains))).isTrue();
        }
        assertThat(used).allMatch(code -> code.centre() == 'T');
        assertThatThrownBy(() -> codes.draw(code -> true)).isInstanceOf(IllegalStateException.class);
    }

    private static TicketCode drawn() {
        return new TicketCodes('B', new Random(1)).draw(code -> false);
    }
}
