package kg.crafts.kiosk.index.kyrgyz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KyrgyzStemmerTest {

    private static final KyrgyzHeadwords HEADWORDS = KyrgyzHeadwords.of(List.of(
            "шырдак", "китеп", "мурун", "көңүл", "июнь", "тигүү", "оюу", "айдоо", "оку-", "кой", "иш", "иште-", "ак",
            "ала", "боо", "суу", "тоо", "тоолуу", "ооз"));

    private final KyrgyzStemmer guessing = KyrgyzStemmer.forWords(KyrgyzHeadwords.NONE);
    private final KyrgyzStemmer verifying = KyrgyzStemmer.forWords(HEADWORDS);

    @ParameterizedTest
    @CsvSource({
        "шырдак, шырдактар шырдактын шырдакка шырдакты шырдакта шырдактан шырдактарыбыздын шырдактагы",
        "үй, үйлөр үйүбүз үйгө үйдө үйдөн үйүндөгү үйсүз",
        "кой, кою коюнда койдун койлор",
        "калпак, калпагы калпакка калпактарынан калпактуу калпаксыз",
        "кийиз, кийиздин кийизге кийиздер кийизинен",
        "устара, устарасы устараны устарада устаралар",
        "район, районго районду районунда",
        "жаса, жасаган жасады жасайт жасайбыз жасоого жасабайт жасаса"
    })
    void formsOfAnUnknownWordComeTogether(String stem, String forms) {
        for (String form : forms.split(" ")) {
            assertThat(stem(guessing, form)).as(form).isEqualTo(stem);
            assertThat(guessing.isVerified()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "шырдак, шырдак шырдактарыбыздын шырдагы шырдагына",
        "китеп, китебинен китептер",
        "мурун, мурду мурдунда",
        "көңүл, көңлүм көңүлдүн",
        "июнь, июнда июндун",
        "тигүү, тиккен тигип тикти тигилген тигүүчүлөр",
        "оюу, ойду оюп оюлган оюуну оюулардын",
        "айдоо, айдаган айдайт айдабаса",
        "айдоо, айдабоого айдабашы айдагандыгы айдабагандыгын айдайбы айдайлы айдабайлы айдагам",
        "оку, окуган окушат окуп",
        "кой, коюнда койлор",
        "иш, иштен иштер ишинде",
        "иште, иштеген иштейт",
        "тоо, тоолор тоонун",
        "тоолуу, тоолуу тоолууга"
    })
    void aKnownWordIsFound(String headword, String forms) {
        for (String form : forms.split(" ")) {
            assertThat(stem(verifying, form)).as(form).isEqualTo(headword);
            assertThat(verifying.isVerified()).as(form).isTrue();
        }
    }

    /** Nouns take no endings of verbs, and not all that ends in уу and оо is an infinitive. */
    @ParameterizedTest
    @ValueSource(strings = {"алар", "ага", "агып", "баш", "башка", "болот", "сыр", "сол"})
    void aNounIsNoVerb(String word) {
        stem(verifying, word);
        assertThat(verifying.isVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "шырдак, shyrdaktardyn shyrdakka шырдактын shyrdaktuu",
        "түндүк, tundugu tunduktun тундугунон tündüktör",
        "кийиз, kiyizdin kiyizge кийизден",
        "казан, казанга kazanga kazandan"
    })
    void spellingsInLatinLettersComeTogether(String word, String forms) {
        KyrgyzStemmer unknown = KyrgyzStemmer.forSkeletons(KyrgyzHeadwords.NONE);
        KyrgyzStemmer known = KyrgyzStemmer.forSkeletons(KyrgyzHeadwords.ofSkeletons(List.of(word)));
        for (String form : forms.split(" ")) {
            String key = KyrgyzSkeleton.of(form);
            assertThat(stem(unknown, key)).as(form).isEqualTo(KyrgyzSkeleton.of(word));
            assertThat(stem(known, key)).as(form).isEqualTo(KyrgyzSkeleton.of(word));
            assertThat(known.isVerified()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carpet",
                "felt",
                "running",
                "시르닥",
                "1990",
                "ат",
                "a",
                "",
                "шырдакчы",
                "ата",
                "тоо",
                "мастерица",
                "войлок"
            })
    void otherWordsStay(String word) {
        assertThat(stem(guessing, word)).isEqualTo(word);
    }

    @Test
    void aGuessKeepsHarmony() {
        assertThat(stem(guessing, "шырдактердин")).isNotEqualTo("шырдак");
    }

    @Test
    void wordsTooLongForAnyStay() {
        String longest = "шырдак" + "лар".repeat(30);
        assertThat(stem(guessing, longest)).isEqualTo(longest);
    }

    @Test
    void roomIsAskedFor() {
        assertThatThrownBy(() -> guessing.stem(new char[7], 6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Also letters made to fit as many suffixes as can be take bounded time and leave bounded letters. */
    @Test
    void anyLettersGiveAStem() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("KyrgyzStemmerTest seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {
            "шыр", "лар", "ыбыз", "ы", "на", "нын", "луу", "сыз", "чы", "лык", "ыш", "ыл", "ын", "т", "ып", "ган",
            "аар", "я", "ю", "уу"
        };
        KyrgyzStemmer skeletons = KyrgyzStemmer.forSkeletons(KyrgyzHeadwords.ofSkeletons(List.of("шырдак", "тигүү")));
        for (int turn = 0; turn < 20_000; turn++) {
            StringBuilder word = new StringBuilder();
            int length = random.nextInt(14);
            for (int piece = 0; piece < length; piece++) {
                word.append(pieces[random.nextInt(pieces.length)]);
            }
            for (String each : List.of(word.toString(), Tokens.text(random))) {
                assertThat(stem(verifying, each).length()).isLessThanOrEqualTo(each.length() + KyrgyzStemmer.GROWTH);
                stem(skeletons, KyrgyzSkeleton.of(each));
            }
        }
    }

    @Test
    void aWordCostsNoMemory() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        char[] word = "шырдактарыбыздын".toCharArray();
        char[] work = new char[word.length + KyrgyzStemmer.GROWTH];
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 20; turn++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int each = 0; each < 1_000; each++) {
                System.arraycopy(word, 0, work, 0, word.length);
                guessing.stem(work, word.length);
                System.arraycopy(word, 0, work, 0, word.length);
                verifying.stem(work, word.length);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isLessThan(1_000);
    }

    private static String stem(KyrgyzStemmer stemmer, String word) {
        char[] letters = new char[word.length() + KyrgyzStemmer.GROWTH];
        word.getChars(0, word.length(), letters, 0);
        return new String(letters, 0, stemmer.stem(letters, word.length()));
    }
}
