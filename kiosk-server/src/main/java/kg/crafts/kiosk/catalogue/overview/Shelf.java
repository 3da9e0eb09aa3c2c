package kg.crafts.kiosk.catalogue.overview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.RecordRule;
import kg.crafts.kiosk.catalogue.editing.Edited;
import kg.crafts.kiosk.catalogue.editing.WorkingCopies;
import kg.crafts.kiosk.index.DeskEntry;
import kg.crafts.kiosk.index.DeskIndex;
import kg.crafts.kiosk.index.IndexDamaged;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All records as staff see them, in an index that catches up with the folds whenever somebody asks: whoever has saved
 * something finds it in the next answer, there is no thread, and a centre where nobody edits pays nothing. May wait for
 * the disk, so it is not for an event loop.
 */
final class Shelf implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Folds looked at in one go: about 4 MB of records. */
    private static final int PAGE = 200;

    /** One request works no longer than this on what it has to catch up with; the next goes on from there. */
    private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final Path folder;
    private final Journal journal;
    private final FoldStore folds;
    private final WorkingCopies copies;
    private final RecordRule records = new RecordRule();
    private final ReentrantLock filling = new ReentrantLock();
    private volatile @Nullable DeskIndex opened;
    private boolean closed;

    /** @param folder of the index; may be deleted whenever the server is stopped */
    Shelf(Path folder, Journal journal, FoldStore folds, WorkingCopies copies) {
        this.folder = folder;
        this.journal = journal;
        this.folds = folds;
        this.copies = copies;
    }

    /**
     * Asks the index, as it is with everything that is folded now.
     *
     * @throws HttpProblem {@code desk-filling}, with how far it is, while much has to be caught up with
     */
    <T> T ask(Function<DeskIndex, T> question) {
        DeskIndex index = upToDate();
        try {
            return question.apply(index);
        } catch (IndexDamaged e) {
            throw beginAnew(index, e);
        }
    }

    private DeskIndex upToDate() {
        DeskIndex index = opened;
        if (index != null && index.position() == folds.position()) {
            return index;
        }
        try {
            if (!filling.tryLock(MAX_NANOS, TimeUnit.NANOSECONDS)) {
                throw stillFilling(index);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillFilling(index);
        }
        try {
            return catchUp();
        } finally {
            filling.unlock();
        }
    }

    private DeskIndex catchUp() {
        DeskIndex index = open();
        long started = System.nanoTime();
        try {
            while (index.position() < folds.position()) {
                long end = folds.position();
                List<Fold> page = folds.listTouchedAfter(index.position(), PAGE);
                put(index, page, page.isEmpty() ? end : page.getLast().position());
                if (index.position() < end && System.nanoTime() - started > MAX_NANOS) {
                    throw stillFilling(index);
                }
            }
            return index;
        } catch (IndexDamaged e) {
            throw beginAnew(index, e);
        }
    }

    /** Only with {@link #filling} held. Positions count in one copy of the journal; in another they mean other changes. */
    private DeskIndex open() {
        if (closed) {
            throw stillFilling(null);
        }
        DeskIndex index = opened;
        if (index == null) {
            index = DeskIndex.open(folder);
            boolean same = index.position() <= folds.position()
                    && (index.position() == 0 || index.stamp().equals(journal.stamp(index.position())));
            if (!same) {
                index.close();
                index = DeskIndex.anew(folder);
            }
            opened = index;
        }
        return index;
    }

    private void put(DeskIndex index, List<Fold> page, long reached) {
        Set<UUID> touched = new LinkedHashSet<>();
        for (Fold fold : page) {
            if (WorkingCopies.isWorkingCopy(fold)) {
                touched.add(WorkingCopies.recordOf(fold));
            } else if (records.isOf(fold.kind())) {
                touched.add(fold.id());
            }
        }
        List<DeskEntry> entries = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (UUID id : touched) {
            Optional<Edited> record = copies.findAny(id);
            record.ifPresentOrElse(there -> entries.add(DeskEntries.of(there)), () -> gone.add(id));
        }
        index.apply(entries, gone, reached, journal.stamp(reached));
    }

    private HttpProblem stillFilling(@Nullable DeskIndex index) {
        long position = index == null ? 0 : index.position();
        long percent = Math.min(99, 100 * position / Math.max(1, folds.position()));
        return new HttpProblem(OverviewProblems.FILLING, percent + " %").with("percent", percent);
    }

    private HttpProblem beginAnew(DeskIndex damaged, IndexDamaged why) {
        filling.lock();
        try {
            if (opened == damaged) {
                LOG.warn("The desk's index is built anew: {}", why.getMessage());
                damaged.close();
                opened = DeskIndex.anew(folder);
            }
            return stillFilling(opened);
        } finally {
            filling.unlock();
        }
    }

    /** Writes the index down, if anybody has asked it. */
    @Override
    public void close() {
        filling.lock();
        try {
            closed = true;
            DeskIndex index = opened;
            opened = null;
            if (index != null) {
                index.close();
            }
        } finally {
            filling.unlock();
        }
    }
}
