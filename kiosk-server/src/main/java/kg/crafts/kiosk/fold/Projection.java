package kg.crafts.kiosk.fold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.crafts.kiosk.journal.Entry;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Touch;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.kernel.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the journal on a thread of its own and keeps what its changes add up to. What it keeps is derived: when it
 * is lost, it is made again from the first change.
 */
public final class Projection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    /** Entries folded in one go: few enough that a lone edit is shown at once, many enough for a replay. */
    private static final int BATCH = 2_000;

    private static final long RETRY_MS = 5_000;

    private final Journal journal;
    private final FoldStore folds;
    private final Map<String, FoldRule<?>> rules;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Subscription commits;
    private final Thread thread;
    private final Object news = new Object();
    private boolean closing;
    private boolean caughtUp;
    private long told;

    /** Hears what was folded. On the projection's thread, so it must be short. */
    public interface Listener {

        /**
         * Told after each batch, and once with nothing when the end of the journal is reached for the first time.
         *
         * @param position up to where the journal is contained in the folds now
         */
        void folded(List<Fold> changed, long position);
    }

    private Projection(Journal journal, Path file, List<FoldRule<?>> rules) {
        this.journal = journal;
        this.rules = rules.stream().collect(Collectors.toMap(FoldRule::type, Function.identity()));
        String form = rules.stream().map(FoldRule::form).sorted().collect(Collectors.joining(" "));
        this.folds = FoldStore.open(file, form, journal);
        folds.begunAnewBecause().ifPresent(why -> LOG.warn("Current records are made anew from the journal: {}", why));
        this.commits = journal.onCommitted(position -> wake());
        this.thread = Thread.ofPlatform().name("projection").daemon().unstarted(this::run);
    }

    /**
     * Opens what is kept and begins to follow.
     *
     * @param file may be deleted whenever the server is stopped
     * @param rules one for each type of change; changes of other types are passed over
     */
    public static Projection start(Journal journal, Path file, List<FoldRule<?>> rules) {
        Projection projection = new Projection(journal, file, rules);
        projection.thread.start();
        return projection;
    }

    /** What the changes add up to. */
    public FoldStore folds() {
        return folds;
    }

    /** Has somebody told of all that is folded from now on. */
    public Subscription onFolded(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Whether it has reached the end of the journal once since the start. */
    public boolean hasCaughtUp() {
        synchronized (news) {
            return caughtUp;
        }
    }

    /** Waits until everything up to a position is folded and the listeners have heard of it, or until it is closed. */
    public void awaitPosition(long position) {
        synchronized (news) {
            while (told < position && !closing) {
                try {
                    news.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void wake() {
        synchronized (news) {
            news.notifyAll();
        }
    }

    private void run() {
        while (!isClosing()) {
            try {
                followOnce();
            } catch (Refusal e) {
                LOG.error("The projection stands still and is tried again: {}", e.getMessage(), e);
                pause(RETRY_MS);
            }
        }
    }

    /** Folds what is new, or sleeps when nothing is. */
    private void followOnce() {
        List<Entry> entries = journal.read(folds.position(), BATCH);
        if (entries.isEmpty()) {
            rest();
            return;
        }
        List<Fold> changed = fold(entries);
        long position = entries.getLast().position();
        folds.put(changed, List.of(), touches(entries), position);
        listeners.forEach(listener -> listener.folded(changed, position));
        announce(position, false);
    }

    private List<Touch> touches(List<Entry> entries) {
        List<Touch> touches = new ArrayList<>();
        for (Entry entry : entries) {
            FoldRule<?> rule = rules.get(entry.change().type());
            if (rule != null && rule.keepsHistory()) {
                touches.add(new Touch(entry.change().subject(), entry.position()));
            }
        }
        return touches;
    }

    private void rest() {
        boolean first = !hasCaughtUp();
        announce(folds.position(), true);
        if (first) {
            listeners.forEach(listener -> listener.folded(List.of(), folds.position()));
        }
        sleepUntilNews();
    }

    private List<Fold> fold(List<Entry> entries) {
        Map<UUID, Folding<?>> touched = new LinkedHashMap<>();
        for (Entry entry : entries) {
            FoldRule<?> rule = rules.get(entry.change().type());
            if (rule != null) {
                touched.computeIfAbsent(entry.change().subject(), id -> Folding.of(rule, id, folds))
                        .apply(entry, rule);
            }
        }
        List<Fold> changed = new ArrayList<>(touched.size());
        touched.values().forEach(one -> one.keep().ifPresent(changed::add));
        return changed;
    }

    /**
     * One subject while its changes are taken in. It belongs to one rule for good: whoever uses its id for something
     * else changes nothing.
     */
    private static final class Folding<S> {

        private final FoldRule<S> rule;
        private final UUID subject;
        private final @Nullable S state;
        private long position;

        private Folding(FoldRule<S> rule, UUID subject, @Nullable S state) {
            this.rule = rule;
            this.subject = subject;
            this.state = state;
        }

        static <S> Folding<S> of(FoldRule<S> rule, UUID subject, FoldStore folds) {
            Fold kept = folds.find(subject).orElse(null);
            boolean foreign = kept != null && !rule.isOf(kept.kind());
            return new Folding<>(rule, subject, foreign ? null : rule.load(subject, kept));
        }

        void apply(Entry entry, FoldRule<?> itsRule) {
            if (state != null && itsRule.type().equals(rule.type())) {
                rule.apply(state, entry.change());
                position = entry.position();
            }
        }

        Optional<Fold> keep() {
            return state == null ? Optional.empty() : Optional.of(rule.keep(state, subject, position));
        }
    }

    private void announce(long position, boolean atTheEnd) {
        synchronized (news) {
            told = position;
            caughtUp |= atTheEnd;
            news.notifyAll();
        }
    }

    private void sleepUntilNews() {
        synchronized (news) {
            while (!closing && journal.position() <= told) {
                try {
                    news.wait();
                } catch (InterruptedException e) {
                    closing = true;
                }
            }
        }
    }

    private void pause(long millis) {
        synchronized (news) {
            if (!closing) {
                try {
                    TimeUnit.MILLISECONDS.timedWait(news, millis);
                } catch (InterruptedException e) {
                    closing = true;
                }
            }
        }
    }

    private boolean isClosing() {
        synchronized (news) {
            return closing;
        }
    }

    /** Ends the thread; what it has not folded is caught up with at the next start. */
    @Override
    public void close() {
        commits.close();
        synchronized (news) {
            closing = true;
            news.notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folds.close();
    }
}
