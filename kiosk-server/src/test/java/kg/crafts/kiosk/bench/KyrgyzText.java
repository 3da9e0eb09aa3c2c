package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzHeadwords;

/** The Kyrgyz of the exhibition: the different words of its texts, and those of its names as headwords. */
record KyrgyzText(List<String> words, KyrgyzHeadwords headwords) {

    private static final String BETWEEN = "[^\\p{IsAlphabetic}]+";

    static KyrgyzText read(Path content) throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                JsonNode record = new YAMLMapper().readTree(file.toFile());
                names.append(record.path("name").path("ky").asText()).append(' ');
                record.findValues("ky")
                        .forEach(each -> texts.append(each.asText()).append('\n'));
            }
        }
        return new KyrgyzText(
                words(texts).distinct().toList(),
                KyrgyzHeadwords.of(words(names).toList()));
    }

    private static Stream<String> words(StringBuilder text) {
        return Stream.of(text.toString().toLowerCase(Locale.ROOT).split(BETWEEN))
                .filter(word -> !word.isEmpty());
    }
}
