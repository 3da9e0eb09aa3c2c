package kg.crafts.kiosk.judged;

import java.util.Locale;

/** What makes a question hard; {@code judged/README.md} explains each. */
enum Difficulty {
    EXACT,
    INFLECTED,
    TYPO,
    LATIN,
    LETTERS,
    PREFIX,
    SYNONYM,
    INITIALS,
    JAMO,
    ORDER,
    JOINED,
    LOOKALIKE,
    FORM,
    QUESTION,
    AROUND,
    PARTS,
    /** Printed and not counted: nobody promised it. */
    LAYOUT,
    /** Nothing may be found. */
    NOTHING;

    static Difficulty of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts among the questions that have an answer. */
    boolean counts() {
        return this != LAYOUT && this != NOTHING;
    }
}
