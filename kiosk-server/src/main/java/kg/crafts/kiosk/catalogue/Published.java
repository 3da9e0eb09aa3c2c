package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.JsonSchemas;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.index.Listing;
import kg.crafts.kiosk.kernel.Lang;

/**
 * What visitors may see and others may pass on ({@link Envelope.Use#WEB}), in all its languages, for those who write it down in the forms of others. From the index alone,
 * so nothing that visitors can't see is in it. Reads files, so not for an event loop. One for each answer and thread: it
 * remembers the centres.
 */
public final class Published {

    private static final int PAGE = 1_000;

    private final ExhibitionIndex index;
    private final BooleanSupplier filled;
    private final Cards cards;
    private final PictureView pictures;
    private final Map<String, JsonNode> centres = new HashMap<>();

    Published(ExhibitionIndex index, BooleanSupplier filled, Cards cards, PictureView pictures) {
        this.index = index;
        this.filled = filled;
        this.cards = cards;
        this.pictures = pictures;
    }

    /**
     * A record in its kept form, without what staff write to each other.
     *
     * @param others the cards of the records it names, by code; whom it names and who is not there is not shown
     */
    public record Entire(Kind kind, ObjectNode record, Map<String, JsonNode> others) {

        public String code() {
            return record.path("code").asText();
        }

        public String id() {
            return record.path("id").asText();
        }
    }

    /** Whether all that the journal held at the start can be found. */
    public boolean isFilled() {
        return filled.getAsBoolean();
    }

    /** The record of a code. */
    public Optional<Entire> find(String code) {
        return whole(code).map(this::entire);
    }

    private Optional<ObjectNode> whole(String code) {
        return index.find(code)
                .map(bytes -> (ObjectNode) Json.read(bytes))
                .filter(record -> !Permission.excludes(record, Envelope.Use.WEB))
                .map(record -> record.without(JsonSchemas.UNSHOWN));
    }

    private Entire entire(ObjectNode record) {
        Kind kind = Kind.find(record.path("kind").asText()).orElseThrow();
        return new Entire(kind, record, cards(References.codes(Shapes.of(kind), record)));
    }

    /** The cards of those codes that can be seen. Nobody may change them. */
    public Map<String, JsonNode> cards(Collection<String> codes) {
        Map<String, JsonNode> found = cards.find(codes);
        found.values().removeIf(Published::isOnlyHere);
        return found;
    }

    private static boolean isOnlyHere(JsonNode card) {
        return card.has(IndexEntries.ONLY_HERE);
    }

    private Stream<JsonNode> linkingTo(String code, int most) {
        return index.linkingTo(code, most).stream().map(Json::read).filter(card -> !isOnlyHere(card));
    }

    /** The codes of those that name a record, at most so many. */
    public List<String> pointingAt(String code, int most) {
        return linkingTo(code, most).map(card -> card.path("code").asText()).toList();
    }

    /** The media of a record beside those that it names: those that show it. */
    public List<Entire> depicting(String code) {
        return linkingTo(code, Reading.MAX_LINKING)
                .filter(card -> Recordings.isMedia(card) && Showing.depicts(card, code))
                .flatMap(card -> find(card.path("code").asText()).stream())
                .toList();
    }

    /** Visits the cards of all records of some kinds in the order of their English names, a page in memory at a time. */
    public void forEachCard(Set<Kind> kinds, Consumer<JsonNode> visitor) {
        Set<String> tags = new HashSet<>();
        kinds.forEach(kind -> tags.add(kind.tag()));
        int read = 0;
        Listing page = index.list(tags, Lang.EN, PAGE, 0);
        while (!page.cards().isEmpty()) {
            page.cards().stream()
                    .map(Json::read)
                    .filter(card -> !isOnlyHere(card))
                    .forEach(visitor);
            read += page.cards().size();
            page = index.list(tags, Lang.EN, PAGE, read);
        }
    }

    /** Visits all records of some kinds. */
    public void forEach(Set<Kind> kinds, Consumer<Entire> visitor) {
        forEachCard(kinds, card -> find(card.path("code").asText()).ifPresent(visitor));
    }

    /** All kinds. */
    public static Set<Kind> everything() {
        return Set.copyOf(Arrays.asList(Kind.values()));
    }

    /** The card of the centre that looks after a record, if it is in the exhibition. */
    public Optional<JsonNode> centre(String home) {
        if (centres.isEmpty()) {
            forEachCard(
                    Set.of(Kind.CENTRE),
                    card -> centres.putIfAbsent(card.path("centre").asText(), card));
        }
        return Optional.ofNullable(centres.get(home));
    }

    /** A picture as screens get it (its address, measures, copies); empty when a media record has none. */
    public Optional<ObjectNode> picture(JsonNode media) {
        return pictures.of(media);
    }
}
