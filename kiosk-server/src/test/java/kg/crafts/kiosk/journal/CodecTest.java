package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import org.junit.jupiter.api.Test;

/** F16: what is encoded comes back; whatever else is offered is refused by name, never by another error. */
class CodecTest {

    private static final int ROUNDS = Integer.getInteger("fuzz", 2_000);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void payloadsComeBack() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            List<Operation> operations = operations();
            assertThat(Payload.decode(Payload.encode(operations)))
                    .as("seed %d", seed)
                    .isEqualTo(operations);
        }
    }

    @Test
    void equalPayloadsHaveDifferentHashesSoThatErasedOnesCantBeGuessed() {
        List<Operation> operations = operations();
        assertThat(Payload.encode(operations)).isNotEqualTo(Payload.encode(operations));
    }

    @Test
    void headersComeBack() {
        Header header = new Header(9, new HybridTime(8, 7), "Айгүл", "record", UUID.randomUUID(), new byte[32]);
        assertThat(Header.decode(header.encode())).usingRecursiveComparison().isEqualTo(header);
    }

    @Test
    void vectorsComeBack() {
        Map<Origin, VersionVector.Head> heads = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            heads.put(origin(), new VersionVector.Head(i + 1, Hashes.hex(bytes(32)), random.nextBoolean()));
        }
        heads.put(origin(), new VersionVector.Head(0, "", false));
        VersionVector vector = new VersionVector(heads);
        assertThat(VersionVector.parse(vector.toBytes())).isEqualTo(vector);
    }

    @Test
    void slicesComeBack() {
        byte[] encoded = slice();
        SliceCodec.Slice slice = SliceCodec.decode(encoded);
        assertThat(SliceCodec.encode(slice)).isEqualTo(encoded);
    }

    @Test
    void whateverIsOfferedIsDecodedOrRefused() {
        byte[] payload = Payload.encode(operations());
        byte[] slice = slice();
        byte[] vector =
                new VersionVector(Map.of(origin(), new VersionVector.Head(1, Hashes.hex(bytes(32)), true))).toBytes();
        for (int i = 0; i < ROUNDS; i++) {
            tryToDecode(() -> Payload.decode(mutate(payload)));
            tryToDecode(() -> SliceCodec.decode(mutate(slice)));
            tryToDecode(() -> VersionVector.parse(mutate(vector)));
            tryToDecode(() -> Header.decode(bytes(random.nextInt(200))));
        }
    }

    @Test
    void aSliceThatUnpacksToMoreThanItSaysIsRefused() {
        byte[] slice = slice();
        byte[] bomb = slice.clone();
        bomb[1] = 0x7F; // Says two gigabytes.
        assertThatThrownBy(() -> SliceCodec.decode(bomb)).isInstanceOf(JournalRefusal.class);
        byte[] liar = slice.clone();
        liar[4]--;
        assertThatThrownBy(() -> SliceCodec.decode(liar)).isInstanceOf(JournalRefusal.class);
    }

    @Test
    void limitsHold() {
        assertThatThrownBy(() -> Fixtures.operation("f".repeat(201), "x")).isInstanceOf(JournalRefusal.class);
        assertThatThrownBy(() -> new Operation("f", new byte[Limits.MAX_VALUE_BYTES + 1], List.of()))
                .isInstanceOf(JournalRefusal.class);
        assertThatThrownBy(() -> new Draft("record", new UUID(0, 0), "", operations()))
                .isInstanceOf(JournalRefusal.class);
        assertThatThrownBy(() -> new Draft("Not a type", new UUID(0, 0), "aigul", operations()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WireWriter().text("half \uD83C pair"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesComeBackAndLaterIncarnationsSortLater() {
        Version version = new Version(origin(), 17);
        assertThat(Version.parse(version.toString())).isEqualTo(version);
        assertThat(Incarnations.next(1_000_000)).isLessThan(Incarnations.next(1_000_001));
        assertThatThrownBy(() -> Version.parse("bishkek.1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void tryToDecode(Runnable decoding) {
        try {
            decoding.run();
        } catch (JournalRefusal e) {
            assertThat(e.code()).isIn("journal-unreadable", "beyond-limits");
        }
    }

    private byte[] mutate(byte[] bytes) {
        byte[] other = java.util.Arrays.copyOf(
                bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length + 9) : bytes.length);
        for (int i = random.nextInt(4); i > 0 && other.length > 0; i--) {
            other[random.nextInt(other.length)] = (byte) random.nextInt();
        }
        return other;
    }

    private byte[] slice() {
        var key = Fixtures.key();
        Origin origin = origin();
        List<Group> groups = new ArrayList<>();
        byte[] previous = Hashes.beginning(origin);
        for (int i = 1; i <= 3; i++) {
            byte[] payload = Payload.encode(operations());
            Header header =
                    new Header(i, new HybridTime(i, 0), "aigul", "record", UUID.randomUUID(), Hashes.sha256(payload));
            Link link = Link.after(previous, header.encode(), i == 2 ? null : payload);
            groups.add(Group.sign(origin, i, previous, List.of(link), Keys.id(key.getPublic()), key.getPrivate()));
            previous = link.hash();
        }
        return SliceCodec.encode(new SliceCodec.Slice(groups.subList(0, 1), groups));
    }

    @SuppressWarnings("NullAway") // From class files it does not see that an array may be null.
    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<Version> basis = new ArrayList<>();
            for (int b = random.nextInt(4); b > 0; b--) {
                basis.add(new Version(origin(), 1 + random.nextInt(1_000)));
            }
            operations.add(new Operation(
                    "field " + i + " Ү", random.nextInt(4) == 0 ? null : bytes(random.nextInt(300)), basis));
        }
        return operations;
    }

    private Origin origin() {
        return new Origin(new CentreId("centre-" + random.nextInt(9)), Incarnations.next(random.nextLong(1L << 45)));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
