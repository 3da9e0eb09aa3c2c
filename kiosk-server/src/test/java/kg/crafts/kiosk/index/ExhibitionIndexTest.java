package kg.crafts.kiosk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitionIndexTest {

    @TempDir
    private Path folder;

    private ExhibitionIndex index;
    private long position;

    @BeforeEach
    void open() {
        index = ExhibitionIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(Entry... entries) {
        index.apply(List.of(entries), List.of(), ++position, "", false);
    }

    private static Entry craft(String code, Map<Lang, String> names, String text) {
        return entry(code, "craft", true, names, text);
    }

    static Entry entry(String code, String kind, boolean headword, Map<Lang, String> names, String text) {
        Map<Lang, Face> faces = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            Lang shown = lang.fallback().stream()
                    .filter(names::containsKey)
                    .findFirst()
                    .orElseThrow();
            faces.put(lang, new Face(names.get(shown), shown, code.getBytes(StandardCharsets.UTF_8)));
        }
        return new Entry(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                code,
                kind,
                true,
                headword ? 40 : 4,
                headword,
                names,
                List.of(),
                text.isEmpty() ? Map.of() : Map.of(Lang.KY, List.of(text)),
                Map.of("region", Set.of("naryn")),
                Set.of(),
                faces,
                null,
                new byte[0],
                new byte[0]);
    }

    private List<String> found(String words) {
        return codes(index.search(Query.of(words, Lang.KY, 10)));
    }

    private static List<String> codes(Hits hits) {
        return hits.hits().stream()
                .map(hit -> new String(hit.face().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void aNameIsFoundInEveryWayToWriteIt() {
        put(craft("shyrdak", Map.of(Lang.KY, "Шырдак", Lang.KO, "시르닥"), ""));
        put(craft("ala-kiyiz", Map.of(Lang.KY, "Ала кийиз"), ""), craft("kookor", Map.of(Lang.KY, "Көөкөр"), ""));
        for (String typed : List.of(
                "шырдак",
                "ШЫРДАК",
                "Шырдaк",
                "шыр",
                "shyrdak",
                "shirdaq",
                "шырдактар",
                "ｓｈｙｒｄａｋ",
                "шырдк",
                "시르닥",
                "시르ㄷ",
                "ㅅㄹㄷ",
                "시르닥은",
                "ishlfr")) {
            assertThat(found(typed)).as(typed).startsWith("shyrdak");
        }
        assertThat(found("коокор")).first().isEqualTo("kookor");
        assertThat(found("алакийиз")).first().isEqualTo("ala-kiyiz");
        assertThat(found("кийиз ала")).first().isEqualTo("ala-kiyiz");
        assertThat(found("чөйчөк")).isEmpty();
    }

    @Test
    void theVocabularyComesBeforeObjectsOfTheSameName() {
        put(
                entry("painting", "object", false, Map.of(Lang.EN, "Felt"), ""),
                craft("felt", Map.of(Lang.EN, "Grey felt of sheep's wool"), ""));
        assertThat(found("felt")).containsExactly("felt", "painting");
    }

    /** What 280,000 records of museums showed: among so many names there is one for everything. */
    @Test
    void manyObjectsDoNotStandBeforeWhatIsMeant() {
        put(
                craft("manas", Map.of(Lang.KY, "Манас"), ""),
                craft("flatbread", Map.of(Lang.KY, "Нан"), "Нан, чөрөк, лаваш"),
                entry("man", "object", false, Map.of(Lang.EN, "Man"), ""),
                entry("lava", "object", false, Map.of(Lang.EN, "Lava"), ""),
                entry("letter", "object", false, Map.of(Lang.EN, "K."), ""),
                entry("bar", "object", false, Map.of(Lang.EN, "Bar scene"), ""),
                entry("barrage", "object", false, Map.of(Lang.EN, "The barrage of a river in the north"), ""));
        assertThat(found("ман")).startsWith("manas", "man");
        assertThat(found("лаваш")).first().isEqualTo("flatbread");
        assertThat(found("qqqq")).isEmpty();
        assertThat(found("barr")).startsWith("barrage", "bar");
        assertThat(found("bar")).startsWith("bar", "barrage");
    }

    /** Without its headword an inflected word is only a word; the guard is switched off by taking it away. */
    @Test
    void aNewHeadwordHasWhatItMayChangeAnalysedAgain() {
        Entry story = craft("story", Map.of(Lang.KY, "Аңгеме"), "Апамдын шырдагы бар");
        put(story);
        assertThat(found("шырдак")).isEmpty();
        put(craft("shyrdak", Map.of(Lang.KY, "Шырдак"), ""));
        assertThat(found("шырдак")).containsExactly("shyrdak");
        List<UUID> stale = index.takeStale(100);
        assertThat(stale).contains(story.id());
        put(story);
        assertThat(found("шырдак")).containsExactly("shyrdak", "story");
        assertThat(index.takeStale(100)).isEmpty();
    }

    @Test
    void anIndexThatWasNotAnalysedToTheEndIsMadeAnewWhileItServes() {
        Entry story = craft("story", Map.of(Lang.KY, "Аңгеме"), "Апамдын шырдагы бар");
        put(story);
        put(craft("shyrdak", Map.of(Lang.KY, "Шырдак"), ""));
        index.close();
        index = ExhibitionIndex.open(folder);
        assertThat(found("шырдак")).containsExactly("shyrdak");
        assertThat(index.position()).isEqualTo(2);
        assertThat(index.takeStale(100)).isEmpty();
        assertThat(index.position()).as("begun anew").isZero();
        assertThat(found("шырдак")).as("the old one serves").containsExactly("shyrdak");
        put(story);
        put(craft("shyrdak", Map.of(Lang.KY, "Шырдак"), ""));
        index.swap();
        assertThat(index.takeStale(100)).as("headwords were expected").isEmpty();
        assertThat(found("шырдак")).containsExactly("shyrdak", "story");
    }

    /** Whoever is told of a change reads it at once. */
    @Test
    void nothingIsVisibleInAnIndexThatIsBeingFilled() {
        Entry shyrdak = craft("shyrdak", Map.of(Lang.KY, "Шырдак"), "");
        index.renew();
        assertThat(index.apply(List.of(shyrdak), List.of(), 1, "", false)).isFalse();
        assertThat(found("шырдак")).isEmpty();
        index.swap();
        assertThat(found("шырдак")).containsExactly("shyrdak");
        assertThat(index.apply(List.of(shyrdak), List.of(), 2, "", false)).isTrue();
    }

    @Test
    void wordsOfTheQuestionAreMarkedWhateverTheirForm() {
        put(craft("shyrdak", Map.of(Lang.KY, "Кооз шырдак", Lang.KO, "시르닥"), ""));
        assertThat(marks("шыр", Lang.KY)).containsExactly(new Hit.Mark(5, 8));
        assertThat(marks("shyrdak", Lang.KY)).containsExactly(new Hit.Mark(5, 11));
        assertThat(marks("шырдактарды кооз", Lang.KY)).containsExactly(new Hit.Mark(0, 4), new Hit.Mark(5, 11));
        Hit korean = hit("шырдак", Lang.KO);
        assertThat(korean.marks()).isEmpty();
        assertThat(korean.matched()).isEqualTo(new Hit.Other("Кооз шырдак", Lang.KY));
    }

    private Hit hit(String words, Lang lang) {
        return index.search(Query.of(words, lang, 1)).hits().getFirst();
    }

    private List<Hit.Mark> marks(String words, Lang lang) {
        return hit(words, lang).marks();
    }

    @Test
    void wordsThatAreNearAreOfferedWhenNothingFits() {
        put(craft("shyrdak", Map.of(Lang.KY, "Шырдак"), ""));
        Hits none = index.search(Query.of("шыркпххх", Lang.KY, 10));
        assertThat(none.total()).isZero();
        assertThat(none.near()).extracting(Hit.Other::text).contains("Шырдак");
    }

    @Test
    void answersAreCountedByKindAndFacetWhateverThePage() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(craft("kiyiz-" + i, Map.of(Lang.KY, "Кийиз " + i), ""));
        }
        many.add(entry("object", "object", false, Map.of(Lang.KY, "Кийиз"), ""));
        put(many.toArray(Entry[]::new));
        Query query = new Query("кийиз", Lang.KY, Set.of("craft"), Map.of("region", "naryn"), List.of("region"), 4, 2);
        Hits hits = index.search(query);
        assertThat(hits.total()).isEqualTo(30);
        assertThat(hits.hits()).hasSize(4);
        assertThat(hits.kinds()).isEqualTo(Map.of("craft", 30, "object", 1));
        assertThat(hits.facets().get("region")).containsExactly(new Hits.Count("naryn", 31));
        Query elsewhere = new Query("кийиз", Lang.KY, Set.of(), Map.of("region", "talas"), List.of(), 4, 0);
        assertThat(index.search(elsewhere).total()).isZero();
    }

    @Test
    void namesStandInTheTrueOrderOfTheLanguage() {
        put(
                craft("o", Map.of(Lang.KY, "Өрмөк", Lang.KO, "까치"), ""),
                craft("ot", Map.of(Lang.KY, "От", Lang.KO, "가마"), ""),
                craft("n", Map.of(Lang.KY, "Ңа", Lang.RU, "Ёлка"), ""),
                craft("u", Map.of(Lang.KY, "Үй"), ""),
                craft("un", Map.of(Lang.KY, "Ун"), ""),
                craft("oz", Map.of(Lang.KY, "Оюу"), ""));
        assertThat(index.letters(Lang.KY, Set.of()))
                .containsEntry("О", 2)
                .containsEntry("Ө", 1)
                .containsEntry("Ң", 1)
                .containsEntry("У", 1)
                .containsEntry("Ү", 1)
                .containsEntry("А", 0)
                .doesNotContainKey(Letters.NONE);
        assertThat(index.letters(Lang.RU, Set.of())).containsEntry("Ё", 1);
        assertThat(index.letters(Lang.KO, Set.of())).containsEntry("가", 2);
        assertThat(codes(index.named("О", Lang.KY, Set.of(), 10, 0))).containsExactly("ot", "oz");
        List<String> all = codes(index.search(Query.of("", Lang.KY, 10)));
        assertThat(all).containsExactly("n", "ot", "oz", "o", "un", "u");
    }
}
