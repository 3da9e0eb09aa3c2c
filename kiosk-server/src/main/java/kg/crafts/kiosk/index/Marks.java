package kg.crafts.kiosk.index;

import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** Finds the words of a question again in a name, in whatever form they stand there. */
final class Marks {

    private final List<QueryPlan.Asked> words;
    private final Inflection inflection;

    Marks(QueryPlan plan, Inflection inflection) {
        this.words = plan.words().stream().filter(word -> !word.optional()).toList();
        this.inflection = inflection;
    }

    /** An answer with its marks. */
    Hit hit(Faces faces, Lang lang) {
        Face face = faces.face(lang);
        List<Hit.Mark> marks = in(faces.name(lang));
        return new Hit(face, marks, marks.isEmpty() ? matched(faces, lang) : null, faces.image());
    }

    private Hit.@Nullable Other matched(Faces faces, Lang lang) {
        for (Name name : faces.others(lang)) {
            if (!in(name).isEmpty()) {
                return new Hit.Other(name.text(), name.lang());
            }
        }
        return null;
    }

    private List<Hit.Mark> in(Name name) {
        List<Hit.Mark> marks = new ArrayList<>();
        Name.@Nullable Word before = null;
        for (Name.Word word : name.words()) {
            int length = 0;
            for (QueryPlan.Asked asked : words) {
                length = Math.max(length, length(asked, word, name.lang()));
            }
            if (length > 0) {
                marks.add(new Hit.Mark(word.start(), word.start() + length));
            } else if (before != null && isJoined(before, word)) {
                marks.add(new Hit.Mark(before.start(), word.end()));
            }
            before = word;
        }
        return marks;
    }

    /** Whether two words of a name were typed as one. */
    private boolean isJoined(Name.Word one, Name.Word other) {
        for (QueryPlan.Asked asked : words) {
            String typed = asked.forms().key();
            if (typed.length() > one.key().length()
                    && typed.startsWith(one.key())
                    && typed.equals(Documents.key(one.text() + other.text()))) {
                return true;
            }
        }
        return false;
    }

    /** How much of a word of a name to mark for a word of the question: its beginning, all of it, or nothing. */
    private int length(QueryPlan.Asked asked, Name.Word word, @Nullable Lang lang) {
        Forms typed = asked.forms();
        String key = word.key();
        int all = word.end() - word.start();
        if (key.equals(typed.key())) {
            return all;
        }
        String fold = word.fold();
        boolean begunAlike = beginAlike(key, typed.key());
        if (!begunAlike && !(asked.last() && (beginAlike(fold, typed.fold()) || Spelling.isHangul(fold)))) {
            return 0;
        }
        if (asked.last() && fold.startsWith(typed.fold()) && fold.length() == all) {
            return typed.fold().length();
        }
        boolean begun = asked.last()
                && (key.startsWith(typed.key())
                        || (Spelling.isHangul(word.text())
                                && Hangul.initials(word.text()).startsWith(typed.exact())));
        boolean met = begun || (begunAlike && meets(typed, word, lang));
        return met ? all : 0;
    }

    private static boolean beginAlike(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }

    private boolean meets(Forms typed, Name.Word word, @Nullable Lang lang) {
        Forms forms = lang == null ? inflection.forms(word.text()) : inflection.forms(word.text(), lang);
        return typed.meets(forms)
                || Typos.distance(typed.key(), word.key()) <= Math.min(1, Typos.forgiven(typed.key()));
    }
}
