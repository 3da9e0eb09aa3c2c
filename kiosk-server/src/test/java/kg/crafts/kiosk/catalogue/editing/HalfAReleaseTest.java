package kg.crafts.kiosk.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.journal.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release arrives at another centre piece by piece; its visitors see the old state or the new one. */
class HalfAReleaseTest {

    private static final int RECORDS = 250;
    private static final String[] CODES =
            IntStream.range(0, RECORDS).mapToObj(i -> "term-" + i).toArray(String[]::new);

    private Writers bishkek;
    private Writers tokmok;

    @BeforeEach
    void open(@TempDir Path folder) {
        List<Writers> two = Writers.two(folder);
        bishkek = two.getFirst();
        tokmok = two.getLast();
        for (String code : CODES) {
            bishkek.make(code, "old");
        }
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    private void rename(String words) {
        bishkek.renameAll(List.of(CODES), words);
    }

    private Set<String> seenAtTokmok() {
        Set<String> seen = new TreeSet<>();
        for (String code : CODES) {
            seen.add(tokmok.visitors(code));
        }
        return seen;
    }

    /** What visitors saw after each piece; only those pieces that changed something of records. */
    private List<Set<String>> tellInPieces() {
        List<Set<String>> seen = new ArrayList<>();
        while (bishkek.tell(tokmok, 1).applied() > 0) {
            seen.add(seenAtTokmok());
        }
        return seen;
    }

    @Test
    void newRecordsAppearTogetherAndChangedOnesChangeTogether() {
        bishkek.publish(CODES);
        List<Set<String>> first = tellInPieces();
        assertThat(first.size()).as("pieces").isGreaterThan(4);
        assertThat(first).allMatch(seen -> seen.size() == 1);
        assertThat(first.getLast()).containsExactly("old");
        rename("new");
        Release release = bishkek.publish(CODES);
        List<Set<String>> second = tellInPieces();
        assertThat(second).allMatch(seen -> seen.size() == 1);
        assertThat(second.getFirst()).containsExactly("old");
        assertThat(second.getLast()).containsExactly("new");
        bishkek.undo.take("staff", release);
        List<Set<String>> third = tellInPieces();
        assertThat(third).allMatch(seen -> seen.size() == 1);
        assertThat(third.getLast()).containsExactly("old");
    }

    /** The index is lost while half of the release is there: what it held is made again from the history. */
    @Test
    void anIndexThatIsMadeAnewShowsNoHalfEither() {
        bishkek.publish(CODES);
        bishkek.tell(tokmok);
        rename("new");
        bishkek.publish(CODES);
        boolean half = false;
        while (bishkek.tell(tokmok, 1).applied() > 0) {
            half |= holdsHalf();
            tokmok.centre.catalogue.reindex();
            tokmok.centre.catalogue.reading().forget();
            assertThat(seenAtTokmok()).hasSize(1);
        }
        assertThat(half).as("there was a moment with half of it").isTrue();
        assertThat(seenAtTokmok()).containsExactly("new");
    }

    private boolean holdsHalf() {
        Set<String> names = new TreeSet<>();
        for (String code : CODES) {
            names.add(tokmok.editing
                    .get(code)
                    .shown()
                    .shown("name/en")
                    .path("text")
                    .asText());
        }
        return names.size() > 1;
    }

    /** The negative control: the same changes without a release are seen by half. */
    @Test
    void withoutAReleaseTheHalfIsSeen() {
        bishkek.publish(CODES);
        bishkek.tell(tokmok);
        rename("new");
        List<Draft> unmarked = new ArrayList<>();
        for (String code : CODES) {
            Edited edited = bishkek.editing.get(code);
            RecordChange change = new RecordChange(edited.shown());
            edited.fields().forEach((field, value) -> {
                if (edited.changed().contains(field)) {
                    change.want(field, value);
                }
            });
            unmarked.add(change.draft("staff", null));
        }
        bishkek.centre.journal.append(unmarked).join();
        assertThat(tellInPieces()).anyMatch(seen -> seen.size() > 1);
    }
}
