package kg.crafts.kiosk.index;

import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** Finds the words of a question again in a name, in whatever form they stand there. */
final class Marks {

    private static final int MAX_WORDS = 40;

    private final List<QueryPlan.Asked> words;
    private final Inflection inflection;

    Marks(QueryPlan plan, Inflection inflection) {
        this.words = plan.words().stream().filter(word -> !word.optional()).toList();
        this.inflection = inflection;
    }

    /** An answer with its marks. */
    Hit hit(Faces faces, Lang lang) {
        Face face = faces.face(lang);
        List<Hit.Mark> marks = in(face.name(), face.lang());
        return new Hit(face, marks, marks.isEmpty() ? matched(faces, lang) : null, faces.image());
    }

    private Hit.@Nullable Other matched(Faces faces, Lang lang) {
        for (Hit.Other name : faces.others(lang)) {
            if (!in(name.text(), name.lang()).isEmpty()) {
                return name;
            }
        }
        return null;
    }

    private List<Hit.Mark> in(String name, @Nullable Lang lang) {
        List<Hit.Mark> marks = new ArrayList<>();
        Spelling.@Nullable Word before = null;
        String keyBefore = "";
        for (Spelling.Word word : Spelling.words(name, MAX_WORDS)) {
            String key = Documents.key(word.text());
            int length = 0;
            for (QueryPlan.Asked asked : words) {
                length = Math.max(length, length(asked, word, key, lang));
            }
            if (length > 0) {
                marks.add(new Hit.Mark(word.start(), word.start() + length));
            } else if (before != null && isJoined(before, keyBefore, word)) {
                marks.add(new Hit.Mark(before.start(), word.end()));
            }
            before = word;
            keyBefore = key;
        }
        return marks;
    }

    /** Whether two words of a name were typed as one. */
    private boolean isJoined(Spelling.Word one, String key, Spelling.Word other) {
        for (QueryPlan.Asked asked : words) {
            String typed = asked.forms().key();
            if (typed.length() > key.length()
                    && typed.startsWith(key)
                    && typed.equals(Documents.key(one.text() + other.text()))) {
                return true;
            }
        }
        return false;
    }

    /** How much of a word of a name to mark for a word of the question: its beginning, all of it, or nothing. */
    private int length(QueryPlan.Asked asked, Spelling.Word word, String key, @Nullable Lang lang) {
        Forms typed = asked.forms();
        int all = word.end() - word.start();
        if (key.equals(typed.key())) {
            return all;
        }
        if (!asked.last() && !beginAlike(key, typed.key())) {
            return 0;
        }
        String fold = Spelling.fold(word.text());
        if (asked.last() && fold.startsWith(typed.fold()) && fold.length() == all) {
            return typed.fold().length();
        }
        boolean begun = asked.last()
                && (key.startsWith(typed.key()) || Hangul.initials(word.text()).startsWith(typed.exact()));
        boolean met = begun || (beginAlike(key, typed.key()) && meets(typed, word, key, lang));
        return met ? all : 0;
    }

    private static boolean beginAlike(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }

    private boolean meets(Forms typed, Spelling.Word word, String key, @Nullable Lang lang) {
        Forms forms = lang == null ? inflection.forms(word.text()) : inflection.forms(word.text(), lang);
        return typed.meets(forms) || Typos.distance(typed.key(), key) <= Math.min(1, Typos.forgiven(typed.key()));
    }
}
