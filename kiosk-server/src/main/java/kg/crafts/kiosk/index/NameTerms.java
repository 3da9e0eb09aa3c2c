package kg.crafts.kiosk.index;

import java.util.List;
import java.util.regex.Pattern;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** The terms of all names of an entry. */
final class NameTerms {

    static final int MAX_WORDS = 40;

    /** What is longer is looked for among the words themselves: few begin so. */
    static final int LONGEST_PREFIX = 12;

    /** Two words typed as one are not looked for before so many letters. */
    private static final int SHORTEST_JOINED = 3;

    /** Where a name is followed by another for the same thing, or by what it is. */
    private static final Pattern PARTS = Pattern.compile("[,;:()\\[\\]/]");

    private final Analysis analysis;
    private final boolean headword;
    private final Bag words = new Bag();
    private final Bag whole = new Bag();
    private final Bag prefixes = new Bag();
    private final Bag keys = new Bag();

    /** Gives the forms of a word, of a language or of any. */
    interface Analysis {
        Forms forms(String word, @Nullable Lang lang);
    }

    NameTerms(Analysis analysis, boolean headword) {
        this.analysis = analysis;
        this.headword = headword;
    }

    /** Adds a name and, where a comma or bracket parts it, its parts as names that count a little less. */
    void add(String name, @Nullable Lang lang) {
        List<String> parts = PARTS.splitAsStream(name).toList();
        int tier = parts.size() > 1 ? Weights.PART : Weights.EXACT;
        for (String part : parts) {
            addPart(Spelling.words(part, MAX_WORDS), part.strip().length(), lang, tier);
        }
        if (parts.size() > 1) {
            addWhole(Spelling.words(name, MAX_WORDS), name.length(), lang, Weights.EXACT);
        }
    }

    private void addPart(List<Spelling.Word> part, int length, @Nullable Lang lang, int tier) {
        for (int i = 0; i < part.size(); i++) {
            String word = part.get(i).text();
            addWord(word, analysis.forms(word, lang), length);
            if (i > 0) {
                addJoined(part.get(i - 1).text() + word, length);
            }
        }
        addWhole(part, length, lang, tier);
    }

    private void addWord(String word, Forms forms, int length) {
        words.weigh(forms.exact(), Weights.of(Weights.EXACT, length));
        words.weigh(forms.fold(), Weights.of(Weights.FOLD, length));
        words.weigh(forms.key(), Weights.of(Weights.KEY, length));
        forms.stems().forEach(stem -> words.weigh(stem, Weights.of(Weights.STEM, length)));
        forms.parts().forEach(piece -> words.weigh(piece, Weights.of(Weights.STEM, length)));
        keys.weigh(forms.key(), Weights.of(Weights.EXACT, length));
        addPrefixes(forms.key(), 1, length);
        addPrefixes(Hangul.initials(word), 1, length);
        // "s" begins sheep, although its key begins with what "sh" sounds like; көө is more than ко.
        addPrefixes(forms.fold(), 1, length);
    }

    /** Two words written as one, as many do: алакийиз, бозүй. */
    private void addJoined(String word, int length) {
        words.weigh(Documents.key(word), Weights.of(Weights.JOINED, length));
        keys.weigh(Documents.key(word), Weights.of(Weights.JOINED, length));
    }

    private void addWhole(List<Spelling.Word> part, int length, @Nullable Lang lang, int tier) {
        if (part.isEmpty()) {
            return;
        }
        String all = Documents.key(
                String.join("", part.stream().map(Spelling.Word::text).toList()));
        int best = headword ? tier : Math.min(tier, Weights.wholeOfObject(part.size()));
        whole.weigh(all, Weights.of(best, length));
        addPrefixes(all, SHORTEST_JOINED, length);
        if (part.size() == 1) {
            for (String stem : analysis.forms(part.getFirst().text(), lang).stems()) {
                whole.weigh(stem, Weights.of(Math.min(best, Weights.STEM), length));
            }
        }
    }

    private void addPrefixes(String word, int shortest, int length) {
        for (int end = shortest; end <= Math.min(LONGEST_PREFIX, word.length()); end++) {
            prefixes.weigh(word.substring(0, end), Weights.of(Weights.EXACT, length));
        }
    }

    /** Puts the terms into the fields of a document. */
    void into(Document document) {
        document.add(words.weighed(Fields.NAME));
        document.add(whole.weighed(Fields.WHOLE));
        document.add(prefixes.weighed(Fields.PREFIX));
        if (headword) {
            document.add(keys.weighed(Fields.VOCABULARY));
        }
    }
}
