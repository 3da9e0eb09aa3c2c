package kg.crafts.kiosk.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final int MAX_NAME_WORDS = 40;
    private static final int MAX_TEXT_WORDS = 20_000;

    /** What is longer is looked for among the words themselves: few begin so. */
    static final int LONGEST_PREFIX = 12;

    private static final int REMEMBERED = 8_192;

    /** Where a name is followed by another for the same thing, or by what it is. */
    private static final Pattern PARTS = Pattern.compile("[,;:()\\[\\]—/]|\\s–\\s");

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
            document.add(
                    new StringField(Fields.RANK, entry.headword() ? Fields.HEADWORD : Fields.OTHER, Field.Store.NO));
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
        Names names = new Names();
        entry.names().forEach((lang, name) -> names.add(name, lang));
        entry.otherNames().forEach(name -> names.add(name, null));
        document.add(names.words.weighed(Fields.NAME));
        document.add(names.whole.weighed(Fields.WHOLE));
        document.add(names.prefixes.weighed(Fields.PREFIX));
        if (entry.headword()) {
            document.add(names.keys.weighed(Fields.VOCABULARY));
            document.add(names.prefixes.weighed(Fields.VOCABULARY_PREFIX));
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
        Spelling.words(name, MAX_NAME_WORDS).forEach(word -> words.add(word.text()));
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
                    }
                }));
        document.add(bag.counted(Fields.TEXT));
    }

    /** The terms of all names of an entry. */
    private final class Names {

        private final Bag words = new Bag();
        private final Bag whole = new Bag();
        private final Bag prefixes = new Bag();
        private final Bag keys = new Bag();

        /** Adds a name and, where a comma or bracket parts it, its parts as names of their own. */
        void add(String name, @Nullable Lang lang) {
            List<String> parts = PARTS.splitAsStream(name).toList();
            for (String part : parts) {
                addPart(Spelling.words(part, MAX_NAME_WORDS), part.strip().length(), lang);
            }
            if (parts.size() > 1) {
                whole(Spelling.words(name, MAX_NAME_WORDS), name.length(), lang);
            }
        }

        private void addPart(List<Spelling.Word> part, int length, @Nullable Lang lang) {
            for (int i = 0; i < part.size(); i++) {
                String word = part.get(i).text();
                Forms forms = forms(word, lang);
                words.weigh(forms.exact(), Weights.of(Weights.EXACT, length));
                words.weigh(forms.fold(), Weights.of(Weights.FOLD, length));
                words.weigh(forms.key(), Weights.of(Weights.KEY, length));
                forms.stems().forEach(stem -> words.weigh(stem, Weights.of(Weights.STEM, length)));
                keys.weigh(forms.key(), Weights.of(Weights.EXACT, length));
                prefixes(forms.key(), 1, length);
                prefixes(Hangul.initials(word), 1, length);
                if (Spelling.isLatin(word.charAt(0))) {
                    // "s" begins sheep, although its key begins with what "sh" sounds like.
                    prefixes(forms.fold(), 1, length);
                }
                if (i > 0) {
                    joined(part.get(i - 1).text() + word, length);
                }
            }
            whole(part, length, lang);
        }

        /** Two words written as one, as many do: алакийиз, бозүй. */
        private void joined(String word, int length) {
            words.weigh(key(word), Weights.of(Weights.JOINED, length));
            keys.weigh(key(word), Weights.of(Weights.JOINED, length));
        }

        private void whole(List<Spelling.Word> part, int length, @Nullable Lang lang) {
            if (part.isEmpty()) {
                return;
            }
            String all =
                    key(String.join("", part.stream().map(Spelling.Word::text).toList()));
            whole.weigh(all, Weights.of(Weights.EXACT, length));
            if (part.size() == 1) {
                forms(part.getFirst().text(), lang)
                        .stems()
                        .forEach(stem -> whole.weigh(stem, Weights.of(Weights.STEM, length)));
            }
            prefixes(all, LONGEST_PREFIX / 4, length);
        }

        private void prefixes(String word, int shortest, int length) {
            for (int end = shortest; end <= Math.min(LONGEST_PREFIX, word.length()); end++) {
                prefixes.weigh(word.substring(0, end), Weights.of(Weights.EXACT, length));
            }
        }
    }

    /** The key of a word in any script. */
    static String key(String word) {
        if (word.isEmpty()) {
            return word;
        }
        return Spelling.isHangul(word) ? Hangul.letters(word) : Skeleton.of(word);
    }
}
