package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzHeadwords;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzSkeleton;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzStemmer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * How well the forms of a Kyrgyz word are brought together, and those of different words kept apart: {@code
 * deploy-scripts/bench conflation [FOLDER]}. FOLDER holds tables of form and lemma from treebanks.
 *
 * <p>Each distinct pair of form and lemma counts once. Of all pairs of two forms, with F having the same lemma and K the
 * same key: precision is |F ∩ K| / |K|, recall is |F ∩ K| / |F|, F1 their harmonic mean. Nominal means nouns, proper nouns and
 * adjectives. The wrong-headword rate is, of the forms whose own lemma is a headword, the share for which {@link
 * KyrgyzStemmer} finds a headword that is another; what it leaves unfound is the recall's matter.
 *
 * <p>Headwords unknown is what is said of words that a catalogue lacks: the stemmer is given none. Half known: the lemmas
 * with an even hash; known: all lemmas of the file. Lemmas are also parted into two halves by another hash, A and B: rules
 * and weights were tuned on A, watched on B.
 */
final class Conflation {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final int CUT = 5;
    private static final int SPREAD = 0x9E3779B9;
    private static final int OTHER_SPREAD = 0x85EBCA6B;

    private final Report report;

    private Conflation(Report report) {
        this.report = report;
    }

    static void run(Report report, Path folder) throws IOException {
        Conflation conflation = new Conflation(report);
        for (String file : List.of("ud_gold_confirmed.dev.tsv", "ud_forms.dev.tsv")) {
            List<Form> forms = read(folder.resolve(file));
            conflation.measure(
                    file + ", nominal", forms.stream().filter(Form::isNominal).toList(), forms);
            conflation.measure(
                    file + ", verbs",
                    forms.stream().filter(form -> form.kind.equals("VERB")).toList(),
                    forms);
        }
        List<Form> verbs = read(folder.resolve("unimorph_verbs.dev.tsv"));
        conflation.measure("unimorph_verbs.dev.tsv", verbs, verbs);
    }

    /** A row: form, lemma and what kind of word it is. */
    record Form(String form, String lemma, String kind) {

        private boolean isNominal() {
            return NOMINAL.contains(kind);
        }

        private String headword() {
            return kind.equals("VERB") ? lemma + "-" : lemma;
        }

        private boolean isInA() {
            return lemma.hashCode() * SPREAD >= 0;
        }

        private boolean isHalfKnown() {
            return lemma.hashCode() * OTHER_SPREAD >= 0;
        }
    }

    private static List<Form> read(Path file) throws IOException {
        List<Form> forms = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            forms.add(new Form(cells[0], cells[1], cells[2]));
        }
        return forms.stream().skip(1).distinct().toList();
    }

    private void measure(String what, List<Form> forms, List<Form> file) {
        report.note(String.format(
                Locale.ROOT,
                "%n%s: %,d forms%n%-44s %9s %7s %7s %7s %7s %7s",
                what,
                forms.size(),
                "",
                "precision",
                "recall",
                "F1",
                "F1 (A)",
                "F1 (B)",
                "wrong"));
        line("exact", forms, form -> form, null);
        line("cut to " + CUT, forms, form -> form.substring(0, Math.min(CUT, form.length())), null);
        try (Keys russian = new Keys(new RussianAnalyzer());
                Keys turkish = new Keys(new TurkishAnalyzer())) {
            line("RussianAnalyzer", forms, russian::key, null);
            line("TurkishAnalyzer", forms, turkish::key, null);
            line("TurkishAnalyzer, in Latin letters", forms, form -> turkish.key(Keys.latin(form)), null);
        }
        for (boolean skeleton : new boolean[] {false, true}) {
            ours("headwords unknown", skeleton, forms, List.of());
            ours(
                    "headwords half known",
                    skeleton,
                    forms,
                    file.stream().filter(Form::isHalfKnown).toList());
            ours("headwords known", skeleton, forms, file);
        }
    }

    private void ours(String what, boolean skeleton, List<Form> forms, List<Form> known) {
        Set<String> words = known.stream().map(Form::headword).collect(Collectors.toSet());
        Stems stems = new Stems(skeleton, words);
        int wrong = 0;
        int judged = 0;
        for (Form form : forms) {
            if (words.contains(form.headword())) {
                String stem = stems.key(form.form);
                wrong += stems.isVerified() && !stem.equals(stems.written(form.lemma)) ? 1 : 0;
                judged++;
            }
        }
        line(
                "ours" + (skeleton ? " on skeletons, " : ", ") + what,
                forms,
                stems::key,
                judged == 0 ? null : String.format(Locale.ROOT, "%6.2f%%", 100.0 * wrong / judged));
    }

    private void line(String what, List<Form> forms, Pairs.Key key, @Nullable String wrong) {
        Pairs all = Pairs.of(forms, key);
        Pairs a = Pairs.of(forms.stream().filter(Form::isInA).toList(), key);
        Pairs b = Pairs.of(forms.stream().filter(form -> !form.isInA()).toList(), key);
        report.note(String.format(
                Locale.ROOT,
                "%-44s %9.3f %7.3f %7.3f %7.3f %7.3f %7s",
                what,
                all.precision(),
                all.recall(),
                all.f1(),
                a.f1(),
                b.f1(),
                wrong == null ? "" : wrong));
    }

    /** The stemmer on words as text has them. */
    private static final class Stems {

        private final boolean skeleton;
        private final KyrgyzStemmer stemmer;

        private Stems(boolean skeleton, Set<String> headwords) {
            this.skeleton = skeleton;
            stemmer = skeleton
                    ? KyrgyzStemmer.forSkeletons(KyrgyzHeadwords.ofSkeletons(headwords))
                    : KyrgyzStemmer.forWords(KyrgyzHeadwords.of(headwords));
        }

        private String written(String word) {
            return skeleton ? KyrgyzSkeleton.of(word) : word;
        }

        private String key(String word) {
            String written = written(word);
            char[] letters = new char[written.length() + KyrgyzStemmer.GROWTH];
            written.getChars(0, written.length(), letters, 0);
            return new String(letters, 0, stemmer.stem(letters, written.length()));
        }

        private boolean isVerified() {
            return stemmer.isVerified();
        }
    }
}
