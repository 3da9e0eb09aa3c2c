package kg.crafts.kiosk.index;

import java.util.List;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** A name as it is shown, and its words, which are taken apart when somebody first asks for them. */
final class Name {

    private static final int MAX_WORDS = 40;

    /** @param key as {@link Forms#key()} */
    record Word(String text, String key, String fold, int start, int end) {}

    private final String text;
    private final @Nullable Lang lang;

    /** An unchanging list that any thread may find or make again, so that nobody waits for another. */
    private @Nullable List<Word> words;

    /** @param lang the language it is in; a variant spelling has none */
    Name(String text, @Nullable Lang lang) {
        this.text = text;
        this.lang = lang;
    }

    String text() {
        return text;
    }

    @Nullable
    Lang lang() {
        return lang;
    }

    List<Word> words() {
        List<Word> known = words;
        if (known == null) {
            known = Spelling.words(text, MAX_WORDS).stream().map(Name::word).toList();
            words = known;
        }
        return known;
    }

    private static Word word(Spelling.Word word) {
        String text = word.text();
        return new Word(text, Documents.key(text), Spelling.fold(text), word.start(), word.end());
    }
}
