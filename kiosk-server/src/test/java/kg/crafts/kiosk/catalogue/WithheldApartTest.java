package kg.crafts.kiosk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody took back is shown at no centre that has heard of it, whatever was written there meanwhile; what was
 * allowed for a time ends by itself; what is sensitive is hidden where its home centre was not heard of for too long.
 */
class WithheldApartTest {

    private static final int SLICE_BYTES = 256 * 1024;
    private static final String STORY = "story-canary";
    private static final String PICTURE = "picture-canary";
    private static final CentreId BISHKEK = new CentreId("bishkek");
    private static final CentreId TOKMOK = new CentreId("tokmok");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-01-01T00:00:00Z"));

    /** When Tokmok heard of Bishkek last; never at first. */
    private final AtomicReference<Optional<Instant>> heard = new AtomicReference<>(Optional.empty());

    private Centres bishkek;
    private Centres tokmok;

    @BeforeEach
    void open(@TempDir Path folder) {
        KeyPair one = Centres.newKeys();
        KeyPair other = Centres.newKeys();
        bishkek = new Centres(
                folder.resolve("bishkek"),
                "bishkek",
                one,
                Map.of(TOKMOK, List.of(other.getPublic())),
                centre -> Optional.of(Duration.ZERO),
                now::get);
        tokmok = new Centres(
                folder.resolve("tokmok"),
                "tokmok",
                other,
                Map.of(BISHKEK, List.of(one.getPublic())),
                centre -> heard.get().map(at -> Duration.between(at, now.get())),
                now::get);
    }

    @AfterEach
    void close() {
        bishkek.close();
        tokmok.close();
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode story(String name, String more) {
        return read("{'kind':'story','code':'" + STORY + "','home':'bishkek','status':'published','genre':'tale',"
                + "'name':{'en':{'text':'" + name + "','origin':'author','review':'read'}},'image':'" + PICTURE + "',"
                + "'teller':{'en':{'text':'A teller','origin':'author','review':'read'}},"
                + "'summary':{'text':{'en':{'text':'Told once.','origin':'author','review':'read'}}}" + more + "}");
    }

    private static ObjectNode told(String name) {
        return story(name, ",'permission':{'by':'The family','uses':['kiosk','print']}");
    }

    private static ObjectNode picture() {
        return read("{'kind':'media','code':'" + PICTURE + "','home':'bishkek','status':'published','file':'a.svg',"
                + "'name':{'en':{'text':'Portrait','origin':'author','review':'read'}},'licence':'CC0-1.0',"
                + "'depicts':['" + STORY + "']}");
    }

    private static void save(Centres centre, ObjectNode... records) {
        centre.catalogue.catalogue().save("staff", List.of(records));
    }

    private static JsonNode held(Centres centre) {
        return centre.catalogue.catalogue().find(STORY).orElseThrow();
    }

    private void takeBack(Centres centre) {
        ObjectNode record = held(centre).deepCopy();
        record.withObject("/permission").put("withdrawn", now.get().toString());
        save(centre, record);
    }

    private static void exchange(Centres from, Centres to) {
        assertThat(to.journal
                        .receive(from.journal.slice(to.journal.vector(), SLICE_BYTES))
                        .refused())
                .isEmpty();
        to.catalogue.awaitCaughtUp(to.journal);
    }

    private static boolean isShown(Centres centre) {
        Reading reading = centre.catalogue.reading();
        reading.forget();
        boolean story = reading.find(STORY, Lang.EN).isPresent();
        assertThat(reading.find(PICTURE, Lang.EN).isPresent())
                .as("the picture goes with what it shows")
                .isEqualTo(story);
        assertThat(reading.list(Set.of("story", "media"), Lang.EN, 10, 0).total())
                .isEqualTo(story ? 2 : 0);
        return story;
    }

    private static void awaitShown(Centres centre, boolean shown) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(centre.catalogue
                                .reading()
                                .find(PICTURE, Lang.EN)
                                .isPresent())
                        .isEqualTo(shown));
        assertThat(isShown(centre)).isEqualTo(shown);
    }

    @Test
    void whatWasTakenBackStaysSoWhateverWasWrittenApart() {
        save(bishkek, told("Zyzzyva"), picture());
        exchange(bishkek, tokmok);
        assertThat(isShown(bishkek) && isShown(tokmok)).isTrue();
        takeBack(tokmok);
        assertThat(isShown(tokmok)).isFalse();
        save(bishkek, told("Zyzzyva told again").put("notes", "Apart"));
        ObjectNode longer = held(bishkek).deepCopy();
        longer.withObject("/permission").put("until", "2030-01-01T00:00:00Z");
        save(bishkek, longer);
        takeBack(bishkek);
        ObjectNode again = held(bishkek).deepCopy();
        again.withObject("/permission").remove("withdrawn");
        again.withObject("/permission").put("withdrawn", "2029-01-01T00:00:00Z");
        save(bishkek, again);
        exchange(tokmok, bishkek);
        exchange(bishkek, tokmok);
        assertThat(isShown(bishkek)).isFalse();
        assertThat(isShown(tokmok)).isFalse();
        assertThat(held(tokmok).at("/name/en/text").asText())
                .as("the edit itself is taken")
                .isEqualTo("Zyzzyva told again");
        assertThat(held(tokmok).at("/permission/withdrawn").asText()).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(tokmok.catalogue.catalogue().stateHash())
                .isEqualTo(bishkek.catalogue.catalogue().stateHash());
    }

    @Test
    void anImportThatSaysNothingOfItDoesNotBringItBack() {
        save(bishkek, told("Zyzzyva"), picture());
        takeBack(bishkek);
        save(bishkek, told("Zyzzyva imported"), picture());
        assertThat(isShown(bishkek)).isFalse();
        bishkek.catalogue.reindex();
        assertThat(isShown(bishkek)).as("in a new index").isFalse();
    }

    @Test
    void whatIsNotForTheKioskIsNotShownThere() {
        save(bishkek, story("Zyzzyva", ",'permission':{'by':'The family','uses':['research']}"), picture());
        assertThat(isShown(bishkek)).isFalse();
        save(bishkek, told("Zyzzyva"));
        assertThat(isShown(bishkek)).isTrue();
        save(bishkek, told("Zyzzyva").put("access", "centre"));
        assertThat(isShown(bishkek)).isFalse();
    }

    @Test
    void whatWasAllowedForATimeEndsByItself() {
        String until = "'until':'2027-03-01T00:00:00Z'";
        save(bishkek, story("Zyzzyva", ",'permission':{'by':'The family','uses':['kiosk']," + until + "}"), picture());
        assertThat(isShown(bishkek)).isTrue();
        now.set(Instant.parse("2027-02-28T23:59:59Z"));
        assertThat(isShown(bishkek)).isTrue();
        now.set(Instant.parse("2027-03-01T00:00:00Z"));
        awaitShown(bishkek, false);
    }

    @Test
    void whatIsSensitiveIsHiddenWhereItsHomeIsSilentForTooLongAndComesBack() {
        save(bishkek, story("Zyzzyva", ",'sensitivity':{'leaseDays':7}"), picture());
        exchange(bishkek, tokmok);
        assertThat(isShown(tokmok)).as("whom it never heard of").isFalse();
        heard.set(Optional.of(now.get()));
        awaitShown(tokmok, true);
        now.set(now.get().plus(Duration.ofDays(7)));
        assertThat(isShown(tokmok)).isTrue();
        now.set(now.get().plusSeconds(1));
        awaitShown(tokmok, false);
        assertThat(isShown(bishkek)).as("at home").isTrue();
        tokmok.catalogue.reindex();
        assertThat(isShown(tokmok)).isFalse();
        heard.set(Optional.of(now.get()));
        awaitShown(tokmok, true);
    }
}
