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
import kg.crafts.kiosk.index.ExhibitionIndex;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import org.jspecify.annotations.Nullable;

/**
 * What visitors may see: published and public records within their publish window, put into the index and
 * told to those who listen. Nothing else ever reaches the index.
 */
final class Exhibition {

    private static final int PAGE = 1_000;
    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ExhibitionIndex index;
    private final ChangeListener listener;
    private final InstantSource clock;
    private final FileWishes files;
    private final RecordRule rule = new RecordRule();
    private final WindowEdges edges = new WindowEdges();
    private long lastCommit = System.nanoTime();
    private boolean uncommitted;

    /** Codes of what is in the index and not visible yet: of a second at most. */
    private final List<String> untold = new ArrayList<>();

    private boolean isUntold;

    /** Hears which records look different now, and as of which position. Called on the projector's thread. */
    interface ChangeListener {
        void changed(List<String> codes, long position);
    }

    /** Sees to it that the file of a media record comes here. */
    interface FileWishes {
        void want(ObjectNode mediaRecord);
    }

    Exhibition(ExhibitionIndex index, ChangeListener listener, FileWishes files, InstantSource clock) {
        this.files = files;
        this.index = index;
        this.listener = listener;
        this.clock = clock;
        edges.read(index.notes());
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
            List<Fold> page = folds.listTouchedAfter(index.position(), PAGE);
            long reached = page.isEmpty() ? folds.position() : page.getLast().position();
            show(page, folds, reached, reached < folds.position());
        }
        index.swap();
        return index.position();
    }

    /** Shows what became of these records; with what follows if more does. */
    private void show(List<Fold> changed, FoldStore folds, long position, boolean more) {
        List<kg.crafts.kiosk.index.Entry> shown = new ArrayList<>();
        List<UUID> hidden = new ArrayList<>();
        for (Fold fold : withPictures(changed, folds)) {
            if (!rule.isOf(fold.kind())) {
                continue;
            }
            Optional<Kind> kind = Kind.find(fold.kind());
            if (kind.isEmpty() || fold.code() == null) {
                hidden.add(fold.id());
                continue;
            }
            untold.add(fold.code());
            ObjectNode record = Catalogue.record(fold);
            Instant now = clock.instant();
            edges.note(fold.id(), record.path("window"), now);
            if (kind.get() == Kind.MEDIA) {
                files.want(record);
            }
            if (isVisible(record, now) && !depictsWithdrawn(record, folds)) {
                shown.add(IndexEntries.of(kind.get(), record));
            } else {
                hidden.add(fold.id());
            }
        }
        boolean visible = index.apply(shown, hidden, position, edges.write(), more);
        uncommitted = true;
        isUntold |= !untold.isEmpty() || !hidden.isEmpty();
        if (visible && isUntold) {
            listener.changed(List.copyOf(untold), position);
            untold.clear();
            isUntold = false;
        }
    }

    /** With the pictures of those who have said whether they agree to be shown: a picture's own record does not change. */
    private static List<Fold> withPictures(List<Fold> changed, FoldStore folds) {
        Set<String> people = new HashSet<>();
        for (Fold fold : changed) {
            if (fold.kind().equals(Kind.ARTISAN.tag())
                    && fold.code() != null
                    && Catalogue.record(fold).has(Consent.FIELD)) {
                people.add(fold.code());
            }
        }
        if (people.isEmpty()) {
            return changed;
        }
        Map<UUID, Fold> all = new LinkedHashMap<>();
        changed.forEach(fold -> all.put(fold.id(), fold));
        @Nullable UUID last = null;
        List<Fold> page = folds.listOfKind(Kind.MEDIA.tag(), last, PAGE);
        while (!page.isEmpty()) {
            for (Fold picture : page) {
                if (depicts(Catalogue.record(picture)).stream().anyMatch(people::contains)) {
                    all.putIfAbsent(picture.id(), picture);
                }
            }
            last = page.getLast().id();
            page = folds.listOfKind(Kind.MEDIA.tag(), last, PAGE);
        }
        return List.copyOf(all.values());
    }

    private static List<String> depicts(JsonNode media) {
        List<String> codes = new ArrayList<>();
        media.path("depicts").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** Whether somebody can be seen on it who does not agree. */
    private static boolean depictsWithdrawn(JsonNode media, FoldStore folds) {
        return depicts(media).stream()
                .flatMap(code -> folds.findByCode(code).stream())
                .filter(fold -> fold.kind().equals(Kind.ARTISAN.tag()))
                .anyMatch(fold -> Consent.isWithdrawn(Catalogue.record(fold)));
    }

    static boolean isVisible(JsonNode record, Instant now) {
        JsonNode window = record.path("window");
        return record.path("status").asText().equals("published")
                && !Consent.isWithdrawn(record)
                && record.path("access").asText("public").equals("public")
                && !now.isBefore(instant(window.path("from"), Instant.MIN))
                && now.isBefore(instant(window.path("until"), Instant.MAX));
    }

    private static Instant instant(JsonNode text, Instant otherwise) {
        return text.isTextual() ? Instant.parse(text.asText()) : otherwise;
    }

    /**
     * What is done when there is nothing else to do: show and hide what its window says, analyse again what new
     * headwords make stale, write the index down, see whether its files are still there.
     */
    void look(FoldStore folds) {
        List<Fold> due = edges.listDue(clock.instant()).stream()
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
