package kg.crafts.kiosk.index.kyrgyz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every spelling of every suffix, arranged by letters from the last to the first, so that one walk leftwards
 * from the end of a word meets all suffixes that it may end in.
 */
final class SuffixTable {

    private static final KyrgyzSuffix.Form[] NO_FORMS = {};

    static final SuffixTable CYRILLIC = new SuffixTable(false);
    static final SuffixTable SKELETON = new SuffixTable(true);

    private final char[] next;
    private final KyrgyzSuffix.Form[][] forms;

    private SuffixTable(boolean skeleton) {
        List<char[]> ways = new ArrayList<>(List.of(new char[KyrgyzLetters.CODES]));
        Map<Integer, List<KyrgyzSuffix.Form>> found = new LinkedHashMap<>();
        for (KyrgyzSuffix suffix : KyrgyzGrammar.SUFFIXES) {
            Map<KyrgyzSuffix.Form, Integer> spellings = new LinkedHashMap<>();
            for (KyrgyzSuffix.Form form : skeleton ? suffix.skeletons() : suffix.forms()) {
                spellings.merge(form.withAfter(0), form.after(), (one, other) -> one | other);
            }
            spellings.forEach(
                    (form, after) -> found.computeIfAbsent(reach(ways, form.letters()), node -> new ArrayList<>())
                            .add(form.withAfter(after)));
        }
        next = new char[ways.size() * KyrgyzLetters.CODES];
        forms = new KyrgyzSuffix.Form[ways.size()][];
        for (int node = 0; node < forms.length; node++) {
            System.arraycopy(ways.get(node), 0, next, node * KyrgyzLetters.CODES, KyrgyzLetters.CODES);
            forms[node] = found.getOrDefault(node, List.of()).toArray(NO_FORMS);
        }
    }

    /** The node for these letters, made when it is missing. */
    private static int reach(List<char[]> ways, String letters) {
        int node = 0;
        for (int at = letters.length() - 1; at >= 0; at--) {
            int code = KyrgyzLetters.code(letters.charAt(at));
            if (ways.get(node)[code] == 0) {
                ways.get(node)[code] = (char) ways.size();
                ways.add(new char[KyrgyzLetters.CODES]);
            }
            node = ways.get(node)[code];
        }
        return node;
    }

    /** The node reached from this one by the letter before; 0 when no suffix goes on that way. */
    int next(int node, char letter) {
        return next[node * KyrgyzLetters.CODES + KyrgyzLetters.code(letter)];
    }

    /** The suffixes that begin at this node. */
    KyrgyzSuffix.Form[] forms(int node) {
        return forms[node];
    }
}
