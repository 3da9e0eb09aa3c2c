package kg.crafts.kiosk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Receipt;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two centres with no link between them edit the same record; then the link is there again (I4, I5). */
class EditedApartTest {

    private static final int SLICE_BYTES = 256 * 1024;

    private Centres bishkek;
    private Centres tokmok;

    @BeforeEach
    void open(@TempDir Path folder) {
        KeyPair one = Centres.newKeys();
        KeyPair other = Centres.newKeys();
        bishkek = new Centres(
                folder.resolve("bishkek"), "bishkek", one, Map.of(new CentreId("tokmok"), List.of(other.getPublic())));
        tokmok = new Centres(
                folder.resolve("tokmok"), "tokmok", other, Map.of(new CentreId("bishkek"), List.of(one.getPublic())));
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    private static ObjectNode term(String ky, String en) {
        String json = """
                {"kind":"term","code":"term-x","home":"bishkek","status":"published","scheme":"craft-words",
                "name":{"ky":{"text":"KY","origin":"author","review":"read"},
                        "en":{"text":"EN","origin":"author","review":"read"}},
                "summary":{"text":{"en":{"text":"A word.","origin":"author","review":"read"}}}}""";
        return (ObjectNode) Json.read(json.replace("KY", ky).replace("EN", en).getBytes(StandardCharsets.UTF_8));
    }

    private static void save(Centres centre, ObjectNode record) {
        centre.catalogue.catalogue().save("somebody", List.of(record));
    }

    private static void exchange(Centres from, Centres to) {
        byte[] slice = from.journal.slice(to.journal.vector(), SLICE_BYTES);
        Receipt receipt = to.journal.receive(slice);
        assertThat(receipt.refused()).isEmpty();
        to.catalogue.awaitCaughtUp(to.journal);
    }

    private static String name(Centres centre, Lang lang) {
        byte[] record = centre.catalogue.reading().find("term-x", lang).orElseThrow();
        return Json.read(record).at("/name/text").asText();
    }

    @Test
    void editsOfOneFieldBothSurviveOneIsShownTheOtherListedAndBothCentresAgree() {
        save(bishkek, term("сөз", "word"));
        exchange(bishkek, tokmok);
        save(bishkek, term("сөз", "a word of Bishkek"));
        save(tokmok, term("сөз", "a word of Tokmok"));
        exchange(bishkek, tokmok);
        exchange(tokmok, bishkek);
        assertThat(bishkek.catalogue.catalogue().stateHash())
                .isEqualTo(tokmok.catalogue.catalogue().stateHash());
        assertThat(name(bishkek, Lang.EN)).isEqualTo(name(tokmok, Lang.EN));
        for (Centres centre : List.of(bishkek, tokmok)) {
            List<Catalogue.Conflict> open = centre.catalogue.catalogue().listConflicts("term-x");
            assertThat(open).singleElement().satisfies(conflict -> {
                assertThat(conflict.field()).isEqualTo("name/en");
                assertThat(conflict.heads())
                        .extracting(head -> head.value().path("text").asText())
                        .containsExactlyInAnyOrder("a word of Bishkek", "a word of Tokmok");
            });
            List<Catalogue.Conflict> all = new ArrayList<>();
            centre.catalogue.catalogue().forEachConflict(all::add);
            assertThat(all).isEqualTo(open);
            assertThat(centre.catalogue.catalogue().countConflicts()).isEqualTo(1);
        }
    }

    @Test
    void editsOfDifferentLanguagesMergeWithoutAConflict() {
        save(bishkek, term("сөз", "word"));
        exchange(bishkek, tokmok);
        save(bishkek, term("жаңы сөз", "word"));
        save(tokmok, term("сөз", "new word"));
        exchange(bishkek, tokmok);
        exchange(tokmok, bishkek);
        assertThat(List.of(name(tokmok, Lang.KY), name(bishkek, Lang.EN))).containsExactly("жаңы сөз", "new word");
        assertThat(bishkek.catalogue.catalogue().listConflicts("term-x")).isEmpty();
        assertThat(bishkek.catalogue.catalogue().stateHash())
                .isEqualTo(tokmok.catalogue.catalogue().stateHash());
    }

    @Test
    void theSameImportAtBothCentresApartMakesNoConflict() {
        save(bishkek, term("сөз", "word"));
        save(tokmok, term("сөз", "word"));
        exchange(bishkek, tokmok);
        exchange(tokmok, bishkek);
        assertThat(tokmok.catalogue.catalogue().listConflicts("term-x")).isEmpty();
        assertThat(bishkek.catalogue.catalogue().stateHash())
                .isEqualTo(tokmok.catalogue.catalogue().stateHash());
    }

    @Test
    void aDecisionMadeAtOneCentreEndsTheConflictAtBoth() {
        save(bishkek, term("сөз", "one"));
        save(tokmok, term("сөз", "two"));
        exchange(bishkek, tokmok);
        save(tokmok, term("сөз", "three"));
        exchange(tokmok, bishkek);
        assertThat(name(bishkek, Lang.EN)).isEqualTo("three");
        assertThat(bishkek.catalogue.catalogue().countConflicts()).isZero();
        assertThat(bishkek.catalogue.catalogue().listConflicts("term-x")).isEmpty();
    }
}
