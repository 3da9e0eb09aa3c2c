package kg.crafts.kiosk.standards.oai;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When visitors here first saw each record as it is now, and what they see no more. The journal can't tell: a change
 * made elsewhere long ago may have come today, and a publish window opens without any change. Kept in a file that may be
 * lost, about 200 bytes a record in memory; a thread of its own follows what changes, requests only read the last state.
 */
public final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    /** More changes at once than these: everything is looked at. */
    private static final int MAX_PENDING = 50_000;

    /** So many records that name another one are looked at when that changes. */
    private static final int MAX_POINTING = 50_000;

    /** Of what is gone the latest are remembered. */
    private static final int MAX_GONE = 20_000;

    private static final long LOOK_MS = 500;
    private static final long WRITE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final LedgerFile file;
    private final Supplier<Published> exhibition;
    private final InstantSource clock;
    private final Thread thread;
    private final Object news = new Object();
    private final Set<String> pending = new HashSet<>();
    private boolean allPending = true;
    private boolean closing;

    /** Only of the thread. */
    private final Map<String, Item> byId;

    private final Map<String, String> idByCode = new HashMap<>();
    private boolean unwritten;
    private long lastWrite = System.nanoTime();

    private volatile List<Item> items = List.of();
    private volatile boolean complete;

    private Ledger(Path path, Supplier<Published> exhibition, InstantSource clock) {
        this.file = new LedgerFile(path);
        this.exhibition = exhibition;
        this.clock = clock;
        this.byId = file.read();
        byId.values().stream().filter(item -> !item.isGone()).forEach(item -> idByCode.put(item.code(), item.id()));
        this.thread = Thread.ofPlatform().name("harvest-ledger").daemon().unstarted(this::run);
    }

    /**
     * Begins to follow the exhibition.
     *
     * @param path of the file that it is kept in; its folder is there
     */
    public static Ledger start(Path path, Supplier<Published> exhibition, InstantSource clock) {
        Ledger ledger = new Ledger(path, exhibition, clock);
        ledger.thread.start();
        return ledger;
    }

    /** Hears that records may look different now, or be gone. */
    public void changed(Collection<String> codes) {
        synchronized (news) {
            pending.addAll(codes);
            if (pending.size() > MAX_PENDING) {
                pending.clear();
                allPending = true;
            }
            news.notifyAll();
        }
    }

    /** Whether everything that can be seen is in it. */
    boolean isComplete() {
        return complete;
    }

    /** Everything in the order of {@link Item#ORDER}. */
    List<Item> items() {
        return items;
    }

    private void run() {
        while (!isClosing()) {
            Todo todo = next();
            if (todo.all() || !todo.codes().isEmpty()) {
                tryToFollow(todo);
            }
            if (System.nanoTime() - lastWrite > WRITE_NANOS) {
                write();
            }
        }
        write();
    }

    private boolean isClosing() {
        synchronized (news) {
            return closing;
        }
    }

    /** What is to be looked at. */
    private record Todo(boolean all, Set<String> codes) {}

    /** What has come meanwhile; waits for a while when there is nothing, or as long as the exhibition is being filled. */
    private Todo next() {
        boolean filled = exhibition.get().isFilled();
        synchronized (news) {
            boolean all = allPending && filled;
            if (!all && (allPending || pending.isEmpty())) {
                await();
                return new Todo(false, Set.of());
            }
            Todo todo = new Todo(all, new HashSet<>(pending));
            pending.clear();
            allPending = false;
            return todo;
        }
    }

    /** Only with {@link #news} held. */
    private void await() {
        try {
            if (!closing) {
                TimeUnit.MILLISECONDS.timedWait(news, LOOK_MS);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private void tryToFollow(Todo todo) {
        try {
            follow(todo);
        } catch (Refusal e) {
            LOG.warn("What harvesters are told is looked at once more: {}", e.getMessage());
            synchronized (news) {
                allPending = true;
                await();
            }
        }
    }

    private void follow(Todo wanted) {
        Published published = exhibition.get();
        long now = clock.instant().getEpochSecond();
        boolean changes = false;
        Set<String> todo = new HashSet<>(wanted.codes());
        if (wanted.all()) {
            todo.addAll(idByCode.keySet());
            published.forEachCard(
                    Published.everything(), card -> todo.add(card.path("code").asText()));
        } else {
            wanted.codes().forEach(code -> todo.addAll(published.pointingAt(code, MAX_POINTING)));
        }
        for (String code : todo) {
            if (isClosing()) {
                return; // What was not looked at is at the next start.
            }
            changes |= look(code, published, now);
        }
        if (changes || !complete) {
            forgetOldest();
            items = byId.values().stream().sorted(Item.ORDER).toList();
            unwritten |= changes;
        }
        complete |= wanted.all();
    }

    /** Notes what became of a code; whether that is anything new. */
    private boolean look(String code, Published published, long now) {
        Optional<Entire> found = published.find(code);
        String before = idByCode.get(code);
        boolean changes = false;
        if (before != null && !found.map(Entire::id).equals(Optional.of(before))) {
            byId.computeIfPresent(before, (id, item) -> item.gone(now));
            idByCode.remove(code);
            changes = true;
        }
        if (found.isPresent()) {
            Entire entire = found.get();
            long print = print(DublinCore.of(entire, published));
            Item known = byId.get(entire.id());
            if (known == null || known.isGone() || known.print() != print) {
                String home = entire.record().path("home").asText();
                byId.put(entire.id(), new Item(entire.id(), code, entire.kind().tag(), home, now, print));
                idByCode.put(code, entire.id());
                changes = true;
            }
        }
        return changes;
    }

    private void forgetOldest() {
        List<Item> gone =
                byId.values().stream().filter(Item::isGone).sorted(Item.ORDER).toList();
        gone.stream().limit(Math.max(0, gone.size() - MAX_GONE)).forEach(item -> byId.remove(item.id()));
    }

    private static long print(List<DublinCore.Element> elements) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] told = elements.toString().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(digest.digest(told)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void write() {
        if (!unwritten) {
            return;
        }
        try {
            file.write(List.copyOf(new TreeMap<>(byId).values()));
            unwritten = false;
        } catch (IOException e) {
            LOG.warn("What harvesters were told is not written down, they may read it once more: {}", e.getMessage());
        }
        lastWrite = System.nanoTime();
    }

    @Override
    public void close() {
        synchronized (news) {
            closing = true;
            news.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
