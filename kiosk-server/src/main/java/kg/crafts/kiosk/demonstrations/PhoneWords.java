package kg.crafts.kiosk.demonstrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kg.crafts.kiosk.kernel.Lang;

/** The words of the artisan's pages in one language; they stand in {@code phone/words.ky.properties} and its sisters. */
final class PhoneWords {

    private static final Map<Lang, PhoneWords> ALL = new EnumMap<>(Lang.class);

    static {
        for (Lang lang : Lang.values()) {
            ALL.put(lang, new PhoneWords(lang));
        }
    }

    private final Lang lang;
    private final Map<String, String> words = new HashMap<>();

    private PhoneWords(Lang lang) {
        this.lang = lang;
        String file = "/phone/words." + lang.tag() + ".properties";
        try (InputStream in = PhoneWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The server lacks " + file);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((name, text) -> words.put(name.toString(), text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static PhoneWords of(Lang lang) {
        return Objects.requireNonNull(ALL.get(lang));
    }

    /** All of them, for a template. */
    Map<String, String> all() {
        return words;
    }

    /** One of them, with something put in its place. */
    String get(String name, Object... values) {
        String text = words.get(name);
        if (text == null) {
            throw new IllegalArgumentException("There is no word " + name + " in " + lang);
        }
        return String.format(text, values);
    }

    /** A day with its weekday, as the language writes it. */
    String day(LocalDate date) {
        String pattern = switch (lang) {
            case KO -> "M월 d일 (E)";
            case KY -> "d-MMMM, E";
            case RU, EN -> "E, d MMMM";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.of(lang.tag())).format(date);
    }
}
