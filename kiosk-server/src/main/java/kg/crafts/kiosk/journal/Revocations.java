package kg.crafts.kiosk.journal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that were taken back, as far as this journal knows. Used by one thread. */
final class Revocations {

    private final Set<String> keys = new HashSet<>();
    /** Key and origin as in a revocation's fields → first sequence number refused by the strictest revocation. */
    private final Map<String, Long> limits = new HashMap<>();

    /** Notes one change of type {@link Revocation#TYPE}; what is not of the known form has no effect. */
    void note(List<Operation> operations) {
        Map<String, Long> listed = new HashMap<>();
        Set<String> revoked = new HashSet<>();
        for (Operation operation : operations) {
            byte[] value = operation.value();
            if (value == null) {
                continue;
            }
            if (operation.field().indexOf('/') < 0) {
                revoked.add(operation.field());
            } else {
                listed.put(operation.field(), number(value));
            }
        }
        for (String key : revoked) {
            Set<String> known = new HashSet<>(listed.keySet());
            known.addAll(limits.keySet());
            known.removeIf(field -> !field.startsWith(key + "/"));
            for (String field : known) {
                long limit = listed.getOrDefault(field, 1L);
                long before = keys.contains(key) ? limits.getOrDefault(field, 1L) : Long.MAX_VALUE;
                limits.put(field, Math.min(limit, before));
            }
            keys.add(key);
        }
    }

    /** Whether a key still counts for an origin up to a sequence number. */
    boolean allows(byte[] keyId, Origin origin, long last) {
        String key = HexFormat.of().formatHex(keyId);
        return !keys.contains(key) || last < limits.getOrDefault(key + "/" + origin, 1L);
    }

    private static long number(byte[] value) {
        try {
            return Long.parseLong(new String(value, StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return 1; // The strictest.
        }
    }
}
