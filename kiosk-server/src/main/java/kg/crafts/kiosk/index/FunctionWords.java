package kg.crafts.kiosk.index;

import java.util.Set;
import java.util.stream.Collectors;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzSkeleton;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * Words that a question may hold and an answer need not: articles, conjunctions, "how", "что такое". Kyrgyz
 * lists that are in use elsewhere count кыргыз and бишкек among them, so ours is short and our own.
 */
final class FunctionWords {

    private static final CharArraySet ENGLISH = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
    private static final CharArraySet RUSSIAN = RussianAnalyzer.getDefaultStopSet();

    private static final Set<String> ASKED = Set.of(
            ("what how who where when which why do does did is are was were can could i me my you your we our from about"
                            + " show find tell please some any make made making"
                            + " что как кто где когда какой какая какое какие почему это такое такой такая сделать делают"
                            + " делать делается покажи найти про"
                            + " жана менен үчүн деген эмне кандай ким кайда качан кайсы кантип бул ошол тигил да де дагы же"
                            + " бар жок экен болот керек тууралуу жөнүндө жасайт жасашат жасалат жасоо"
                            + " 무엇 어떻게 누가 어디 언제 왜 이란 란 는 은 이 가 을 를 의 에 와 과 무엇인가 무엇인가요 뭐야 뭐예요")
                    .split(" "));

    private FunctionWords() {}

    private static final int LONG_ENOUGH = 4;

    /** The same in Latin letters, where they are too long to be mistaken. */
    private static final Set<String> KEYS = ASKED.stream()
            .filter(word -> Spelling.isCyrillic(word.charAt(0)))
            .map(KyrgyzSkeleton::of)
            .filter(key -> key.length() >= LONG_ENOUGH)
            .collect(Collectors.toUnmodifiableSet());

    static boolean has(Forms word) {
        return ASKED.contains(word.exact())
                || ENGLISH.contains(word.exact())
                || RUSSIAN.contains(word.exact())
                || KEYS.contains(word.key());
    }
}
