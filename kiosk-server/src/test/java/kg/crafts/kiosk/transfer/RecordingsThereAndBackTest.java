package kg.crafts.kiosk.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.media.sniff.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound with what is said in it, as folders of files: in, out, and refused by the name of the field. */
class RecordingsThereAndBackTest {

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("sounds"));
        Files.write(content.resolve("sounds/voice.wav"), Samples.wav(3));
        Files.write(content.resolve("sounds/hum.wav"), Samples.wav(2));
        Files.write(content.resolve("sounds/voice.vtt"), Samples.vtt("00:01.000 --> 00:03.000"));
        media("voice", "sounds/voice.wav", "captions: [{lang: ky, file: words}]");
        media("hum", "sounds/hum.wav", "wordless: true");
        media("words", "sounds/voice.vtt", "");
    }

    private void media(String code, String file, String more) throws IOException {
        Files.createDirectories(content.resolve("media"));
        Files.writeString(content.resolve("media/" + code + ".yaml"), """
                kind: media
                code: %s
                home: bishkek
                status: published
                languages: {source: ky, origin: author, review: read}
                name: {ky: Үн}
                file: %s
                licence: CC0-1.0
                %s
                """.formatted(code, file, more));
    }

    private static List<String> problems(Centres centre, Path from) throws IOException {
        return new Importer(centre.catalogue.catalogue(), centre.media)
                .run(from, null, "test").problems().stream()
                        .map(problem -> problem.file() + " " + problem.field() + " "
                                + problem.fault().code())
                        .toList();
    }

    @Test
    void whatIsReadAlongComesOutAsItWentIn() throws IOException {
        Path out = folder.resolve("out");
        try (Centres first = new Centres(folder.resolve("first"), "bishkek")) {
            assertThat(problems(first, content)).isEmpty();
            new Exporter(first.catalogue.catalogue(), first.media).run(out);
        }
        assertThat(out.resolve("sounds/voice.vtt")).hasSameBinaryContentAs(content.resolve("sounds/voice.vtt"));
        assertThat(out.resolve("media/voice.yaml")).content().contains("captions:", "lang:", "words", "duration: 3");
        assertThat(out.resolve("media/hum.yaml")).content().contains("wordless: true");
        Path again = folder.resolve("again");
        try (Centres second = new Centres(folder.resolve("second"), "bishkek")) {
            assertThat(problems(second, out)).isEmpty();
            new Exporter(second.catalogue.catalogue(), second.media).run(again);
        }
        for (String name : List.of("voice", "hum", "words")) {
            assertThat(again.resolve("media/" + name + ".yaml"))
                    .hasSameTextualContentAs(out.resolve("media/" + name + ".yaml"));
        }
    }

    @Test
    void speechThatNobodyCanReadIsRefusedByItsField() throws IOException {
        media("voice", "sounds/voice.wav", "");
        media("hum", "sounds/hum.wav", "captions: [{lang: ru, file: words}, {lang: ky, file: voice}]");
        try (Centres centre = new Centres(folder.resolve("c"), "bishkek")) {
            assertThat(problems(centre, content))
                    .containsExactlyInAnyOrder(
                            "media/voice.yaml captions no-captions",
                            "media/hum.yaml captions[1].file captions-not-vtt");
            assertThat(centre.catalogue.catalogue().count()).isZero();
        }
    }

    @Test
    void captionsThatAreNoneAreRefusedWithTheLine() throws IOException {
        Files.writeString(
                content.resolve("sounds/voice.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n<script>x</script>\n");
        try (Centres centre = new Centres(folder.resolve("c"), "bishkek")) {
            assertThat(problems(centre, content)).contains("media/words.yaml file file-refused");
        }
    }
}
