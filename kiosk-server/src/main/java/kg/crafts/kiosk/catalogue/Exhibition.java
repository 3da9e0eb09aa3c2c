package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * What visitors may see ({@link Visibility}), put into the index and told to those who listen. Nothing else ever reaches the index.
 */
final class Exhibition {

    private static final int PAGE = 1_000;
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ExhibitionIndex index;
    private final ChangeListener listener;
    private final InstantSource clock;
    private final FileWishes files;
    private final HeldBack heldBack;
    private final RecordRule rule = new RecordRule();
    private final Visibility visibility;
    private long lastCommit = System.nanoTime();
    private boolean uncommitted;

    /** Codes of what is in the index and not visible yet: of a second at most, and of all while an index is filled. */
    private final List<String> untold = new ArrayList<>();

    /** Hears which records look different now, and as of which position. Called on the projector's thread. */
    interface ChangeListener {
        void changed(List<String> codes, long position);
    }

    /** Sees to it that the file of a media record comes here, and knows who may have it. */
    interface FileWishes {
        void want(ObjectNode mediaRecord);

        /** Visitors can see a media record now. */
        void shown(UUID id, JsonNode mediaRecord);

        /** Visitors can't see a record any more, if they ever could. */
        void hidden(UUID id);
    }

    Exhibition(
            ExhibitionIndex index,
            Journal journal,
            ChangeListener listener,
            FileWishes files,
            Contacts contacts,
            InstantSource clock) {
        this.visibility = new Visibility(contacts);
        this.files = files;
        this.heldBack = new HeldBack(journal);
        this.index = index;
        this.listener = listener;
        this.clock = clock;
        visibility.read(index.notes());
    }

    /**
     * Brings the index up to the folds: mostly by one edit, after a crash by a little, after its loss by everything.
     *
     * @return the position it has come to
     */
    long catchUp(FoldStore folds) {
        if (index.position() > folds.position()) {
            index.renew();
        }
        while (index.position() < folds.position()) {
            List<Fold> page = HeldBack.page(folds, index.position(), PAGE);
            long reached = page.isEmpty() ? folds.position() : page.getLast().position();
            show(page, folds, reached, reached < folds.position());
        }
        index.swap();
        tell(index.position());
        return index.position();
    }

    /** Shows what became of these records; with what follows if more does. */
    private void show(List<Fold> changed, FoldStore folds, long position, boolean more) {
        List<kg.crafts.kiosk.index.Entry> shown = new ArrayList<>();
        List<UUID> hidden = new ArrayList<>();
        for (Fold fold : withPictures(withReleased(changed, folds), folds)) {
            if (!rule.isOf(fold.kind())) {
                continue;
            }
            FieldState state = heldBack.state(fold, folds, position);
            Optional<Kind> kind = Kind.find(state.text("kind"));
            if (kind.isEmpty() || fold.code() == null) {
                hidden.add(fold.id());
                continue;
            }
            ObjectNode record = Catalogue.whole(state, kind.get());
            if (kind.get() == Kind.MEDIA) {
                files.want(record);
            }
            if (isVisible(fold.id(), record, folds)) {
                shown.add(IndexEntries.of(kind.get(), record));
                untold.add(fold.code());
                if (kind.get() == Kind.MEDIA) {
                    files.shown(fold.id(), record);
                }
            } else {
                hidden.add(fold.id());
                tellThatHidden(fold.code());
            }
        }
        apply(shown, hidden, position, more);
    }

    private boolean isVisible(UUID id, ObjectNode record, FoldStore folds) {
        Instant now = clock.instant();
        visibility.note(id, record, now);
        return visibility.isVisible(record, now, folds);
    }

    /** Not even the code is told of what visitors have not seen. */
    private void tellThatHidden(String code) {
        if (index.find(code).isPresent()) {
            untold.add(code);
        }
    }

    private void apply(List<kg.crafts.kiosk.index.Entry> shown, List<UUID> hidden, long position, boolean more) {
        hidden.forEach(files::hidden);
        boolean visible = index.apply(shown, hidden, position, visibility.write(), more);
        uncommitted = true;
        if (visible) {
            tell(position);
        }
    }

    private void tell(long position) {
        if (!untold.isEmpty()) {
            listener.changed(List.copyOf(untold), position);
            untold.clear();
        }
    }

    /** With all records of each release that has come to its end, so that they become visible together. */
    private static List<Fold> withReleased(List<Fold> changed, FoldStore folds) {
        Map<UUID, Fold> all = new LinkedHashMap<>();
        changed.forEach(fold -> all.put(fold.id(), fold));
        changed.stream()
                .filter(Release::isOf)
                .flatMap(release -> HeldBack.shownWith(release, folds).stream())
                .forEach(fold -> all.putIfAbsent(fold.id(), fold));
        return List.copyOf(all.values());
    }

    /** With the pictures of what is not simply public: a picture's own record does not change. */
    private static List<Fold> withPictures(List<Fold> changed, FoldStore folds) {
        Set<String> depicted = new HashSet<>();
        for (Fold fold : changed) {
            if (Kind.find(fold.kind()).isPresent()
                    && fold.code() != null
                    && Visibility.concernsPictures(Catalogue.record(fold))) {
                depicted.add(fold.code());
            }
        }
        if (depicted.isEmpty()) {
            return changed;
        }
        Map<UUID, Fold> all = new LinkedHashMap<>();
        changed.forEach(fold -> all.put(fold.id(), fold));
        @Nullable UUID last = null;
        List<Fold> page = folds.listOfKind(Kind.MEDIA.tag(), last, PAGE);
        while (!page.isEmpty()) {
            for (Fold picture : page) {
                if (Visibility.depicted(Catalogue.record(picture)).stream().anyMatch(depicted::contains)) {
                    all.putIfAbsent(picture.id(), picture);
                }
            }
            last = page.getLast().id();
            page = folds.listOfKind(Kind.MEDIA.tag(), last, PAGE);
        }
        return List.copyOf(all.values());
    }

    /**
     * What is done when there is nothing else to do: show and hide what clock and silence say, analyse again what new
     * headwords make stale, write the index down, see whether its files are still there.
     */
    void look(FoldStore folds) {
        List<Fold> due = visibility.listDue(clock.instant()).stream()
                .map(folds::find)
                .flatMap(Optional::stream)
                .toList();
        if (!due.isEmpty()) {
            show(due, folds, index.position(), false);
        }
        settle(folds);
        if (!index.isWhole()) {
            index.renew();
            return;
        }
        if (uncommitted && System.nanoTime() - lastCommit > COMMIT_NANOS) {
            index.commit();
            uncommitted = false;
            lastCommit = System.nanoTime();
        }
    }

    /** Gives the index once more what new headwords make stale, a page of it. */
    void settle(FoldStore folds) {
        List<Fold> stale = index.takeStale(PAGE).stream()
                .map(folds::find)
                .flatMap(Optional::stream)
                .toList();
        if (!stale.isEmpty()) {
            show(stale, folds, index.position(), false);
        }
    }

    /** Begins the index anew; the old one serves until it is filled. */
    void renew() {
        index.renew();
    }
}
