package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.index.Hits;
import kg.crafts.kiosk.index.Listing;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;

/** What visitors read of the exhibition, from the index alone. */
public final class Reading {

    /** So many records that point at one are shown with it. */
    private static final int MAX_LINKING = 200;

    private static final List<String> LISTED =
            List.of("home", "latitude", "longitude", "domain", "type", "partOf", "centre", "zone");

    /** What is not listed by its name: a picture has none, and a designation is found with what it designates. */
    private static final Set<String> UNNAMED = Set.of(Kind.MEDIA.tag(), Kind.DESIGNATION.tag());

    private final ExhibitionIndex index;
    private final BooleanSupplier filled;
    private final Cards cards;

    /** @param filled whether all that the journal held at the start is in the index */
    Reading(ExhibitionIndex index, BooleanSupplier filled) {
        this.index = index;
        this.filled = filled;
        this.cards = new Cards(index);
    }

    /** A page of a list: how many there are in all, and those on the page. */
    public record Page(int total, List<ObjectNode> items) {}

    /** A record by its name in the language nearest to one asked for. */
    public record Named(String code, String name, String lang) {}

    /** Whether what is not found is not there. Until the index is filled after a start, it may be on its way. */
    public boolean isFilled() {
        return filled.getAsBoolean();
    }

    /** The whole record of a code in a language, or empty when visitors can't see one. */
    public Optional<byte[]> find(String code, Lang lang) {
        return index.find(code).map(Json::read).map(record -> Json.canonical(whole(code, record, lang)));
    }

    private ObjectNode whole(String code, JsonNode record, Lang lang) {
        List<JsonNode> pointing = new ArrayList<>();
        for (byte[] other : index.linkingTo(code, MAX_LINKING)) {
            JsonNode node = Json.read(other);
            if (!node.path("kind").asText().equals(Kind.MEDIA.tag())) {
                pointing.add(node);
            }
        }
        Set<String> named = new HashSet<>(References.codes(
                Shapes.of(Kind.find(record.path("kind").asText()).orElseThrow()), record));
        Map<String, JsonNode> others = cards.find(named);
        others.putAll(imagesOf(others.values()));
        others.putAll(imagesOf(pointing));
        RecordView view = new RecordView(lang, others);
        ObjectNode whole = view.whole(record);
        whole.set("linkedFrom", view.linkedFrom(code, pointing));
        return whole;
    }

    private Map<String, JsonNode> imagesOf(Collection<JsonNode> records) {
        Set<String> images = new HashSet<>();
        records.forEach(record -> {
            if (record.hasNonNull("image")) {
                images.add(record.get("image").asText());
            }
        });
        return cards.find(images);
    }

    /** Answers a visitor's question. */
    public Hits search(Query query) {
        return index.search(query);
    }

    /** How many names stand under each letter of a language, in its order. */
    public Map<String, Integer> letters(Lang lang) {
        return index.letters(lang, UNNAMED);
    }

    /** The names under a letter, in the language's order. */
    public Hits named(String letter, Lang lang, int limit, int offset) {
        return index.named(letter, lang, UNNAMED, limit, offset);
    }

    /** Where visitors get the pictures of these codes, by code; a picture whose file is not here has none. */
    public Map<String, String> images(Collection<String> codes) {
        Map<String, String> addresses = new HashMap<>();
        cards.find(codes).forEach((code, media) -> {
            if (media.hasNonNull("sha256")) {
                addresses.put(code, MediaAddress.of(media));
            }
        });
        return addresses;
    }

    /** The names of records by code, for those that visitors can see. */
    public Map<String, Named> names(Collection<String> codes, Lang lang) {
        Map<String, Named> names = new HashMap<>();
        cards.find(codes)
                .forEach((code, card) -> Texts.resolve(card.path("name"), lang)
                        .ifPresent(name -> names.put(
                                code,
                                new Named(
                                        code,
                                        name.path("text").asText(),
                                        name.path("lang").asText()))));
        return names;
    }

    /** Forgets what was kept of an exhibition that looks different now. */
    public void forget() {
        cards.forget();
    }

    /** Records in short, in the order of their names: {@link RecordView#link} and the few fields that lists need. */
    public Page list(Set<String> kinds, Lang lang, int limit, int offset) {
        Listing listing = index.list(kinds, lang, limit, offset);
        List<JsonNode> records = listing.cards().stream().map(Json::read).toList();
        RecordView view = new RecordView(lang, imagesOf(records));
        List<ObjectNode> items = new ArrayList<>(records.size());
        for (JsonNode record : records) {
            ObjectNode item = view.link(record);
            item.set("id", record.path("id"));
            for (String field : LISTED) {
                if (record.has(field)) {
                    item.set(field, record.get(field));
                }
            }
            items.add(item);
        }
        return new Page(listing.total(), items);
    }

    /** A page as JSON. */
    static ObjectNode json(Page page) {
        ObjectNode json = Json.object();
        json.put("total", page.total());
        ArrayNode items = json.putArray("items");
        page.items().forEach(items::add);
        return json;
    }

    /** How many records visitors can see. */
    public int size() {
        return index.size();
    }
}
