package kg.crafts.kiosk.index.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KyrgyzHeadwordsTest {

    @Test
    void holdsWhatItWasGivenAndNothingElse() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KyrgyzHeadwordsTest seed " + seed);
        Random random = new Random(seed);
        Set<String> words = new HashSet<>();
        while (words.size() < 5_000) {
            words.add(Integer.toString(random.nextInt(), Character.MAX_RADIX));
        }
        KyrgyzHeadwords headwords = KyrgyzHeadwords.of(words);
        assertThat(headwords.size()).isEqualTo(5_000);
        for (int turn = 0; turn < 20_000; turn++) {
            String word = Integer.toString(random.nextInt(), Character.MAX_RADIX);
            assertThat(contains(headwords, word)).isEqualTo(words.contains(word));
        }
        assertThat(words).allMatch(word -> contains(headwords, word));
    }

    @Test
    void emptyWordsAndRepetitionsDoNotCount() {
        KyrgyzHeadwords headwords = KyrgyzHeadwords.of(List.of("", "ой", "ой"));
        assertThat(headwords.size()).isEqualTo(1);
        assertThat(contains(headwords, "")).isFalse();
        assertThat(contains(KyrgyzHeadwords.NONE, "ой")).isFalse();
    }

    @Test
    void onlyTheLettersNamedCount() {
        assertThat(KyrgyzHeadwords.of(List.of("ой")).contains("оймо".toCharArray(), 2))
                .isTrue();
        assertThatThrownBy(() -> KyrgyzHeadwords.NONE.contains(new char[2], 3))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static boolean contains(KyrgyzHeadwords headwords, String word) {
        return headwords.contains(word.toCharArray(), word.length());
    }
}
