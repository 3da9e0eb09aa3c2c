package kg.crafts.kiosk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LangTextTest {

    private static LangText.Entry text(String text) {
        return new LangText.Entry(text, LangText.Origin.AUTHOR, LangText.Review.READ, null, null);
    }

    private static LangText.Entry translated(String text, String from) {
        return new LangText.Entry(text, LangText.Origin.HUMAN, LangText.Review.READ, Lang.EN, LangText.hash(from));
    }

    @ParameterizedTest
    @EnumSource
    void everyChainBeginsWithItsLanguageAndHoldsAllOthersOnce(Lang lang) {
        assertThat(lang.fallback()).startsWith(lang).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Lang.class));
    }

    @ParameterizedTest
    @EnumSource
    void aTextInOneLanguageNeverVanishesInAnother(Lang written) {
        LangText text = new LangText(Map.of(written, text("there")));
        for (Lang wanted : Lang.values()) {
            assertThat(text.resolve(wanted)).hasValueSatisfying(found -> {
                assertThat(found.text()).isEqualTo("there");
                assertThat(found.lang()).isEqualTo(written);
            });
        }
    }

    @Test
    void koreanFallsBackToEnglishBeforeRussian() {
        LangText text = new LangText(Map.of(Lang.RU, text("войлок"), Lang.EN, text("felt")));
        assertThat(text.resolve(Lang.KO).orElseThrow().lang()).isEqualTo(Lang.EN);
    }

    @Test
    void aTranslationIsStaleWhenItsSourceChangedAndOnlyThen() {
        LangText fresh = new LangText(Map.of(Lang.EN, text("felt"), Lang.KO, translated("펠트", "felt")));
        LangText edited = new LangText(Map.of(Lang.EN, text("wool felt"), Lang.KO, translated("펠트", "felt")));
        assertThat(fresh.resolve(Lang.KO).orElseThrow().stale()).isFalse();
        assertThat(edited.resolve(Lang.KO).orElseThrow().stale()).isTrue();
        assertThat(edited.resolve(Lang.EN).orElseThrow().stale()).isFalse();
    }

    @Test
    void aBlankTextIsNoText() {
        assertThatThrownBy(() -> text(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
