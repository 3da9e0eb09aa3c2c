package kg.crafts.kiosk.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was meant when a keyboard was still set to the other script: the same keys on the standard Russian
 * (ЙЦУКЕН) and US (QWERTY) layouts.
 */
final class Layouts {

    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:\"<>";
    private static final String CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю";

    private Layouts() {}

    /** The words on the other layout, where all of their letters have a place there; else none. */
    static List<String> others(String typed) {
        List<String> others = new ArrayList<>();
        String lower = typed.toLowerCase(Locale.ROOT);
        for (String other : List.of(mapped(lower, LATIN, CYRILLIC), mapped(lower, CYRILLIC, LATIN))) {
            if (!other.isBlank() && !other.equals(lower)) {
                others.add(other);
            }
        }
        return others;
    }

    private static String mapped(String typed, String from, String to) {
        StringBuilder mapped = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            int key = from.indexOf(typed.charAt(i));
            if (key < 0 && typed.charAt(i) != ' ') {
                return "";
            }
            mapped.append(key < 0 ? ' ' : to.charAt(key));
        }
        return mapped.toString();
    }
}
