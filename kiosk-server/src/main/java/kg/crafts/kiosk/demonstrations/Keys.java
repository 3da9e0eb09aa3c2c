package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * Which requests were done, so that one that comes again has the same answer and no second effect (I7). They stand in
 * the audit of what they did and are read from there again after a restart. Safe for many threads.
 */
final class Keys {

    /** How long a request may come again: 48 hours. */
    static final Duration KEPT = Duration.ofDays(2);

    /** A hundred requests a minute for two days are more than a centre sees; beyond it the oldest are forgotten. */
    private static final int MAX = 300_000;

    private final CentreId here;
    private final Map<String, Done> done = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Done> eldest) {
            return size() > MAX;
        }
    };

    /**
     * Names a request.
     *
     * @param key the one who asks and the key that she gave, hashed: they are nobody's to read
     * @param digest of what was asked
     */
    record Key(String key, String digest) {

        static Key of(Person person, String given, String body) {
            return new Key(hash(person.author() + " " + given), hash(body));
        }

        private static String hash(String text) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    private record Done(String digest, Instant at, Order.Answer answer) {}

    Keys(CentreId here) {
        this.here = here;
    }

    /** Reads what a history tells of requests that were done here. */
    void learn(History history, Instant now) {
        for (History.Entry entry : history.entries()) {
            if (entry.centre().equals(here)) {
                learn(entry.audit(), now);
            }
        }
    }

    /** Reads what the audit of a change of this centre tells of the request that led to it. */
    synchronized void learn(JsonNode audit, Instant now) {
        JsonNode key = audit.path("key");
        if (key.isObject()) {
            Instant at = Instant.parse(audit.path("at").asText());
            if (at.isAfter(now.minus(KEPT))) {
                done.putIfAbsent(key.path("key").asText(), read(key, at));
            }
        }
    }

    private static Done read(JsonNode key, Instant at) {
        Order.Answer answer = new Order.Answer(
                key.path("status").asInt(), UUID.fromString(key.path("subject").asText()), (ObjectNode)
                        key.path("detail"));
        return new Done(key.path("digest").asText(), at, answer);
    }

    /**
     * The answer that a request had.
     *
     * @throws DeskRefusal {@code idempotency-mismatch} when the key stood for something else
     */
    synchronized Optional<Order.Answer> find(@Nullable Key key, Instant now) {
        Done found = key == null ? null : done.get(key.key());
        if (key == null || found == null || !found.at().isAfter(now.minus(KEPT))) {
            return Optional.empty();
        }
        if (!found.digest().equals(key.digest())) {
            throw new DeskRefusal(DeskRefusal.What.IDEMPOTENCY_MISMATCH, "");
        }
        return Optional.of(found.answer());
    }

    /** How the audit keeps a request and its answer. */
    static ObjectNode kept(Key key, Order.Answer answer) {
        ObjectNode kept = Json.object()
                .put("key", key.key())
                .put("digest", key.digest())
                .put("status", answer.status())
                .put("subject", answer.subject().toString());
        kept.set("detail", answer.detail());
        return kept;
    }
}
