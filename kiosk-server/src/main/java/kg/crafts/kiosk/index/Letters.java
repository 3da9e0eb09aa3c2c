package kg.crafts.kiosk.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.util.BytesRef;

/**
 * The order of names in each language and the letter each stands under (Unicode collation with CLDR's
 * tailorings; Java's own Kyrgyz order is wrong). For one thread at a time.
 */
final class Letters {

    /** For names that begin with a digit or in another script. */
    static final String NONE = "#";

    private static final String KYRGYZ = "А Б В Г Д Е Ё Ж З И Й К Л М Н Ң О Ө П Р С Т У Ү Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я";
    private static final String RUSSIAN = "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я";
    private static final String ENGLISH = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z";
    private static final String KOREAN = "가 나 다 라 마 바 사 아 자 차 카 타 파 하";

    private final Map<Lang, Collator> collators = new EnumMap<>(Lang.class);

    /** The letters of a language in their order. */
    static List<String> of(Lang lang) {
        String letters = switch (lang) {
            case KY -> KYRGYZ;
            case RU -> RUSSIAN;
            case EN -> ENGLISH;
            case KO -> KOREAN;
        };
        return List.of(letters.split(" "));
    }

    /** Sorts as the language does. */
    BytesRef key(Lang lang, String name) {
        RawCollationKey key = collators
                .computeIfAbsent(lang, one -> Collator.getInstance(ULocale.forLanguageTag(one.tag())))
                .getRawCollationKey(name, null);
        return new BytesRef(key.bytes, 0, key.size);
    }

    /** The letter under which a name of this language stands. */
    String letter(Lang lang, String name) {
        List<Spelling.Word> words = Spelling.words(name, 1);
        if (words.isEmpty()) {
            return NONE;
        }
        String word = words.getFirst().text();
        if (lang == Lang.KO) {
            return Hangul.isSyllable(word.charAt(0)) ? Hangul.group(word.charAt(0)) : NONE;
        }
        String letter =
                (lang == Lang.EN ? Spelling.fold(word) : word).substring(0, 1).toUpperCase(Locale.ROOT);
        return of(lang).contains(letter) ? letter : NONE;
    }
}
