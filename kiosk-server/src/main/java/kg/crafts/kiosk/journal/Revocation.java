package kg.crafts.kiosk.journal;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;

/** Makes the change that takes a key back, for a centre's journal to append and the others to receive. */
public final class Revocation {

    /** The type of change that carries it. */
    public static final String TYPE = "trust";

    private Revocation() {}

    /**
     * From here on nothing signed with the key is taken, except what stands before a stated place. What was taken
     * before stays. Changes that one signature covers are taken or refused together. Of several revocations of a key
     * the strictest counts.
     *
     * @param firstRefused for each of the centre's feeds the first sequence number that is no longer taken; a
     *     feed that is not named is refused from its beginning
     */
    public static Draft draft(String author, CentreId centre, PublicKey key, Map<Origin, Long> firstRefused) {
        String id = Keys.idText(key);
        List<Operation> operations = new ArrayList<>();
        operations.add(operation(id, "1"));
        new TreeMap<>(firstRefused)
                .forEach((origin, sequence) -> operations.add(operation(id + "/" + origin, sequence.toString())));
        UUID subject = UUID.nameUUIDFromBytes(("trust " + centre).getBytes(StandardCharsets.UTF_8));
        return new Draft(TYPE, subject, author, operations);
    }

    private static Operation operation(String field, String value) {
        return new Operation(field, value.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
