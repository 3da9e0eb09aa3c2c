package kg.crafts.kiosk.index.kyrgyz;

import java.util.Arrays;
import java.util.List;

/** doc later */
final class KyrgyzGrammar {

    static final int NOMINAL = 1;
    static final int PLURAL = 1 << 1;
    static final int OWNED = 1 << 2;
    static final int OWNED_BY_THIRD = 1 << 3;
    static final int CASE = 1 << 4;
    static final int PLACE = 1 << 5;
    static final int VERB = 1 << 6;
    static final int NEGATED = 1 << 7;
    static final int BASE = 1 << 8;
    static final int FINITE = 1 << 9;
    static final int PARTICIPLE = 1 << 10;
    static final int CONVERB = 1 << 11;

    /** What a stem is. */
    static final int STEM = NOMINAL | VERB;

    private static final String KINDS = "npotclvwbfrg";

    /** What a word may end as. */
    static final int WORD = (1 << 12) - 1;

    private static final String TABLE = """
            LAр            n r      p  8
            C:Iм           n p r    o  1
            V:м            n p r    o  0
            C:Iң           n p r    o  1
            V:ң            n p r    o  0
            C:IбIз         n p r    o  8
            V:бIз          n p r    o  8
            C:IңIз         n p r    o  8
            V:ңIз          n p r    o  8
            C:IңAр         n p r    o  8
            V:ңAр          n p r    o  8
            C:IңIздAр      n p r    o  9
            V:ңIздAр       n p r    o  9
            C:I            n p r    t  4
            V:сI           n p r    t  6
            NIн            n p o t r c 8
            GA             n p o r  c  5
            C:A            o        c  5
            нA             t        c  5
            NI             n p o r  c  5
            н              t        c  3
            DA             n p o r  l  5
            ндA            t        l  8
            DAн            n p o r  c  8
            нAн            t        c  8
            ндAн           t        c  8
            GI             l        n  8
            NIкI           n p o t  n  8
            DAй            n p o r  n  3
            ндAй           t        n  8
            LUU            n r      n  6
            сIз            n        n  6
            LIк            n        n  -20
            LIк            r        n  6
            CI             n r      n  -20
            CA             n p r    c  -2
            C:IрAAк        n        n  8
            V:рAAк         n        n  8
            BI             n p o t r c l f g f 1
            мIн            n        f  2
            мIн            r l b    f  5
            м              b        f  4
            сIң            n        f  2
            сIң            r l b    f  6
            BIз            n        f  2
            BIз            r l b    f  8
            сIз            r l b    f  7
            сIңAр          n r l b  f  8
            сIздAр         n r l b  f  8
            BA             v        w  1
            DI             v w      f  5
            DIм            v w      f  5
            DIң            v w      f  5
            DIк            v w      f  -1
            DIңIз          v w      f  10
            DIңAр          v w      f  10
            DIңIздAр       v w      f  11
            GAн            v w      r  5
            C:A            v        b  -2
            V:й            v w      b  -2
            т              b        f  5
            C:Aр           v        r  0
            V:р            v        r  0
            BAс            v        r  5
            C:Iп           v        g  3
            V:п            v w      g  0
            аап>ап         v        g  5
            ээп>эп         v        g  5
            өөп>өп         v        g  5
            тIр            g        f  5
            сA             v w      f  3
            сAм            v w      f  5
            сAң            v w      f  5
            сAк            v w      f  4
            сAңIз          v w      f  8
            сAңAр          v w      f  8
            сIн            v w      f  2
            C:IңIз         v        f  8
            V:ңIз          v w      f  8
            C:IңAр         v        f  8
            V:ңAр          v w      f  8
            GIлA           v        f  5
            C:AйIн         v        f  6
            V:йIн          v w      f  6
            C:AлI          v        f  2
            V:лI           v        f  0
            C:AлIк         v        f  5
            V:лIк          v        f  -9
            GIчA           v w      g  6
            мAк            v        n  -1
            мAкчI          v        f  8
            чU             v w      r  -2
            C:UU           v        n  3
            оо>а           v        n  3
            оо>о           v        n  3
            өө>е           v        n  3
            өө>ө           v        n  3
            C:Iл           v        v  -9
            V:л            v        v  -9
            C:Iн           v        v  -9
            V:н            v        v  -9
            C:Iш           v        v  -2
            V:ш            v        v  -2
            DIр            v        v  -9
            GIз            v        v  -9
            GIр            v        v  -9
            V:т            v        v  -9
            C:Iр           v        v  -9
            """;

    private static final String UNUSED = "";

    static final List<KyrgyzSuffix> SUFFIXES =
            TABLE.lines().map(KyrgyzGrammar::row).toList();

    private KyrgyzGrammar() {}

    private static KyrgyzSuffix row(String line) {
        String[] cells = line.strip().split(" +");
        int last = cells.length - 1;
        int hosts = Arrays.stream(cells, 1, last - 1).mapToInt(KyrgyzGrammar::kind).reduce(0, (a, b) -> a | b);
        return new KyrgyzSuffix(cells[0], hosts, kind(cells[last - 1]), Integer.parseInt(cells[last]));
    }

    private static int kind(String letter) {
        return 1 << KINDS.indexOf(letter);
    }
}
