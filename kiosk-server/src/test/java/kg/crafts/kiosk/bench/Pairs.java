package kg.crafts.kiosk.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of forms with the same lemma, with the same key, and with both; see {@link Conflation}. */
record Pairs(long sameLemma, long sameKey, long both) {

    /** What a form is indexed under. */
    interface Key {
        String of(String form);
    }

    private record Cell(String lemma, String key) {}

    static Pairs of(List<Conflation.Form> forms, Key key) {
        Map<String, Integer> lemmas = new HashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        Map<Cell, Integer> cells = new HashMap<>();
        for (Conflation.Form form : forms) {
            String found = key.of(form.form());
            lemmas.merge(form.lemma(), 1, Integer::sum);
            keys.merge(found, 1, Integer::sum);
            cells.merge(new Cell(form.lemma(), found), 1, Integer::sum);
        }
        return new Pairs(pairs(lemmas), pairs(keys), pairs(cells));
    }

    private static long pairs(Map<?, Integer> groups) {
        return groups.values().stream()
                .mapToLong(size -> size * (size - 1L) / 2)
                .sum();
    }

    double precision() {
        return sameKey == 0 ? 1 : (double) both / sameKey;
    }

    double recall() {
        return sameLemma == 0 ? 1 : (double) both / sameLemma;
    }

    double f1() {
        return both == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
