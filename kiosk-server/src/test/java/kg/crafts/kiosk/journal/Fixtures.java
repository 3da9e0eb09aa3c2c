package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.NullMarked;

/** Centres with keys, and changes to write. */
@NullMarked
final class Fixtures {

    static final CentreId BISHKEK = new CentreId("bishkek");
    static final CentreId TOKMOK = new CentreId("tokmok");
    static final CentreId ISSYK_KUL = new CentreId("issyk-kul");
    static final Map<CentreId, KeyPair> KEYS = Map.of(BISHKEK, key(), TOKMOK, key(), ISSYK_KUL, key());
    static final int SLICE_BYTES = 256 << 10;

    private Fixtures() {}

    static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair keyOf(CentreId centre) {
        return Objects.requireNonNull(KEYS.get(centre));
    }

    /** Each knows the keys of all. */
    static JournalSettings settings(Path folder, CentreId centre) {
        return settings(folder, centre, keyOf(centre), everybody());
    }

    static JournalSettings settings(Path folder, CentreId centre, KeyPair key, TrustList trust) {
        return new JournalSettings(folder, centre, key, trust, InstantSource.system());
    }

    static TrustList everybody() {
        Map<CentreId, List<java.security.PublicKey>> keys = new HashMap<>();
        KEYS.forEach((centre, pair) -> keys.put(centre, List.of(pair.getPublic())));
        return new TrustList(keys);
    }

    static Journal open(Path folder, CentreId centre) {
        return Journal.open(settings(folder, centre));
    }

    static Draft draft(String value) {
        return draft(new UUID(1, value.hashCode()), value);
    }

    static Draft draft(UUID subject, String value) {
        return new Draft("record", subject, "aigul", List.of(operation("name/ky", value)));
    }

    static Operation operation(String field, String value) {
        return new Operation(field, ("\"" + value + "\"").getBytes(StandardCharsets.UTF_8), List.of());
    }

    static List<Version> append(Journal journal, String... values) {
        return journal.append(
                        java.util.Arrays.stream(values).map(Fixtures::draft).toList())
                .join();
    }

    /** Writes so many changes, one commit and one signature each. */
    static void fill(Journal journal, int count) {
        for (int i = 0; i < count; i++) {
            append(journal, "change " + i);
            sign(journal);
        }
    }

    /** Has what was written signed at once, as asking for a slice does. */
    static void sign(Journal journal) {
        assertThat(journal.slice(VersionVector.EMPTY, 1)).isNotEmpty();
    }

    static List<Entry> readAll(Journal journal) {
        List<Entry> all = new ArrayList<>();
        List<Entry> page = journal.read(0, 100);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = journal.read(all.size(), 100);
        }
        return all;
    }

    /** Pulls until there is nothing more; returns how many changes were applied. */
    static int pull(Journal from, Journal to) {
        int applied = 0;
        byte[] slice = from.slice(to.vector(), SLICE_BYTES);
        while (slice.length > 0) {
            Receipt receipt = to.receive(slice);
            applied += receipt.applied();
            slice = receipt.applied() == 0 ? new byte[0] : from.slice(to.vector(), SLICE_BYTES);
        }
        return applied;
    }
}
