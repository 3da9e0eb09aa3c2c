package kg.crafts.kiosk.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a change did, as bytes: chance bytes, the origins named in bases, the operations. */
final class Payload {

    private static final int FORM = 1;
    private static final int SALT_LENGTH = 16;
    private static final int MAX_ORIGINS = 4_096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Payload() {}

    /** Throws the refusal {@code beyond-limits}. */
    static byte[] encode(List<Operation> operations) {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        Map<Origin, Integer> origins = new LinkedHashMap<>();
        for (Operation operation : operations) {
            operation.basis().forEach(version -> origins.putIfAbsent(version.origin(), origins.size()));
        }
        Limits.check(origins.size() <= MAX_ORIGINS, "list of origins", origins.size());
        WireWriter out = new WireWriter().u8(FORM).raw(salt).i32(origins.size());
        origins.keySet().forEach(out::origin);
        out.i32(operations.size());
        for (Operation operation : operations) {
            encode(operation, origins, out);
            Limits.check(out.size() <= Limits.MAX_CHANGE_BYTES, "change", out.size());
        }
        return out.toBytes();
    }

    private static void encode(Operation operation, Map<Origin, Integer> origins, WireWriter out) {
        out.text(operation.field());
        byte[] value = operation.value();
        out.u8(value == null ? 0 : 1);
        if (value != null) {
            out.bytes(value);
        }
        out.i32(operation.basis().size());
        for (Version version : operation.basis()) {
            out.u16(origins.getOrDefault(version.origin(), 0)).i64(version.sequence());
        }
    }

    /** Throws the refusal {@code journal-unreadable}. */
    static List<Operation> decode(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        if (bytes.length > Limits.MAX_CHANGE_BYTES || in.u8() != FORM) {
            throw JournalRefusal.unreadable("A payload of an unknown form or size");
        }
        in.raw(SALT_LENGTH);
        int originCount = in.count(MAX_ORIGINS, 2);
        List<Origin> origins = new ArrayList<>(originCount);
        for (int i = 0; i < originCount; i++) {
            origins.add(in.origin());
        }
        int operationCount = in.count(Limits.MAX_OPERATIONS, 7);
        List<Operation> operations = new ArrayList<>(operationCount);
        for (int i = 0; i < operationCount; i++) {
            operations.add(decodeOperation(in, origins));
        }
        in.end();
        if (operations.isEmpty()) {
            throw JournalRefusal.unreadable("A change that does nothing");
        }
        return operations;
    }

    private static Operation decodeOperation(WireReader in, List<Origin> origins) {
        String field = in.text(Limits.MAX_FIELD_CHARS);
        int flag = in.u8();
        byte @Nullable [] value = flag == 1 ? in.bytes(Limits.MAX_VALUE_BYTES) : null;
        int basisCount = in.count(Limits.MAX_BASIS, 10);
        List<Version> basis = new ArrayList<>(basisCount);
        for (int i = 0; i < basisCount; i++) {
            int origin = in.u16();
            if (origin >= origins.size()) {
                throw JournalRefusal.unreadable("A version of an origin that is not listed");
            }
            basis.add(new Version(origins.get(origin), in.sequence(1)));
        }
        if (flag > 1 || field.isEmpty()) {
            throw JournalRefusal.unreadable("An operation without a field, or of an unknown form");
        }
        return new Operation(field, value, basis);
    }
}
