package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Occurrence;

/**
 * Which occurrences an artisan is or once was part of, so that her calendar can tell that one is hers no longer. As
 * long as the {@link Programme} keeps them. Safe for many threads.
 */
final class OnceTheirs {

    private final Map<String, Set<UUID>> byArtisan = new HashMap<>();

    /** Takes in the history of an occurrence. */
    synchronized void take(History history) {
        for (History.Entry entry : history.entries()) {
            for (JsonNode artisan : entry.set().path("artisans")) {
                byArtisan
                        .computeIfAbsent(artisan.asText(), none -> new HashSet<>())
                        .add(history.subject());
            }
        }
    }

    /** Those of an artisan, in no order. */
    synchronized List<Occurrence> list(String artisan, Programme programme) {
        return byArtisan.getOrDefault(artisan, Set.of()).stream()
                .map(id -> programme.find(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Lets go of those that the programme has let go. */
    synchronized void prune(Programme programme) {
        byArtisan.values().forEach(ids -> ids.removeIf(id -> programme.find(id).isEmpty()));
        byArtisan.values().removeIf(Set::isEmpty);
    }
}
