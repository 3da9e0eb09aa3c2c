package kg.crafts.kiosk.index;

import kg.crafts.kiosk.kernel.Lang;

/** The names of the index's fields. */
final class Fields {

    static final String ID = "id";
    static final String CODE = "code";
    static final String KIND = "kind";
    static final String FACET = "facet";
    static final String TARGET = "target";
    static final String CARD = "card";
    static final String STORED = "stored";
    static final String FACES = "faces";

    /** Present in what is searched by words, with {@link #HEADWORD} or {@link #OTHER}. */
    static final String RANK = "rank";

    static final String HEADWORD = "headword";
    static final String OTHER = "other";

    /** The languages that names and texts are in. */
    static final String SPOKEN = "spoken";

    /** Every form of every word of a name; the frequency of a term is its {@link Weights weight}. */
    static final String NAME = "name";

    /** Whole names as one key. */
    static final String WHOLE = "whole";

    /** Beginnings of the keys of names. */
    static final String PREFIX = "prefix";

    /** Keys of the words of headwords only: what a misspelt word may have been meant for. */
    static final String VOCABULARY = "vocabulary";

    /** Headwords as they are spelled in a language, which words are brought back to. */
    static String headwords(Lang lang) {
        return "headwords." + lang.tag();
    }

    /** Words and stems of everything else. */
    static final String TEXT = "text";

    private Fields() {}

    /** The order of names in a language. */
    static String sort(Lang lang) {
        return "sort." + lang.tag();
    }

    /** The letter under which a name stands in the index of names of a language. */
    static String letter(Lang lang) {
        return "letter." + lang.tag();
    }

    static String count(String facet) {
        return "count." + facet;
    }
}
