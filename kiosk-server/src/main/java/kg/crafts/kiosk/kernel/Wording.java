package kg.crafts.kiosk.kernel;

import java.util.List;

/**
 * The same said in each language. It may hold places for arguments ({@code %s}, {@code %2$s}), in the order that each
 * language wants.
 */
public record Wording(String ky, String ru, String en, String ko) {

    public Wording {
        if (ky.isBlank() || ru.isBlank() || en.isBlank() || ko.isBlank()) {
            throw new IllegalArgumentException("Something has to be said in every language: " + en);
        }
    }

    /** As it is said in a language, its places not filled. */
    public String in(Lang lang) {
        return switch (lang) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
            case KO -> ko;
        };
    }

    /**
     * As it is said in a language.
     *
     * @param arguments what fills the places; those that are wordings themselves are said in the same language, and
     *     the members of a list are set beside each other
     */
    public String in(Lang lang, List<?> arguments) {
        return String.format(
                in(lang),
                arguments.stream().map(argument -> said(argument, lang)).toArray());
    }

    private static String said(Object argument, Lang lang) {
        return switch (argument) {
            case Wording wording -> wording.in(lang);
            case List<?> several ->
                String.join(", ", several.stream().map(one -> said(one, lang)).toList());
            default -> argument.toString();
        };
    }
}
