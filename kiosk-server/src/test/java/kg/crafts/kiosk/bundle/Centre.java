package kg.crafts.kiosk.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import org.jspecify.annotations.Nullable;

/** A journal and a media store. Everybody but the stranger is trusted by everybody. */
record Centre(CentreId id, Journal journal, MediaStore media) implements AutoCloseable {

    static final String STRANGER = "stranger";
    private static final Map<String, KeyPair> KEYS = new HashMap<>();

    static Centre open(Path root, String name) throws IOException {
        return open(root, name, name);
    }

    /** @param id under which it writes; several copies may have one */
    static Centre open(Path root, String folder, String id) throws IOException {
        for (String each : List.of("bishkek", "tokmok", "karakol", STRANGER)) {
            KEYS.computeIfAbsent(each, any -> newKey());
        }
        TrustList trust = new TrustList(KEYS.entrySet().stream()
                .filter(key -> !key.getKey().equals(STRANGER))
                .collect(Collectors.toMap(
                        key -> new CentreId(key.getKey()),
                        key -> List.of(key.getValue().getPublic()))));
        Journal journal = Journal.open(new JournalSettings(
                root.resolve(folder).resolve("journal"),
                new CentreId(id),
                KEYS.get(id),
                trust,
                InstantSource.system()));
        MediaLimits limits = new MediaLimits(64L << 20, 256L << 20);
        return new Centre(
                new CentreId(id), journal, MediaStore.open(root.resolve(folder).resolve("media"), limits));
    }

    private static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String text) {
        byte[] value = ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
        journal.append(List.of(new Draft(
                        "record", UUID.randomUUID(), "tester", List.of(new Operation("title", value, List.of())))))
                .join();
    }

    ContentHash store(byte[] content) throws IOException {
        return media.put(new ByteArrayInputStream(content)).hash();
    }

    static byte[] content(int seed, int size) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }

    BundleWriter.Written writeBundle(Path file, @Nullable Path since) throws IOException {
        return new BundleWriter(id, journal, media).write(file, since);
    }

    BundleReader.Outcome readBundle(Path file) throws IOException {
        return new BundleReader(journal, media, () -> {}).read(file);
    }

    /** Everything that anyone wrote and that is here. */
    Set<String> texts() {
        return journal.read(0, 100_000).stream()
                .flatMap(entry -> entry.change().operations().stream())
                .map(operation -> new String(operation.value(), StandardCharsets.UTF_8).replace("\"", ""))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        journal.close();
    }
}
