package kg.crafts.kiosk.index.kyrgyz;

import java.util.Arrays;
import java.util.List;

/**
 * The suffixes of Kyrgyz and the order in which they follow each other. A suffix attaches to something (its hosts)
 * and makes something of it (its result); a word is a stem and suffixes each of which finds its host before it.
 *
 * <p>Described by R. J. Hebert and N. Poppe, <i>Kirghiz Manual</i> (Indiana University, 1963), and D. S. Kara,
 * <i>Kyrgyz</i> (Lincom Europa, 2003). The table was written down from memory of what such grammars teach, not page by page
 * out of them. The weights were set by reason, then tried on a part of the Universal Dependencies treebanks KTMU and TueCL and of
 * UniMorph, tuned on half of the words and watched on the other half; no word of theirs is in here.
 *
 * <p>Notation of a spelling: A is а, е, о, ө and I is ы, и, у, ү, as harmony wants; UU is уу, үү. A first L is
 * л, д, т; N is н, д, т; D is д, т; G is г, к; B is б, п, after the sound before. {@code V:} comes after vowels only,
 * {@code C:} after consonants only. {@code оо>а} ends a word whose stem ends in а: айда, айдоо.
 */
final class KyrgyzGrammar {

    /** A noun or adjective, derived or not. */
    static final int NOMINAL = 1;

    static final int PLURAL = 1 << 1;

    /** Possessed by the first or second person. */
    static final int OWNED = 1 << 2;

    static final int OWNED_BY_THIRD = 1 << 3;

    /** In a case, but for the locative. */
    static final int CASE = 1 << 4;

    static final int LOCATIVE = 1 << 5;

    /** A verb's stem in any voice. */
    static final int VERB = 1 << 6;

    static final int NEGATED = 1 << 7;

    /** Converb in -а, -й, on which the present is built. */
    static final int PRESENT = 1 << 8;

    static final int FINITE = 1 << 9;
    static final int PARTICIPLE = 1 << 10;
    static final int CONVERB = 1 << 11;

    /**
     * What a word may be when a suffix ends it: anything but a verb's stem. Such an order (жазыл, барба) is rare, and
     * many a noun looks like one.
     */
    static final int WORD = ((1 << 12) - 1) & ~VERB;

    /** What a stem is. */
    static final int STEM = NOMINAL | VERB;

    /** A letter for each of the kinds above, in their order. */
    private static final String KINDS = "npotclvwbfrg";

    /** Spelling, hosts, result, weight. A guess never takes off what weighs as little as this: {@code -20}. */
    private static final String TABLE = """
            # number
            LAр        n r                p   8
            # possession
            C:Iм       n p r              o   0
            V:м        n p r              o   0
            C:Iң       n p r              o   0
            V:ң        n p r              o   -1
            C:IбIз     n p r              o   10
            V:бIз      n p r              o   8
            C:IңIз     n p r              o   9
            V:ңIз      n p r              o   8
            C:IңAр     n p r              o   8
            V:ңAр      n p r              o   8
            C:IңIздAр  n p r              o   9
            V:ңIздAр   n p r              o   9
            C:I        n p r              t   4
            V:сI       n p r              t   6
            # case; after possession by a third person н comes between
            NIн        n p o t r          c   8
            GA         n p o r            c   5
            C:A        o                  c   5
            нA         t                  c   5
            NI         n p o r            c   5
            н          t                  c   1
            DA         n p o r            l   5
            ндA        t                  l   8
            DAн        n p o r            c   8
            нAн        t                  c   8
            ндAн       t                  c   8
            # what is at a place, what belongs to somebody, what is like something
            GI         l                  n   8
            NIкI       n p o t            n   8
            DAй        n p o r            n   1
            ндAй       t                  n   8
            # nouns and adjectives from nouns
            LUU        n r                n   6
            сIз        n                  n   6
            LIк        n                  n   -20
            LIк        r                  n   6
            LIг        r                  n   6
            чI         n r                n   -20
            чA         n p r              c   -2
            C:IрAAк    n                  n   8
            V:рAAк     n                  n   8
            # question and person after a noun
            BI         n p o t r c l f g b  f   1
            мIн        n                  f   2
            мIн        r l b              f   5
            м          b                  f   4
            сIң        n                  f   2
            сIң        r l b              f   6
            BIз        n                  f   2
            BIз        r l b              f   10
            сIз        r l b              f   7
            сIңAр      n r l b            f   8
            сIздAр     n r l b            f   8
            # negation and past
            BA         v                  w   1
            DI         v w                f   5
            DIм        v w                f   5
            DIң        v w                f   5
            DIк        v w                f   1
            DIңIз      v w                f   10
            DIңAр      v w                f   10
            DIңIздAр   v w                f   11
            # participles
            GAн        v w                r   5
            GAм        v w                f   3
            # present and future
            C:A        v                  b   -2
            V:й        v w                b   0
            т          b                  f   5
            C:Aр       v                  r   0
            V:р        v                  r   0
            BAс        v                  r   5
            # converbs
            C:Iп       v                  g   3
            V:п        v w                g   0
            аап>ап     v                  g   5
            ээп>эп     v                  g   5
            өөп>өп     v                  g   5
            тIр        g                  f   5
            # condition
            сA         v w                f   3
            сAм        v w                f   5
            сAң        v w                f   5
            сAк        v w                f   4
            сAңIз      v w                f   8
            сAңAр      v w                f   8
            # orders and wishes
            сIн        v w                f   2
            C:IңIз     v                  f   8
            V:ңIз      v w                f   8
            C:IңAр     v                  f   8
            V:ңAр      v w                f   8
            GIлA       v                  f   5
            C:AйIн     v                  f   7
            V:йIн      v w                f   6
            C:AйлI     v                  f   6
            V:йлI      v w                f   6
            C:AлI      v                  f   2
            V:лI       v                  f   0
            C:AлIк     v                  f   5
            V:лIк      v                  f   -9
            # until, habit, infinitives, and the noun in -ш
            GIчA       v w                g   6
            мAк        v                  n   -1
            мAкчI      v                  f   8
            чU         v w                r   1
            C:UU       v                  n   3
            оо>а       v w                n   3
            оо>о       v w                n   4
            өө>е       v w                n   3
            өө>ө       v w                n   3
            C:Iш       v                  n   -9
            V:ш        v w                n   -9
            # voices
            C:Iл       v                  v   -9
            V:л        v                  v   -9
            C:Iн       v                  v   -9
            V:н        v                  v   -9
            C:Iш       v                  v   1
            V:ш        v                  v   -2
            DIр        v                  v   -9
            GIз        v                  v   -9
            GIр        v                  v   -9
            V:т        v                  v   -9
            C:Iр       v                  v   -9
            """;

    static final List<KyrgyzSuffix> SUFFIXES = TABLE.lines()
            .filter(line -> !line.startsWith("#"))
            .map(KyrgyzGrammar::suffix)
            .toList();

    private KyrgyzGrammar() {}

    private static KyrgyzSuffix suffix(String line) {
        String[] cells = line.strip().split(" +");
        int last = cells.length - 1;
        int hosts =
                Arrays.stream(cells, 1, last - 1).mapToInt(KyrgyzGrammar::kind).reduce(0, (one, other) -> one | other);
        return new KyrgyzSuffix(cells[0], hosts, kind(cells[last - 1]), Integer.parseInt(cells[last]));
    }

    private static int kind(String letter) {
        return 1 << KINDS.indexOf(letter);
    }
}
