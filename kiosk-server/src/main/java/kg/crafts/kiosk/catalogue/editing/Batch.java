package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/** Writes fields of many working copies, as one act that can be taken back. */
public final class Batch {

    private final Editing editing;
    private final Writes writes;
    private final InstantSource clock;

    public Batch(Editing editing, Writes writes, InstantSource clock) {
        this.editing = editing;
        this.writes = writes;
        this.clock = clock;
    }

    /** @param refused why it was not changed; empty when it was, or was so already */
    record Row(Edited edited, boolean changed, List<Problem> refused) {}

    /** @param id of what was written, or null when nothing was */
    record Done(@Nullable UUID id, List<Row> rows) {}

    /**
     * Writes fields; a record of which one is refused stays as it is.
     *
     * @param wanted values by their names as in {@code Fields}; null to take one away
     */
    Done write(String author, List<String> ids, Map<String, @Nullable JsonNode> wanted) {
        if (ids.size() > Release.MAX_RECORDS) {
            throw new HttpProblem(EditingProblems.TOO_MANY, String.valueOf(Release.MAX_RECORDS));
        }
        return writes.alone(() -> {
            List<Row> rows = new ArrayList<>();
            List<Draft> drafts = new ArrayList<>();
            List<UUID> changed = new ArrayList<>();
            for (String each : new LinkedHashSet<>(ids)) {
                Edited edited = editing.get(each);
                Saving saving = editing.wish(edited, wanted);
                boolean isRefused = !saving.refused().isEmpty();
                if (!isRefused) {
                    saving.change().draft(author).ifPresent(draft -> {
                        drafts.add(draft);
                        changed.add(edited.id());
                    });
                }
                rows.add(new Row(edited, !isRefused && !saving.change().isNothing(), saving.refused()));
            }
            if (drafts.isEmpty()) {
                return new Done(null, rows);
            }
            UUID id = Release.newId(clock.instant());
            drafts.add(Release.draft(
                    id, author, Release.BATCH, String.join(", ", wanted.keySet()), "", changed, drafts.size()));
            writes.append(drafts);
            return new Done(id, rows);
        });
    }
}
