package kg.crafts.kiosk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does not agree to be shown is shown at no centre, and what staff write meanwhile does not bring her back (A8). */
class ConsentTest {

    private static final int SLICE_BYTES = 256 * 1024;
    private static final String HER = "artisan-canary";
    private static final String PICTURE = "portrait-canary";

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
        save(bishkek, artisan("Zyzzyva"), portrait());
        exchange(bishkek, tokmok);
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode artisan(String name) {
        return read("{'kind':'artisan','code':'" + HER + "','home':'bishkek','status':'published','crafts':[],"
                + "'name':{'en':{'text':'" + name + "','origin':'author','review':'read'}},'image':'" + PICTURE + "',"
                + "'summary':{'text':{'en':{'text':'Felts.','origin':'author','review':'read'}}}}");
    }

    private static ObjectNode portrait() {
        return read("{'kind':'media','code':'" + PICTURE + "','home':'bishkek','status':'published','file':'a.svg',"
                + "'name':{'en':{'text':'Portrait','origin':'author','review':'read'}},'licence':'CC0-1.0',"
                + "'depicts':['" + HER + "']}");
    }

    private static void save(Centres centre, ObjectNode... records) {
        centre.catalogue.catalogue().save("staff", List.of(records));
    }

    private static void consent(Centres centre, boolean agrees) {
        centre.catalogue.catalogue().consent("herself", HER, agrees);
    }

    private static void exchange(Centres from, Centres to) {
        assertThat(to.journal
                        .receive(from.journal.slice(to.journal.vector(), SLICE_BYTES))
                        .refused())
                .isEmpty();
        to.catalogue.awaitCaughtUp(to.journal);
        to.catalogue.reading().forget();
    }

    /** Everything about her that a visitor can reach by any way. */
    private static String reached(Centres centre) {
        Reading reading = centre.catalogue.reading();
        reading.forget();
        StringBuilder all = new StringBuilder();
        for (String code : List.of(HER, PICTURE)) {
            reading.find(code, Lang.EN).ifPresent(found -> all.append(new String(found, StandardCharsets.UTF_8)));
        }
        for (String words : List.of("Zyzzyva", "portrait")) {
            all.append(reading.search(Query.of(words, Lang.EN, 10)));
        }
        reading.list(Set.of(), Lang.EN, 100, 0).items().forEach(all::append);
        return all.append(reading.names(List.of(HER), Lang.EN)).toString();
    }

    private static void isShown(Centres centre) {
        assertThat(reached(centre)).contains("Zyzzyva", HER, PICTURE);
    }

    private static void isHidden(Centres centre) {
        assertThat(reached(centre)).doesNotContain("Zyzzyva", HER, PICTURE);
    }

    @Test
    void whoIsHiddenAtOneCentreIsHiddenAtAllThatHearOfItAndComesBackTheSameWay() {
        isShown(bishkek);
        isShown(tokmok);
        consent(tokmok, false);
        isHidden(tokmok);
        isShown(bishkek);
        exchange(tokmok, bishkek);
        isHidden(bishkek);
        consent(bishkek, true);
        isShown(bishkek);
        exchange(bishkek, tokmok);
        isShown(tokmok);
    }

    @Test
    void whatStaffImportMeanwhileDoesNotShowHerAgain() {
        consent(bishkek, false);
        save(bishkek, artisan("Zyzzyva the maker"), portrait());
        isHidden(bishkek);
        assertThat(bishkek.catalogue
                        .catalogue()
                        .find(HER)
                        .orElseThrow()
                        .at("/name/en/text")
                        .asText())
                .as("the edit itself is taken")
                .isEqualTo("Zyzzyva the maker");
        save(bishkek, artisan("Zyzzyva").put("consent", "given"));
        isShown(bishkek);
    }

    @Test
    void ofTwoEditsMadeApartTheOneThatHidesCounts() {
        consent(bishkek, false);
        exchange(bishkek, tokmok);
        consent(tokmok, true);
        consent(tokmok, false);
        consent(bishkek, true);
        exchange(tokmok, bishkek);
        exchange(bishkek, tokmok);
        isHidden(bishkek);
        isHidden(tokmok);
        assertThat(bishkek.catalogue.catalogue().stateHash())
                .isEqualTo(tokmok.catalogue.catalogue().stateHash());
        consent(tokmok, true);
        exchange(tokmok, bishkek);
        isShown(bishkek);
        isShown(tokmok);
    }

    @Test
    void aNewIndexHidesHerToo() {
        consent(bishkek, false);
        bishkek.catalogue.reindex();
        isHidden(bishkek);
    }

    @Test
    void nothingIsWrittenWhereNothingChanges() {
        long before = bishkek.journal.position();
        consent(bishkek, true);
        bishkek.catalogue.catalogue().consent("herself", "nobody", false);
        bishkek.catalogue.catalogue().consent("herself", PICTURE, false);
        assertThat(bishkek.journal.position()).isEqualTo(before);
    }
}
