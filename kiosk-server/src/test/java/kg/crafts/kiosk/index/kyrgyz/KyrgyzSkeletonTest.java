package kg.crafts.kiosk.index.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KyrgyzSkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "шырдак, shyrdak şırdak shirdaq shyrdaq",
        "кийиз, kiyiz kiiz киииз",
        "түндүк, тундук tunduk tündük tündük",
        "жайлоо, jailoo zhayloo jayloo djailoo dzhayloo",
        "көөкөр, kookor köökör коокор",
        "чачпак, chachpak çaçpak cacpak",
        "үй, уй uy üy ui",
        "щётка, shchetka",
        "хан, khan han",
        "оюу, oyuu oiuu oyu",
        "маңдай, mandai mangday mañday мандай",
        "бозүй, bozui bozuy boz-üy"
    })
    void spellingsOfAWordShareItsKey(String word, String spellings) {
        for (String spelling : spellings.split(" ")) {
            assertThat(KyrgyzSkeleton.of(spelling)).as(spelling).isEqualTo(KyrgyzSkeleton.of(word));
        }
    }

    @ParameterizedTest
    @CsvSource({"кийиз, кыз", "кыз, каз", "ат, эт", "кол, кул", "шай, чай"})
    void otherWordsHaveOtherKeys(String word, String other) {
        assertThat(KyrgyzSkeleton.of(word)).isNotEqualTo(KyrgyzSkeleton.of(other));
    }

    @Test
    void digitsAndOtherScriptsStandForThemselves() {
        assertThat(KyrgyzSkeleton.of("1990")).isEqualTo("1990");
        assertThat(KyrgyzSkeleton.of("시르닥")).isEqualTo("시르닥");
        assertThat(KyrgyzSkeleton.of("𐐨𐐨")).isEqualTo("𐐨𐐨");
        assertThat(KyrgyzSkeleton.of("😀…-'")).isEmpty();
        assertThat(KyrgyzSkeleton.of("")).isEmpty();
    }

    @Test
    void roomIsAskedFor() {
        assertThatThrownBy(() -> KyrgyzSkeleton.key(new char[3], 3, new char[5]))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anyLettersGiveAKeyOfBoundedLength() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KyrgyzSkeletonTest seed " + seed);
        Random random = new Random(seed);
        for (int turn = 0; turn < 50_000; turn++) {
            String word = Tokens.text(random);
            String key = KyrgyzSkeleton.of(word);
            assertThat(key.length()).as(word).isLessThanOrEqualTo(word.length() * KyrgyzSkeleton.GROWTH);
            assertThat(key).as(word).isEqualTo(KyrgyzSkeleton.of(word + "'"));
        }
    }
}
