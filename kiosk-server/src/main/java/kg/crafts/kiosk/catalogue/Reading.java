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
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Json;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.index.Hits;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;

/** What visitors read of the exhibition, from the index alone. */
public final class Reading {

    /** So many records that point at one are shown with it. */
    private static final int MAX_LINKING = 200;

    private static final List<String> LISTED =
            List.of("home", "latitude", "longitude", "domain", "type", "partOf", "centre", "zone");

    private final ExhibitionIndex index;

    Reading(ExhibitionIndex index) {
        this.index = index;
    }

    /** A page of results: {@code total}, {@code items} and {@code kinds} (how many of each kind). */
    public record Page(int total, List<ObjectNode> items, Map<String, Integer> kinds) {}

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
        Map<String, JsonNode> others = lookUp(named);
        others.putAll(imagesOf(others.values()));
        others.putAll(imagesOf(pointing));
        RecordView view = new RecordView(lang, others);
        ObjectNode whole = view.whole(record);
        whole.set("linkedFrom", view.linkedFrom(code, pointing));
        return whole;
    }

    private Map<String, JsonNode> lookUp(Collection<String> codes) {
        Map<String, JsonNode> found = new HashMap<>();
        for (byte[] stored : index.findAll(codes)) {
            JsonNode record = Json.read(stored);
            found.put(record.path("code").asText(), record);
        }
        return found;
    }

    private Map<String, JsonNode> imagesOf(Collection<JsonNode> records) {
        Set<String> images = new HashSet<>();
        records.forEach(record -> {
            if (record.hasNonNull("image")) {
                images.add(record.get("image").asText());
            }
        });
        return lookUp(images);
    }

    /** Records in short, by what was asked: {@link RecordView#link} and the few fields that lists need. */
    public Page list(Query query) {
        Hits hits = index.search(query);
        List<JsonNode> records = hits.cards().stream().map(Json::read).toList();
        RecordView view = new RecordView(query.lang(), imagesOf(records));
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
        return new Page(hits.total(), items, hits.kinds());
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
