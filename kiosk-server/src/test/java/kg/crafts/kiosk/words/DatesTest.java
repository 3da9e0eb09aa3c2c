package kg.crafts.kiosk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Json;
import org.junit.jupiter.api.Test;

/**
 * The browser has no Kyrgyz dates, so the front end keeps the names of months and days itself; this keeps
 * them what Unicode's CLDR says, which the JDK carries. {@code -Ddates.write=true} writes them anew.
 */
class DatesTest {

    private static final Path NAMES = Centres.CONTENT.resolveSibling("kiosk-ui").resolve("src/words/dates.json");

    @Test
    void theNamesOfMonthsAndDaysAreThoseOfCldr() throws IOException {
        Map<String, Names> languages = new LinkedHashMap<>();
        for (String language : List.of("ky", "ru", "en", "ko")) {
            languages.put(language, Names.in(Locale.of(language)));
        }
        String expected = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(languages) + "\n";
        if (Boolean.getBoolean("dates.write")) {
            Files.writeString(NAMES, expected);
        }
        assertThat(Files.readString(NAMES))
                .as("kiosk-ui/src/words/dates.json; run this test with -Ddates.write=true and read the difference")
                .isEqualTo(expected);
    }

    /**
     * A month as it stands beside the number of its day (in Russian the genitive), a day as it stands alone.
     */
    record Names(List<String> months, List<String> weekdays) {

        static Names in(Locale locale) {
            return new Names(
                    Stream.of(Month.values())
                            .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                            .toList(),
                    Stream.of(DayOfWeek.values())
                            .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                            .toList());
        }
    }
}
