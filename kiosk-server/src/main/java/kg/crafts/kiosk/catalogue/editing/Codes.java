package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.Lang;

/** Codes made of names, for those who do not want to think one up. */
final class Codes {

    private static final int MAX_CHARS = 60;

    /** As Kyrgyz is written in Latin letters by most people; what is missing stands for nothing. */
    private static final Map<Character, String> LETTERS = Stream.of(
                    "аa бb вv гg дd еe жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ыy эe юyu яya",
                    "ёyo ңng өo үu ъ ь '")
            .flatMap(row -> Stream.of(row.split(" ")))
            .collect(Collectors.toMap(pair -> pair.charAt(0), pair -> pair.substring(1)));

    private Codes() {}

    /**
     * A code that nobody has: the name in the first language that it can be written in, with a number when that is
     * taken.
     *
     * @param otherwise what it is made of when the name has no letters that can be written so
     */
    static String of(JsonNode name, String otherwise, Predicate<String> isFree) {
        String wish = Stream.of(Lang.KY, Lang.EN, Lang.RU)
                .map(lang -> slug(name.path(lang.tag()).path("text").asText()))
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse(otherwise);
        String code = wish;
        for (int number = 2; !isFree.test(code); number++) {
            code = wish + "-" + number;
        }
        return code;
    }

    private static String slug(String text) {
        StringBuilder latin = new StringBuilder();
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            latin.append(LETTERS.getOrDefault(letter, letter < 128 ? String.valueOf(letter) : " "));
        }
        String words = List.of(latin.toString().split("[^a-z0-9]+")).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return words.length() <= MAX_CHARS
                ? words
                : words.substring(0, MAX_CHARS).replaceFirst("-[^-]*$", "");
    }
}
