package kg.crafts.kiosk.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kg.crafts.kiosk.web.HttpProblem;

/** The forms of what people type. */
final class Forms {

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}0-9][\\p{IsLatin}\\p{IsCyrillic}0-9.-]{1,31}");
    private static final Pattern PIN = Pattern.compile("[0-9]{6,12}");
    private static final int MAX_TYPED = 200;
    private static final int MAX_LABEL = 80;

    // NIST SP 800-63B-4 asks for length and against rules of composition.
    private static final int MIN_PASSPHRASE = 12;
    private static final int MAX_PASSPHRASE = 128;
    private static final int MIN_DIFFERENT = 5;

    private Forms() {}

    /** A name as it is compared, whatever was typed; not yet a good one. */
    static String fold(String typed) {
        String cut = typed.substring(0, Math.min(typed.length(), MAX_TYPED));
        return Normalizer.normalize(cut, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** A name as it is looked for: keyboards without Kyrgyz have other letters for four of its own. */
    static String sought(String typed) {
        return fold(typed).replace('ң', 'н').replace('ө', 'о').replace('ү', 'у').replace('ё', 'е');
    }

    /** A good name as it is kept; throws {@code bad-name}. */
    static String name(String typed) {
        String name = fold(typed);
        if (!NAME.matcher(name).matches()) {
            throw new HttpProblem(PeopleProblems.BAD_NAME, typed);
        }
        return name;
    }

    /** What people see: one line, not empty. */
    static String label(String typed) {
        String label = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        boolean plain = label.codePoints().noneMatch(Character::isISOControl);
        if (label.isEmpty() || label.length() > MAX_LABEL || !plain) {
            throw new HttpProblem(PeopleProblems.FIELD, "label");
        }
        return label;
    }

    /** A passphrase as it is hashed: the same words typed on another keyboard are the same bytes. */
    static Secret typed(Secret secret) {
        String text = secret.reveal();
        String cut = text.substring(0, Math.min(text.length(), MAX_TYPED));
        return new Secret(Normalizer.normalize(cut, Normalizer.Form.NFKC));
    }

    /** A new passphrase; throws {@code weak-passphrase}. */
    static Secret passphrase(Secret given, String name) {
        Secret secret = typed(given);
        String text = secret.reveal();
        long characters = text.codePoints().count();
        boolean different = text.codePoints().distinct().count() >= MIN_DIFFERENT;
        boolean goodLength = characters >= MIN_PASSPHRASE
                && characters <= MAX_PASSPHRASE
                && given.reveal().length() <= MAX_TYPED;
        if (!goodLength || !different || text.toLowerCase(Locale.ROOT).contains(name)) {
            throw new HttpProblem(PeopleProblems.WEAK_PASSPHRASE, "");
        }
        return secret;
    }

    /** A PIN that somebody has chosen; throws {@code bad-pin}. */
    static Secret pin(Secret given) {
        String text = given.reveal();
        if (!PIN.matcher(text).matches() || text.chars().distinct().count() < 2) {
            throw new HttpProblem(PeopleProblems.BAD_PIN, "");
        }
        return given;
    }
}
