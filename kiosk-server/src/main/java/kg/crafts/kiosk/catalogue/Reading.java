package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.index.Hits;
import kg.crafts.kiosk.index.Listing;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.pictures.PictureSizes;
import org.jspecify.annotations.Nullable;

/** What visitors read of the exhibition, from the index alone. */
public final class Reading {

    /** So many records that point at one are shown with it. */
    static final int MAX_LINKING = 200;

    private static final List<String> LISTED =
            List.of("home", "latitude", "longitude", "domain", "type", "partOf", "centre", "zone");

    /** What is not listed by its name: a picture has none, and a designation or a label is found with what it stands on. */
    private static final Set<String> UNNAMED = Set.of(Kind.MEDIA.tag(), Kind.DESIGNATION.tag(), Kind.LABEL.tag());

    private final ExhibitionIndex index;
    private final BooleanSupplier filled;
    private final Cards cards;
    private final PictureView pictures;

    /**
     * @param filled whether all that the journal held at the start is in the index
     * @param copies that there are of a picture; null while there are none
     */
    Reading(ExhibitionIndex index, BooleanSupplier filled, Function<ContentHash, @Nullable PictureSizes> copies) {
        this.pictures = new PictureView(copies);
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
        return index.find(code)
                .map(Json::read)
                .map(record -> Json.canonical(Showing.whole(record, lang, new Visible(), pictures)));
    }

    private final class Visible implements Showing.Neighbours {

        @Override
        public Map<String, JsonNode> find(Collection<String> codes) {
            return cards.find(codes);
        }

        @Override
        public List<JsonNode> pointingAt(String code) {
            return index.linkingTo(code, MAX_LINKING).stream().map(Json::read).toList();
        }
    }

    /** Whether visitors see the record of a code. */
    public boolean shows(String code) {
        return index.find(code).isPresent();
    }

    /** The records that visitors see and that name one, itself left out: how many, of {@link #MAX_LINKING} at most, and the first. */
    public Page naming(String code, Lang lang, int most) {
        List<JsonNode> naming = index.linkingTo(code, MAX_LINKING).stream()
                .map(Json::read)
                .filter(card -> !card.path("code").asText().equals(code))
                .toList();
        RecordView view = new RecordView(lang, Map.of(), pictures);
        return new Page(
                naming.size(), naming.stream().limit(most).map(view::link).toList());
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

    /** Where visitors get small copies of the pictures of these codes, by code; a picture whose file is not here has none. */
    public Map<String, String> images(Collection<String> codes) {
        Map<String, String> addresses = new HashMap<>();
        cards.find(codes).forEach((code, media) -> {
            pictures.small(media).ifPresent(address -> addresses.put(code, address));
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

    /** The same in all languages, for those who write it in the forms of others. */
    public Published published() {
        return new Published(index, filled, cards, pictures);
    }

    /** Forgets what was kept of an exhibition that looks different now. */
    public void forget() {
        cards.forget();
    }

    /** Records in short, in the order of their names: {@link RecordView#link} and the few fields that lists need. */
    public Page list(Set<String> kinds, Lang lang, int limit, int offset) {
        Listing listing = index.list(kinds, lang, limit, offset);
        List<JsonNode> records = listing.cards().stream().map(Json::read).toList();
        RecordView view = new RecordView(lang, cards.find(Showing.images(records)), pictures);
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
