package kg.crafts.kiosk.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzSkeleton;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What an {@link Entry} becomes in the index. Used by one thread at a time. */
final class Documents {

    private static final int MAX_TEXT_WORDS = 20_000;

    private static final int REMEMBERED = 8_192;

    private final Letters letters = new Letters();
    private final Inflection inflection;

    /** The same words come again and again. */
    private final Map<String, Forms> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Forms> eldest) {
            return size() > REMEMBERED;
        }
    };

    Documents(Headwords headwords) {
        this.inflection = new Inflection(headwords);
    }

    private Forms forms(String word, @Nullable Lang lang) {
        return lang == null
                ? remembered.computeIfAbsent(word, key -> inflection.forms(word))
                : remembered.computeIfAbsent(lang.tag() + word, key -> inflection.forms(word, lang));
    }

    Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id().toString(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, bytes(entry.id())));
        document.add(new StringField(Fields.CODE, entry.code(), Field.Store.NO));
        document.add(new StringField(Fields.KIND, entry.kind(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(entry.kind())));
        document.add(new StoredField(Fields.CARD, entry.card()));
        document.add(new StoredField(Fields.STORED, entry.stored()));
        entry.links()
                .forEach(link -> document.add(
                        new StringField(Fields.TARGET, link.substring(link.indexOf(':') + 1), Field.Store.NO)));
        entry.facets()
                .forEach((facet, values) -> values.forEach(value -> {
                    document.add(new StringField(Fields.FACET, facet + "=" + value, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(Fields.count(facet), new BytesRef(value)));
                }));
        order(entry, document);
        if (entry.searched()) {
            document.add(new BinaryDocValuesField(Fields.FACES, Faces.write(entry)));
            Bag rank = new Bag();
            rank.weigh(entry.headword() ? Fields.HEADWORD : Fields.OTHER, Weights.plain(entry.priority()));
            document.add(rank.weighed(Fields.RANK));
            for (Lang lang : Lang.values()) {
                if (entry.names().containsKey(lang) || entry.texts().containsKey(lang)) {
                    document.add(new StringField(Fields.SPOKEN, lang.tag(), Field.Store.NO));
                }
            }
            names(entry, document);
            texts(entry, document);
        }
        return document;
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private void order(Entry entry, Document document) {
        for (Lang lang : Lang.values()) {
            String own = entry.names().get(lang);
            String shown = lang.fallback().stream()
                    .map(entry.names()::get)
                    .flatMap(name -> Optional.ofNullable(name).stream())
                    .findFirst()
                    .orElse(entry.code());
            document.add(new SortedDocValuesField(Fields.sort(lang), letters.key(lang, shown)));
            if (own != null && entry.searched()) {
                document.add(new StringField(Fields.letter(lang), letters.letter(lang, own), Field.Store.NO));
            }
        }
    }

    private void names(Entry entry, Document document) {
        NameTerms names = new NameTerms(this::forms, entry.headword());
        entry.names().forEach((lang, name) -> names.add(name, lang));
        entry.otherNames().forEach(name -> names.add(name, null));
        names.into(document);
        if (entry.headword()) {
            for (Map.Entry<Lang, List<String>> words : headwords(entry).entrySet()) {
                words.getValue()
                        .forEach(word ->
                                document.add(new StringField(Fields.headwords(words.getKey()), word, Field.Store.NO)));
            }
        }
    }

    /** The words of an entry that Kyrgyz and Korean words are brought back to. */
    static Map<Lang, List<String>> headwords(Entry entry) {
        List<String> kyrgyz = new ArrayList<>();
        List<String> korean = new ArrayList<>();
        Optional.ofNullable(entry.names().get(Lang.KY)).ifPresent(name -> collect(name, kyrgyz));
        Optional.ofNullable(entry.names().get(Lang.KO)).ifPresent(name -> collect(name, korean));
        entry.otherNames().forEach(name -> collect(name, kyrgyz));
        kyrgyz.removeIf(word -> !word.chars().allMatch(c -> Spelling.isCyrillic((char) c)));
        korean.removeIf(word -> !Spelling.isHangul(word));
        return Map.of(Lang.KY, kyrgyz, Lang.KO, korean);
    }

    private static void collect(String name, List<String> words) {
        Spelling.words(name, NameTerms.MAX_WORDS).forEach(word -> words.add(word.text()));
    }

    private void texts(Entry entry, Document document) {
        Bag bag = new Bag();
        entry.texts()
                .forEach((lang, texts) -> texts.forEach(text -> {
                    for (Spelling.Word word : Spelling.words(text, MAX_TEXT_WORDS)) {
                        Forms forms = forms(word.text(), lang);
                        bag.count(forms.key());
                        forms.stems().stream()
                                .filter(stem -> !stem.equals(forms.key()))
                                .forEach(bag::count);
                        forms.parts().forEach(bag::count);
                    }
                }));
        document.add(bag.counted(Fields.TEXT));
    }

    /** The key of a word in any script. */
    static String key(String word) {
        if (word.isEmpty()) {
            return word;
        }
        return Spelling.isHangul(word) ? Hangul.letters(word) : KyrgyzSkeleton.of(word);
    }
}
