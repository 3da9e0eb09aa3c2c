package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the versions of occurrences mean to those who have subscribed to a calendar, read from their histories once for
 * each version. Safe for many threads; may wait for the disk.
 */
final class FeedMarks {

    /** Three centres with ten demonstrations a day, a year ahead, and the same once more for artisans. */
    private static final int MAX_KEPT = 24_000;

    private final DemonstrationsModule module;
    private final Map<Key, Mark> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Mark> eldest) {
            return size() > MAX_KEPT;
        }
    };

    /** @param artisan null for visitors */
    private record Key(UUID occurrence, @Nullable String artisan) {}

    /**
     * What a version means to subscribers.
     *
     * @param sequence changes since they were first told of it
     */
    record Mark(int version, int sequence, Instant changed) {}

    FeedMarks(DemonstrationsModule module) {
        this.module = module;
    }

    /**
     * What the present version of an occurrence is.
     *
     * @param artisan whose own calendar it is for, told from when it is approved; null for visitors, who are told from
     *     when it is published
     * @return empty when they have never been told of it
     */
    Optional<Mark> find(Occurrence one, @Nullable String artisan) {
        Key key = new Key(one.id(), artisan);
        synchronized (kept) {
            Mark known = kept.get(key);
            if (known != null && known.version() == one.version()) {
                return Optional.of(known);
            }
        }
        Optional<Mark> read = module.findHistory(one.id()).flatMap(history -> read(history, one.version(), artisan));
        read.ifPresent(mark -> {
            synchronized (kept) {
                kept.put(key, mark);
            }
        });
        return read;
    }

    private static Optional<Mark> read(History history, int version, @Nullable String artisan) {
        int told = 0;
        Instant changed = Instant.EPOCH;
        Map<String, JsonNode> now = new LinkedHashMap<>();
        for (History.Entry entry : history.entries().stream().limit(version).toList()) {
            entry.set().properties().forEach(one -> now.put(one.getKey(), one.getValue()));
            if (told > 0 || isTold(now, artisan)) {
                told++;
                changed = Instant.ofEpochMilli(entry.time().millis());
            }
        }
        return told == 0 ? Optional.empty() : Optional.of(new Mark(version, told - 1, changed));
    }

    private static boolean isTold(Map<String, JsonNode> now, @Nullable String artisan) {
        if (artisan == null) {
            return now.getOrDefault("visible", Json.MAPPER.nullNode()).asBoolean();
        }
        JsonNode status = now.get("status");
        boolean hers = false;
        for (JsonNode each : now.getOrDefault("artisans", Json.MAPPER.nullNode())) {
            hers |= each.asText().equals(artisan);
        }
        return hers && status != null && Status.of(status.asText()).claims();
    }
}
