package kg.crafts.kiosk.index.kyrgyz;

import java.util.ArrayList;
import java.util.List;

/**
 * One suffix of {@link KyrgyzGrammar}.
 *
 * @param spelling its pattern in the notation of the grammar
 * @param hosts what it attaches to, as bits
 * @param result what comes of it, a bit
 * @param weight how much its letters speak for an inflected word when the headword is unknown
 */
record KyrgyzSuffix(String spelling, int hosts, int result, int weight) {

    /**
     * One way to write a suffix.
     *
     * @param letters what the word ends in
     * @param stem what the letters leave to the stem: nothing, as a rule
     * @param after the kinds of letters that may stand before
     * @param vowel the vowel that must be in harmony with what stands before; 0 for none
     * @param round whether it is the long vowel of -уу and -луу, which is round after every vowel
     */
    record Form(KyrgyzSuffix suffix, String letters, String stem, int after, char vowel, boolean round) {

        Form withAfter(int kinds) {
            return new Form(suffix, letters, stem, kinds, vowel, round);
        }
    }

    /** Among headwords a longer one is likelier than one from which the word would have to be derived first. */
    private static final int DERIVED = -10;

    private static final int DERIVES = KyrgyzGrammar.NOMINAL | KyrgyzGrammar.PARTICIPLE | KyrgyzGrammar.VERB;

    private static final int HARD = KyrgyzLetters.VOICELESS | KyrgyzLetters.LENIS;
    private static final int SOFT = KyrgyzLetters.VOICED | KyrgyzLetters.LENIS;

    /** How much its letters speak for an inflected word when the stem is a headword. */
    int knownWeight() {
        return (result & DERIVES) != 0 ? DERIVED : weight;
    }

    /** All ways to write it in Kyrgyz letters. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        String pattern = spelling;
        int after = KyrgyzLetters.ANY;
        if (pattern.startsWith("V:") || pattern.startsWith("C:")) {
            after = pattern.charAt(0) == 'V' ? KyrgyzLetters.VOWEL : KyrgyzLetters.CONSONANT;
            pattern = pattern.substring(2);
        }
        int kept = pattern.indexOf('>');
        if (kept >= 0) {
            String stem = pattern.substring(kept + 1);
            char vowel = KyrgyzLetters.isVowel(stem.charAt(0)) ? stem.charAt(0) : 0;
            forms.add(new Form(this, pattern.substring(0, kept), stem, KyrgyzLetters.CONSONANT, vowel, false));
            return forms;
        }
        String rest = pattern.substring(1);
        switch (pattern.charAt(0)) {
            case 'L' -> {
                spell("л" + rest, KyrgyzLetters.VOWEL | KyrgyzLetters.LIQUID, forms);
                spell("д" + rest, SOFT, forms);
                spell("т" + rest, HARD, forms);
            }
            case 'N' -> {
                spell("н" + rest, KyrgyzLetters.VOWEL, forms);
                spell("д" + rest, SOFT | KyrgyzLetters.LIQUID, forms);
                spell("т" + rest, HARD, forms);
            }
            case 'D' -> hardened('д', 'т', rest, forms);
            case 'G' -> hardened('г', 'к', rest, forms);
            case 'B' -> hardened('б', 'п', rest, forms);
            default -> spell(pattern, after, forms);
        }
        return forms;
    }

    private void hardened(char soft, char hard, String rest, List<Form> forms) {
        spell(soft + rest, SOFT | KyrgyzLetters.LIQUID | KyrgyzLetters.VOWEL, forms);
        spell(hard + rest, HARD, forms);
    }

    private void spell(String pattern, int after, List<Form> forms) {
        spell(pattern, "", (char) 0, (char) 0, after, forms);
    }

    /** Puts vowels in harmony for A (а е о ө), I (ы и у ү) and U (у ү). */
    private void spell(String rest, String done, char first, char last, int after, List<Form> forms) {
        int at = 0;
        while (at < rest.length() && "AIU".indexOf(rest.charAt(at)) < 0) {
            at++;
        }
        String head = done + rest.substring(0, at);
        if (at == rest.length()) {
            forms.add(new Form(
                    this,
                    head,
                    "",
                    after,
                    first,
                    spelling.replaceAll("[^AIU]", "").startsWith("U")));
            return;
        }
        String vowels = switch (rest.charAt(at)) {
            case 'A' -> "аеоө";
            case 'I' -> "ыиуү";
            default -> "уү";
        };
        String tail = rest.substring(at + 1);
        for (int each = 0; each < vowels.length(); each++) {
            char vowel = vowels.charAt(each);
            if (last == 0 || KyrgyzLetters.inHarmony(last, vowel)) {
                spell(tail, head + vowel, first == 0 ? vowel : first, vowel, after, forms);
            }
        }
    }

    /**
     * The ways to write it in letters of the skeleton. There a doubled letter counts once, so a suffix may share
     * its first consonant with the stem: шырдак + ка is {@code xirdaka}; and казан + га is {@code kazana}.
     */
    List<Form> skeletons() {
        List<Form> skeletons = new ArrayList<>();
        for (Form form : forms()) {
            String letters = KyrgyzSkeleton.of(form.letters);
            String stem = KyrgyzSkeleton.of(form.stem);
            char vowel = form.vowel == 0
                    ? 0
                    : KyrgyzSkeleton.of(String.valueOf(form.vowel)).charAt(0);
            skeletons.add(new Form(this, letters, stem, form.after, vowel, form.round));
            char c = letters.charAt(0);
            if (stem.isEmpty() && letters.length() > 1 && !KyrgyzLetters.isVowel(c)) {
                char[] shared = {c == 'g' ? 'n' : c};
                if ((form.after & KyrgyzLetters.kindOfLast(shared, 1)) != 0) {
                    String kept = new String(shared);
                    skeletons.add(
                            new Form(this, kept + letters.substring(1), kept, KyrgyzLetters.ANY, vowel, form.round));
                }
            }
        }
        return skeletons;
    }
}
