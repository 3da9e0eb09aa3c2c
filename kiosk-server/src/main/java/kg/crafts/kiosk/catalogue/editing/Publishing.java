package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/** Makes releases: what staff have written becomes what visitors see, or ceases to be. All of it or none. */
public final class Publishing {

    private final Editing editing;
    private final WorkingCopies copies;
    private final Writes writes;
    private final InstantSource clock;

    public Publishing(Editing editing, WorkingCopies copies, Writes writes, InstantSource clock) {
        this.editing = editing;
        this.copies = copies;
        this.writes = writes;
        this.clock = clock;
    }

    /** A release that was made. */
    public record Made(UUID id, Instant at, List<Edited> records) {}

    /** What of a record a release changes; nothing when it is so already. */
    private interface Act {
        void on(Edited edited, RecordChange shown, CopyChange own);
    }

    /**
     * Shows records as their working copies are.
     *
     * @param ids ids or codes, 1 to {@link Release#MAX_RECORDS}
     * @param window {@code from} and {@code until}, or something else when it is to stay as it is
     * @param lang in which problems are told
     */
    public Made publish(String author, List<String> ids, String note, JsonNode window, Lang lang) {
        @Nullable JsonNode from = edge(window, "from");
        @Nullable JsonNode until = edge(window, "until");
        return release(author, ids, "publish", note, lang, (edited, shown, own) -> {
            WorkingCopyRule.fields(edited.own())
                    .forEach((field, value) -> shown.want(field, value.isNull() ? null : value));
            if (window.isObject()) {
                shown.want("window.from", from);
                shown.want("window.until", until);
            }
            shown.status("published");
        });
    }

    private static @Nullable JsonNode edge(JsonNode window, String end) {
        String at = window.path(end).asText("");
        try {
            return at.isEmpty()
                    ? null
                    : TextNode.valueOf(
                            Instant.parse(at).truncatedTo(ChronoUnit.SECONDS).toString());
        } catch (DateTimeParseException e) {
            throw new HttpProblem(EditingProblems.VALUE, "window." + end);
        }
    }

    /** Takes records from the visitors; staff keep them with all that they have written. */
    public Made withdraw(String author, List<String> ids, String note, Lang lang) {
        return release(author, ids, "withdraw", note, lang, (edited, shown, own) -> {
            if (edited.isPublished()) {
                shown.status("withdrawn");
            }
        });
    }

    /** Puts records away; they can be brought back. */
    public Made delete(String author, List<String> ids, String note, Lang lang) {
        return release(author, ids, "delete", note, lang, (edited, shown, own) -> {
            if (edited.hasRecord()) {
                shown.status(Editing.DELETED);
            }
            if (edited.hasWorkingCopy()) {
                own.status(Editing.DELETED);
            }
        });
    }

    private Made release(String author, List<String> ids, String what, String note, Lang lang, Act act) {
        if (ids.size() > Release.MAX_RECORDS) {
            throw new HttpProblem(EditingProblems.TOO_MANY, String.valueOf(Release.MAX_RECORDS));
        }
        Instant now = clock.instant();
        UUID id = Release.newId(now);
        Made made = writes.alone(() -> {
            Map<UUID, Edited> records = new LinkedHashMap<>();
            ids.stream().map(editing::get).forEach(edited -> records.put(edited.id(), edited));
            if (what.equals("publish")) {
                requireReady(records, lang);
            }
            List<Draft> shown = new ArrayList<>();
            List<Draft> own = new ArrayList<>();
            List<Edited> changed = new ArrayList<>();
            for (Edited edited : records.values()) {
                RecordChange change = new RecordChange(edited.shown());
                CopyChange copy = new CopyChange(edited);
                act.on(edited, change, copy);
                if (what.equals("publish")) {
                    copy.emptiedBy(id);
                }
                if (!change.isNothing()) {
                    shown.add(change.draft(author, id));
                }
                own.addAll(copy.draft(author).stream().toList());
                if (!change.isNothing() || !copy.isNothing()) {
                    changed.add(edited);
                }
            }
            shown.addAll(own);
            write(author, id, what, note, shown, changed);
            return new Made(
                    id,
                    now,
                    changed.stream()
                            .map(one -> editing.get(one.id().toString()))
                            .toList());
        });
        writes.awaitShown();
        return made;
    }

    private void write(String author, UUID id, String what, String note, List<Draft> drafts, List<Edited> changed) {
        if (drafts.isEmpty()) {
            throw new HttpProblem(EditingProblems.NOTHING, "");
        }
        List<UUID> ids = changed.stream().map(Edited::id).toList();
        drafts.add(Release.draft(id, author, what, note, "", ids, drafts.size()));
        writes.append(drafts);
    }

    /** Nothing is published while something lacks anywhere; all of it is told at once. */
    private void requireReady(Map<UUID, Edited> records, Lang lang) {
        Hindrances hindrances = new Hindrances(copies, records.keySet());
        Cards cards = new Cards(hindrances, lang);
        List<Object> lacking = new ArrayList<>();
        for (Edited edited : records.values()) {
            List<Problem> problems = hindrances.of(edited);
            if (!problems.isEmpty()) {
                ObjectNode told = cards.of(edited);
                told.set("problems", Detail.problems(problems, lang));
                lacking.add(Json.MAPPER.convertValue(told, Map.class));
            }
        }
        if (!lacking.isEmpty()) {
            throw new HttpProblem(EditingProblems.LACKING, String.valueOf(lacking.size())).with("records", lacking);
        }
    }

    /**
     * Decides which of the values stays that two centres have published apart. What is written instead of either
     * is a working copy like any other.
     *
     * @param keep the version of the value that stays, or null for the one that is shown
     */
    Edited decide(String author, String idOrCode, String field, @Nullable String keep) {
        Edited decided = writes.alone(() -> {
            Edited edited = editing.get(idOrCode);
            List<Head> heads = Catalogue.conflicts(edited.shown()).getOrDefault(field, List.of());
            Head kept = heads.stream()
                    .filter(head -> keep == null || head.version().toString().equals(keep))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new HttpProblem(EditingProblems.NO_VERSION, String.valueOf(keep)));
            RecordChange change = new RecordChange(edited.shown());
            change.put(field, kept.value());
            UUID id = Release.newId(clock.instant());
            List<Draft> drafts = new ArrayList<>(List.of(change.draft(author, id)));
            write(author, id, "decide", field, drafts, List.of(edited));
            return editing.get(edited.id().toString());
        });
        writes.awaitShown();
        return decided;
    }
}
