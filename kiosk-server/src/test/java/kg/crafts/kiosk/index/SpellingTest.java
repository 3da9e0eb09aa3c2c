package kg.crafts.kiosk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static List<String> words(String text) {
        return Spelling.words(text, 100).stream().map(Spelling.Word::text).toList();
    }

    @Test
    void oneFormForEveryWayToWriteAWord() {
        assertThat(words("Ала-Кийиз, ｆｅｌｔ")).containsExactly("ала", "кийиз", "felt");
        assertThat(words("Шыр\u00adдак\u200b Қ'ара")).containsExactly("шырдак", "қара");
        assertThat(words("к\u0438\u0306из")).as("й of two characters").containsExactly("кйиз");
        assertThat(words("Шырдaк кoмyз")).as("Latin look-alikes").containsExactly("шырдак", "комуз");
        assertThat(words("shyrdаk")).as("a Cyrillic look-alike").containsExactly("shyrdak");
        assertThat(words("... !? 🐏 --")).isEmpty();
        assertThat(Spelling.fold("көөкөр ңүё й")).isEqualTo("коокор нуе й");
        assertThat(Spelling.fold("åéşö")).isEqualTo("aeso");
    }

    @Test
    void wordsKnowWhereTheyStand() {
        Spelling.Word second = Spelling.words("«Кооз» Шыр\u00adдак!", 10).get(1);
        assertThat("«Кооз» Шыр\u00adдак!".substring(second.start(), second.end()))
                .isEqualTo("Шыр\u00adдак");
    }

    @Test
    void koreanIsTakenApartAsItIsTyped() {
        assertThat(Hangul.letters("시르닥")).isEqualTo("ㅅㅣㄹㅡㄷㅏㄱ");
        assertThat(Hangul.letters("값과")).isEqualTo("ㄱㅏㅂㅅㄱㅗㅏ");
        assertThat(Hangul.letters("시ㄳ")).isEqualTo("ㅅㅣㄱㅅ");
        assertThat(Hangul.initials("시르닥")).isEqualTo("ㅅㄹㄷ");
        assertThat(Hangul.initials("시a")).isEmpty();
        assertThat(Hangul.group('까')).isEqualTo("가");
        assertThat(Hangul.group('힣')).isEqualTo("하");
    }

    @Test
    void theOtherLayoutIsReadOnlyWhereAllLettersAreOnIt() {
        assertThat(Layouts.others("ishlfr")).contains("шырдак");
        assertThat(Layouts.others("нгке")).contains("yurt");
        assertThat(Layouts.others("시르닥")).isEmpty();
    }

    @Test
    void whateverIsTypedGivesWordsWithinBounds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int turn = 0; turn < 20_000; turn++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                typed.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 0x400 + random.nextInt(0x100)));
            }
            for (Spelling.Word word : Spelling.words(typed.toString(), 100)) {
                assertThat(word.text()).as("seed %s", seed).isNotEmpty();
                assertThat(word.start()).as("seed %s", seed).isLessThan(word.end());
                assertThat(word.end()).as("seed %s", seed).isLessThanOrEqualTo(typed.length());
                assertThat(Typos.distance(Documents.key(word.text()), ""))
                        .isEqualTo(Documents.key(word.text()).length());
            }
        }
    }
}
