package kg.crafts.kiosk.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kiosks that staff have added, and when each was heard last. Whoever was not added is not heard: its address holds
 * an id that nobody can guess. Names and removals are on the disk before they are answered; what was heard in the last
 * minute may be lost at a power cut.
 */
public final class Fleet implements AutoCloseable {

    /** Silent for longer, something is wrong; a kiosk speaks every 20 s. */
    static final Duration SILENT = Duration.ofSeconds(60);

    static final int MAX_KIOSKS = 100;
    static final int MAX_NAME = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 10;
    private static final int RADIX = 32;

    private final Path file;
    private final InstantSource clock;
    /** Replaced as a whole, so that whoever lists them never waits for a disk. */
    private volatile Map<String, Kiosk> kiosks = Map.of();

    private Instant written;
    private boolean dirty;

    /**
     * One kiosk.
     *
     * @param id in its address, and nowhere that visitors see
     * @param name that staff call it by, such as "Hall, left"
     * @param last what it has last said, or null as long as it was never heard
     */
    record Kiosk(
            String id, String name, Instant added, @Nullable Heartbeat last) {

        /** Whether it lives: {@code never} heard, {@code heard}, or {@code silent} for longer than {@link #SILENT}. */
        String state(Instant now) {
            if (last == null) {
                return "never";
            }
            return Duration.between(last.at(), now).compareTo(SILENT) > 0 ? "silent" : "heard";
        }
    }

    private Fleet(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.written = clock.instant();
    }

    /** Reads which there are; a file that can't be understood is laid aside, and told of in the log. */
    public static Fleet open(Path file, InstantSource clock) throws IOException {
        Fleet fleet = new Fleet(file, clock);
        try {
            fleet.read(Json.read(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            LOG.debug("No kiosk was added yet: {}", e.getMessage());
        } catch (UncheckedIOException | DateTimeException e) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("{} can't be understood and lies in {}; add the kiosks again: {}", file, aside, e.getMessage());
        }
        return fleet;
    }

    private void read(JsonNode json) {
        Map<String, Kiosk> read = new HashMap<>();
        for (JsonNode one : json.path("kiosks")) {
            String id = one.path("id").asText();
            @Nullable Heartbeat last = one.has("last") ? Heartbeat.kept(one.path("last")) : null;
            Instant added = Instant.parse(one.path("added").asText());
            read.put(id, new Kiosk(id, one.path("name").asText(), added, last));
        }
        kiosks = read;
    }

    /** All of them, by name. */
    List<Kiosk> list() {
        return inOrder(kiosks);
    }

    private static List<Kiosk> inOrder(Map<String, Kiosk> some) {
        return some.values().stream()
                .sorted(Comparator.comparing(Kiosk::name).thenComparing(Kiosk::id))
                .toList();
    }

    /** Adds one; throws {@code kiosk-field} or {@code too-many-kiosks}. */
    synchronized Kiosk add(String name) throws IOException {
        if (kiosks.size() >= MAX_KIOSKS) {
            throw new HttpProblem(FleetProblems.FULL, String.valueOf(MAX_KIOSKS));
        }
        return put(new Kiosk(freshId(), checked(name), clock.instant(), null));
    }

    /** Gives one another name; throws {@code not-found} or {@code kiosk-field}. */
    synchronized Kiosk rename(String id, String name) throws IOException {
        Kiosk kiosk = get(id);
        return put(new Kiosk(id, checked(name), kiosk.added(), kiosk.last()));
    }

    /** Takes one off the list; throws {@code not-found}. */
    synchronized Kiosk remove(String id) throws IOException {
        Kiosk kiosk = get(id);
        Map<String, Kiosk> left = new HashMap<>(kiosks);
        left.remove(id);
        write(left);
        kiosks = left;
        return kiosk;
    }

    /** Notes what a kiosk says; throws {@code not-found} for one that nobody has added. */
    synchronized void hear(String id, Heartbeat said) throws IOException {
        Kiosk kiosk = get(id);
        kiosks = with(new Kiosk(id, kiosk.name(), kiosk.added(), said));
        dirty = true;
        if (Duration.between(written, clock.instant()).compareTo(WRITTEN_EVERY) > 0) {
            write(kiosks);
        }
    }

    private Kiosk get(String id) {
        return Optional.ofNullable(kiosks.get(id)).orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id));
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > MAX_NAME
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new HttpProblem(FleetProblems.FIELD, "name");
        }
        return stripped;
    }

    /** 80 random bits: short enough to be typed once into a kiosk's settings. */
    private static String freshId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return new BigInteger(1, bytes).toString(RADIX);
    }

    private Kiosk put(Kiosk kiosk) throws IOException {
        Map<String, Kiosk> all = with(kiosk);
        write(all);
        kiosks = all;
        return kiosk;
    }

    private Map<String, Kiosk> with(Kiosk kiosk) {
        Map<String, Kiosk> all = new HashMap<>(kiosks);
        all.put(kiosk.id(), kiosk);
        return all;
    }

    private void write(Map<String, Kiosk> some) throws IOException {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("kiosks");
        for (Kiosk kiosk : inOrder(some)) {
            ObjectNode one = all.addObject()
                    .put("id", kiosk.id())
                    .put("name", kiosk.name())
                    .put("added", kiosk.added().toString());
            Heartbeat last = kiosk.last();
            if (last != null) {
                one.set("last", last.json());
            }
        }
        DurableFiles.write(file, Json.canonical(json));
        dirty = false;
        written = clock.instant();
    }

    @Override
    public synchronized void close() {
        if (dirty) {
            try {
                write(kiosks);
            } catch (IOException e) {
                LOG.warn("When kiosks were heard last was not written: {}", e.getMessage());
            }
        }
    }
}
