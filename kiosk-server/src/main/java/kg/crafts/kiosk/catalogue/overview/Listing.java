package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.Showing;
import kg.crafts.kiosk.catalogue.Texts;
import kg.crafts.kiosk.catalogue.editing.Authors;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.DeskHits;
import kg.crafts.kiosk.index.DeskIndex;
import kg.crafts.kiosk.index.DeskQuery;
import kg.crafts.kiosk.kernel.Lang;

/** Records in short, for staff, in one language. */
final class Listing {

    /** What is not found unless it is asked for: it is gone, and can be brought back. */
    static final Set<String> HIDDEN = Set.of("deleted");

    private static final List<String> TOLD =
            List.of("id", "code", "kind", "status", "published", "changed", "changedAt", "coverage", "completeness");

    private final DeskIndex index;
    private final Authors authors;
    private final Lang lang;
    private final Set<String> audience;

    Listing(DeskIndex index, Authors authors, Lang lang, Set<String> audience) {
        this.audience = audience;
        this.index = index;
        this.authors = authors;
        this.lang = lang;
    }

    /** A page, with how many there are of each kind and status. */
    ObjectNode page(DeskQuery query) {
        DeskHits hits = index.search(query);
        ObjectNode page = Json.object().put("total", hits.total());
        page.set("items", items(hits.cards()));
        ObjectNode counts = page.putObject("counts");
        hits.kinds().forEach(counts.putObject("kind")::put);
        hits.statuses().forEach(counts.putObject("status")::put);
        return page;
    }

    private ArrayNode items(List<byte[]> found) {
        List<JsonNode> cards = found.stream().map(Json::read).toList();
        Map<String, JsonNode> pictures = pictures(cards);
        ArrayNode items = Json.object().arrayNode();
        for (JsonNode card : cards) {
            ObjectNode item = items.addObject();
            TOLD.forEach(field -> item.set(field, card.get(field)));
            if (card.hasNonNull(DeskEntries.WINDOW)) {
                item.set(DeskEntries.WINDOW, card.get(DeskEntries.WINDOW));
            }
            item.put("changedBy", authors.name(card.path("changedBy").asText()));
            name(item, card);
            JsonNode picture =
                    card.has("sha256") ? card : pictures.get(card.path("image").asText());
            if (picture != null) {
                Showing.image(picture, lang).ifPresent(image -> item.set("image", image));
            }
        }
        return items;
    }

    /** The name nearest to the language, or the code while there is none. */
    void name(ObjectNode item, JsonNode card) {
        JsonNode name = Texts.resolve(card.path("name"), lang).orElseGet(Json::object);
        item.put("name", name.path("text").asText(card.path("code").asText()));
        item.put("lang", name.path("lang").asText(lang.tag()));
    }

    /** The media that picture these, by code. */
    private Map<String, JsonNode> pictures(Collection<JsonNode> cards) {
        Set<String> codes = new TreeSet<>();
        Map<String, JsonNode> pictures = new HashMap<>();
        for (JsonNode card : cards) {
            if (card.hasNonNull("image")) {
                codes.add(card.get("image").asText());
            }
        }
        index.findAll(codes, audience).stream()
                .map(Json::read)
                .forEach(media -> pictures.put(media.path("code").asText(), media));
        return pictures;
    }
}
