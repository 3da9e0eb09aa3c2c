package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.Texts;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Entry;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** Who changed what, read backwards from the journal, a bounded piece at a time. Values are not told; a record's history has them. */
final class Audit {

    /** Changes that one request looks at: about 5 MB. */
    private static final int LOOKED_AT = 2_000;

    private static final int PAGE = 100;
    private static final Set<String> OF_RECORDS = Set.of(Catalogue.TYPE, WorkingCopyRule.TYPE);

    private final CentreId here;
    private final Journal journal;
    private final FoldStore folds;
    private final WorkingCopies copies;
    private final Authors authors;

    Audit(CentreId here, Journal journal, FoldStore folds, WorkingCopies copies, Authors authors) {
        this.here = here;
        this.journal = journal;
        this.folds = folds;
        this.copies = copies;
        this.authors = authors;
    }

    /**
     * What is asked for.
     *
     * @param author an account's id, its name, or what a command writes; empty for all
     * @param centre that wrote it; null for all
     * @param before a position that the last page has told, or one behind the end
     */
    record Question(
            Instant from,
            Instant until,
            String author,
            @Nullable String centre,
            long before,
            Lang lang) {}

    /** A page, the latest first, and where the next begins; a page may be empty and yet not be the last. */
    ObjectNode page(Question question) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        long before = Math.min(question.before(), journal.position() + 1);
        long after = Math.max(0, before - 1 - LOOKED_AT);
        List<Entry> entries = journal.read(after, LOOKED_AT).stream()
                .filter(entry -> entry.position() < question.before())
                .toList();
        long reached = take(entries, question, items, after + 1);
        // Who looks far back for little is told how far that was.
        entries.stream()
                .filter(entry -> entry.position() >= reached)
                .findFirst()
                .ifPresent(entry -> json.put("lookedBackTo", at(entry.change()).toString()));
        return reached > 1 ? json.put("next", reached) : json;
    }

    /** Puts what is asked for onto the page, and tells the position of the last that was looked at. */
    private long take(List<Entry> entries, Question question, ArrayNode items, long first) {
        for (Entry entry : entries.reversed()) {
            if (isAskedFor(entry.change(), question)) {
                told(entry, question.lang()).ifPresent(items::add);
            }
            if (isBehind(entry.change(), question)) {
                return 1;
            }
            if (items.size() == PAGE) {
                return entry.position();
            }
        }
        return first;
    }

    /** Whether nothing that is asked for can have come here before: what is written here has the times of its coming. */
    private boolean isBehind(Change change, Question question) {
        return change.version().origin().centre().equals(here) && at(change).isBefore(question.from());
    }

    private boolean isAskedFor(Change change, Question question) {
        Instant at = at(change);
        String author = question.author();
        return !at.isBefore(question.from())
                && at.isBefore(question.until())
                && (author.isEmpty() || author.equals(change.author()) || author.equals(authors.name(change.author())))
                && (question.centre() == null
                        || question.centre()
                                .equals(change.version().origin().centre().value()));
    }

    private static Instant at(Change change) {
        return Instant.ofEpochMilli(change.time().millis());
    }

    /** Empty for a change of a record that is not for whoever asks. */
    private Optional<ObjectNode> told(Entry entry, Lang lang) {
        Change change = entry.change();
        ObjectNode item = Json.object()
                .put("position", entry.position())
                .put("version", change.version().toString())
                .put("at", at(change).toString())
                .put("author", authors.name(change.author()))
                .put("centre", change.version().origin().centre().value())
                .put("what", change.type())
                .put("subject", change.subject().toString());
        ArrayNode fields = item.putArray("fields");
        change.operations().stream().map(Operation::field).forEach(fields::add);
        if (OF_RECORDS.contains(change.type())) {
            return ofRecord(item, change, lang);
        }
        String subject = change.subject().toString();
        String name = authors.name(subject);
        return Optional.of(name.equals(subject) ? item : item.put("name", name));
    }

    private Optional<ObjectNode> ofRecord(ObjectNode item, Change change, Lang lang) {
        return record(change).flatMap(copies::find).map(edited -> {
            item.put("id", edited.id().toString())
                    .put("code", edited.code())
                    .put("kind", edited.kind().tag());
            Texts.resolve(edited.record().path("name"), lang).ifPresent(name -> item.set("name", name.path("text")));
            return item;
        });
    }

    private Optional<UUID> record(Change change) {
        return change.type().equals(Catalogue.TYPE)
                ? Optional.of(change.subject())
                : folds.find(change.subject()).map(WorkingCopies::recordOf);
    }
}
