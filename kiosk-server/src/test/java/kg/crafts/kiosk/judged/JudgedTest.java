package kg.crafts.kiosk.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.app.RunningCentre;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What visitors find, against floors, and what stock Lucene would find beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedTest {

    /** Raised as search gets better; never lowered to let a change pass. */
    private static final double LEAST_FIRST = 0.95;

    private static final double LEAST_IN_THREE = 0.985;
    private static final double MOST_NOTHING = 0.01;
    private static final double MOST_FALSE = 0.05;

    private static final int LEAST_QUESTIONS = 260;
    private static final int LEAST_NEGATIVES = 30;

    private RunningCentre centre;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    /** Every current record that search may show. */
    static StockLucene.Source records(Catalogue catalogue) {
        return taker -> {
            for (Kind kind : Kind.values()) {
                catalogue.forEach(kind, taker::take);
            }
        };
    }

    @Test
    void theQuestionsAreManyAndOfEveryKindAndNoneIsThereTwice() {
        List<Question> all = Question.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST_QUESTIONS);
        assertThat(all.stream().map(question -> question.query() + "\t" + question.lang()))
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(Question::kind)).contains(Difficulty.values());
        assertThat(all.stream().filter(question -> question.kind() == Difficulty.NOTHING))
                .hasSizeGreaterThanOrEqualTo(LEAST_NEGATIVES)
                .allMatch(question ->
                        question.first().isEmpty() && question.also().isEmpty());
        assertThat(all.stream().filter(question -> question.kind() != Difficulty.NOTHING))
                .noneMatch(question -> question.first().isEmpty())
                .allMatch(question -> Set.of("ky", "ru", "en", "ko").contains(question.lang()));
    }

    @Test
    void everyCodeIsThatOfARecord() throws IOException {
        Set<String> known = new HashSet<>();
        records(centre.catalogue())
                .giveTo(record -> known.add(record.path("code").asText()));
        Set<String> named = new TreeSet<>();
        Question.all().forEach(question -> {
            named.addAll(question.first());
            named.addAll(question.also());
        });
        assertThat(known).containsAll(named);
    }

    @Test
    @SuppressWarnings("SystemOut") // The tables are what CI is read for.
    void visitorsFindWhatTheyMean() throws IOException {
        Judgement ours = Judgement.of("this server", new ServerFinder(centre.port()), Question.all());
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
                StockLucene stock = new StockLucene(memory, records(centre.catalogue()))) {
            Judgement others = Judgement.of("stock Lucene analyzers", stock, Question.all());
            System.out.println(ours.table() + others.table() + ours.misses());
            assertThat(ours.hitAtOne()).isGreaterThan(others.hitAtOne());
        }
        assertThat(ours.hitAtOne()).as("right first").isGreaterThanOrEqualTo(LEAST_FIRST);
        assertThat(ours.inTopThree()).as("right among three").isGreaterThanOrEqualTo(LEAST_IN_THREE);
        assertThat(ours.nothingFound()).as("nothing found").isLessThanOrEqualTo(MOST_NOTHING);
        assertThat(ours.falseHits()).as("found where nothing is").isLessThanOrEqualTo(MOST_FALSE);
    }

    @Test
    void aFinderThatKnowsNothingAndOneThatAlwaysAnswersAreBothFoundOut() throws IOException {
        Judgement silent = Judgement.of("silent", (query, lang) -> List.of(), Question.all());
        assertThat(silent.nothingFound()).isEqualTo(1);
        assertThat(silent.falseHits()).isZero();
        assertThat(silent.hitAtOne()).isZero();
        Judgement eager = Judgement.of("eager", (query, lang) -> List.of("shyrdak"), Question.all());
        assertThat(eager.falseHits()).isEqualTo(1);
        assertThat(eager.hitAtOne()).isLessThan(LEAST_FIRST);
    }
}
