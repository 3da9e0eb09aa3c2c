package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.DeskIndex;
import kg.crafts.kiosk.index.DeskQuery;

/** What waits for staff today. */
final class Needs {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MAX_WINDOWS = DeskQuery.MAX_LIMIT;

    private final DeskIndex index;
    private final Listing listing;
    private final Instant now;
    private final Set<String> audience;

    Needs(DeskIndex index, Listing listing, Instant now, Set<String> audience) {
        this.audience = audience;
        this.index = index;
        this.listing = listing;
        this.now = now;
    }

    /**
     * Counts it all.
     *
     * @param conflicts that somebody has to decide
     * @param wishes that visitors had and nobody could meet
     */
    ObjectNode json(int conflicts, int wishes) {
        Map<String, Integer> statuses =
                index.search(DeskQuery.all(Listing.HIDDEN, audience)).statuses();
        ObjectNode json = Json.object().put("conflicts", conflicts);
        json.put("inReview", statuses.getOrDefault("in_review", 0));
        json.put("drafts", statuses.getOrDefault("draft", 0));
        json.put(
                "stale",
                index.search(DeskQuery.flagged(DeskEntries.ANY_STALE, Listing.HIDDEN, audience, 0))
                        .total());
        json.put("wishes", wishes);
        ArrayNode windows = json.putArray("windows");
        index.search(DeskQuery.flagged(DeskEntries.WINDOW, Listing.HIDDEN, audience, MAX_WINDOWS)).cards().stream()
                .map(Json::read)
                .flatMap(this::edges)
                .sorted(Comparator.comparing(Needs::at))
                .forEach(windows::add);
        return json;
    }

    private static String at(ObjectNode edge) {
        return edge.path("from").asText(edge.path("until").asText());
    }

    /** When a record will begin or cease to be shown, of the next two weeks. */
    private Stream<ObjectNode> edges(JsonNode card) {
        return List.of("from", "until").stream()
                .filter(end -> isSoon(card.path("window").path(end)))
                .map(end -> {
                    ObjectNode edge = Json.object();
                    edge.set("code", card.get("code"));
                    edge.set("kind", card.get("kind"));
                    listing.name(edge, card);
                    edge.set(end, card.get("window").get(end));
                    return edge;
                });
    }

    private boolean isSoon(JsonNode text) {
        if (!text.isTextual()) {
            return false;
        }
        Instant at = Instant.parse(text.asText());
        return at.isAfter(now) && at.isBefore(now.plus(AHEAD));
    }
}
