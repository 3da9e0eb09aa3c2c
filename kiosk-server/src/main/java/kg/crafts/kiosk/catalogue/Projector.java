package kg.crafts.kiosk.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.index.IndexDamaged;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Entry;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the journal on a thread of its own: entries into folds, folds into the exhibition's index. Both
 * are derived; when either is lost it is filled again from the start while the rest goes on.
 */
final class Projector {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    /** Entries folded in one go: few enough that a lone edit is shown at once, many enough for a replay. */
    private static final int BATCH = 2_000;

    /** How long it sleeps without news before it looks whether the index is still whole. */
    private static final long LOOK_MS = 2_000;

    private static final long RETRY_MS = 5_000;

    private final Journal journal;
    private final FoldStore folds;
    private final Exhibition exhibition;
    private final Thread thread;
    private final Object news = new Object();
    private long published;
    private boolean closing;
    private boolean reindexWanted;
    private boolean caughtUp;

    /** The journal tells {@link #wake} of commits for as long as both live: they end together. */
    Projector(Journal journal, FoldStore folds, Exhibition exhibition) {
        this.journal = journal;
        this.folds = folds;
        this.exhibition = exhibition;
        this.thread = Thread.ofPlatform().name("projector").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void wake() {
        synchronized (news) {
            news.notifyAll();
        }
    }

    /** Has the index built anew, and waits until it serves. */
    void reindex() {
        synchronized (news) {
            reindexWanted = true;
            news.notifyAll();
            while (reindexWanted && !closing) {
                try {
                    news.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void reindexIfWanted() {
        synchronized (news) {
            if (!reindexWanted) {
                return;
            }
        }
        exhibition.renew();
        exhibition.catchUp(folds);
        synchronized (news) {
            reindexWanted = false;
            news.notifyAll();
        }
    }

    /** Waits until everything up to a position is shown. */
    void awaitPosition(long position) {
        synchronized (news) {
            while (published < position && !closing) {
                try {
                    news.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void run() {
        while (!isClosing()) {
            try {
                reindexIfWanted();
                exhibition.catchUp(folds);
                followOnce();
            } catch (IndexDamaged e) {
                LOG.warn("The index is built anew: {}", e.getMessage());
                exhibition.renew();
            } catch (Refusal e) {
                LOG.error("The projections stand still and are tried again: {}", e.getMessage(), e);
                pause(RETRY_MS);
            }
        }
        settleAtTheEnd();
    }

    /** So that what a short command changed is whole when the server opens it. */
    private void settleAtTheEnd() {
        try {
            exhibition.settle(folds);
        } catch (Refusal e) {
            LOG.warn("The index is analysed again at the next start: {}", e.getMessage());
        }
    }

    /** Folds what is new, or sleeps when nothing is. */
    private void followOnce() {
        List<Entry> entries = journal.read(folds.position(), BATCH);
        if (entries.isEmpty()) {
            synchronized (news) {
                caughtUp = true;
            }
            announce(folds.position());
            exhibition.look(folds);
            sleepUntilNews();
            return;
        }
        List<Fold> changed = fold(entries);
        long position = entries.getLast().position();
        folds.put(changed, List.of(), position);
        exhibition.show(changed, position);
        announce(position);
    }

    private List<Fold> fold(List<Entry> entries) {
        Map<UUID, RecordState> states = new LinkedHashMap<>();
        Map<UUID, Long> touched = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Change change = entry.change();
            if (change.type().equals(Catalogue.TYPE)) {
                states.computeIfAbsent(change.subject(), this::load).apply(change);
                touched.put(change.subject(), entry.position());
            }
        }
        List<Fold> changed = new ArrayList<>(states.size());
        states.forEach((id, state) -> changed.add(new Fold(
                id,
                state.text("kind"),
                ownCode(state),
                state.encode(),
                touched.getOrDefault(id, 0L),
                state.conflicts().size())));
        return changed;
    }

    private RecordState load(UUID id) {
        return folds.find(id).map(fold -> RecordState.decode(id, fold.bytes())).orElseGet(() -> RecordState.empty(id));
    }

    /**
     * The code, unless a record that was made apart has it already: two desks may choose the same code for
     * different things. The lower id keeps it everywhere; the other is found by its id until it is renamed.
     */
    private @Nullable String ownCode(RecordState state) {
        String code = state.text("code");
        if (code.isEmpty() || Kind.find(state.text("kind")).isEmpty()) {
            return null;
        }
        Optional<Fold> holder = folds.findByCode(code);
        return holder.isEmpty() || holder.get().id().compareTo(state.id()) >= 0 ? code : null;
    }

    private void announce(long position) {
        synchronized (news) {
            published = position;
            news.notifyAll();
        }
    }

    private void sleepUntilNews() {
        synchronized (news) {
            if (!closing && !reindexWanted && journal.position() <= published) {
                try {
                    TimeUnit.MILLISECONDS.timedWait(news, LOOK_MS);
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

    /** Whether it has reached the end of the journal once since the start. */
    boolean hasCaughtUp() {
        synchronized (news) {
            return caughtUp;
        }
    }

    private boolean isClosing() {
        synchronized (news) {
            return closing;
        }
    }

    /** Ends the thread; what it has not shown is caught up with at the next start. */
    void stop() {
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
