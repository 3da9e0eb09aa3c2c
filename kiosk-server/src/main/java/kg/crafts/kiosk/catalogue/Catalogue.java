package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Fields;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.Version;
import org.jspecify.annotations.Nullable;

/**
 * Current records, whole, for those who write and export; visitors read the index instead. May wait for
 * the disk, so it is not for an event loop.
 */
public final class Catalogue {

    /** The type under which the journal carries edits of records. */
    public static final String TYPE = "record";

    private static final int PAGE = 256;

    private final FoldStore folds;
    private final Writes writes;
    private final InstantSource clock;

    Catalogue(FoldStore folds, Writes writes, InstantSource clock) {
        this.folds = folds;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * How many records of those given were new, changed, or as they were.
     *
     * @param release that takes it back, or null when nothing was written
     */
    public record Saved(
            int created,
            int changed,
            int unchanged,
            @Nullable UUID release) {}

    /** A field that edits made apart gave different values, the shown one last. */
    public record Conflict(UUID id, String code, String field, List<Head> heads) {}

    /**
     * Makes records be as given, field by field: what is the same is not written again. All or none, and one release,
     * which can be taken back; returns after fsync and when the projections show it. Of more than {@link
     * Release#MAX_RECORDS} records visitors of another centre may see some before the others.
     *
     * @param records in their kept form ({@code Check.normalise}); gone through once
     * @throws CatalogueRefusal when the journal did not take it
     */
    public Saved save(String author, Collection<ObjectNode> records) {
        UUID release = Release.newId(clock.instant());
        boolean atOnce = records.size() <= Release.MAX_RECORDS;
        Edits edits = new Edits(records, record -> edit(author, record, atOnce ? release : null));
        return writes.alone(() -> {
            Iterable<Draft> drafts = () -> Stream.concat(
                            edits.drafts(),
                            Stream.of(edits).filter(Edits::changeAnything).map(done -> done.release(release, author)))
                    .iterator();
            if (atOnce) {
                List<Draft> all = new ArrayList<>();
                drafts.forEach(all::add);
                writes.append(all);
            } else {
                writes.appendAll(drafts);
            }
            writes.awaitShown();
            return edits.saved(release);
        });
    }

    private Stream<Edits.Edit> edit(String author, ObjectNode record, @Nullable UUID release) {
        UUID id = idOf(record);
        @Nullable FieldState known = findState(id).orElse(null);
        FieldState current = known == null ? FieldState.empty(id) : known;
        List<Operation> operations = operations(record, current);
        if (operations.isEmpty()) {
            return Stream.empty();
        }
        if (release != null) {
            operations.add(Release.mark(release, current));
        }
        return Stream.of(new Edits.Edit(new Draft(TYPE, id, author, operations), known == null));
    }

    /**
     * Writes whether an artisan agrees to be shown to visitors; returns after fsync and when visitors are told
     * accordingly here. The other centres follow when they hear of it.
     *
     * @param code of her record; nothing is written when there is none
     * @throws CatalogueRefusal when the journal did not take it
     */
    public void consent(String author, String code, boolean agrees) {
        writes.alone(() -> {
            Optional<Draft> draft = folds.findByCode(code)
                    .flatMap(fold -> Consent.draft(FieldState.decode(fold.id(), fold.bytes()), agrees, author));
            writes.append(draft.stream().toList());
            writes.awaitShown();
            return draft;
        });
    }

    private static UUID idOf(JsonNode record) {
        return record.has("id")
                ? UUID.fromString(record.get("id").asText())
                : RecordIds.ofCode(record.get("code").asText());
    }

    private static List<Operation> operations(ObjectNode record, FieldState current) {
        Kind kind = Kind.find(record.get("kind").asText()).orElseThrow();
        SortedMap<String, JsonNode> wanted = Fields.flatten(Shapes.of(kind), record);
        wanted.remove("id");
        SortedMap<String, JsonNode> shown = current.shown();
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(shown.keySet());
        names.remove(Release.TYPE);
        // What has its own act: whoever says nothing of it takes nothing away.
        names.removeIf(field -> Permission.isKept(field, shown) && !wanted.containsKey(field));
        List<Operation> operations = new ArrayList<>();
        for (String field : names) {
            JsonNode value = wanted.get(field);
            if (value == null || !value.equals(shown.get(field))) {
                List<Version> basis =
                        current.heads(field).stream().map(Head::version).toList();
                operations.add(new Operation(field, value == null ? null : Json.canonical(value), basis));
            }
        }
        return operations;
    }

    private Optional<FieldState> findState(UUID id) {
        return folds.find(id).map(fold -> FieldState.decode(fold.id(), fold.bytes()));
    }

    /** The current record of a code, whole, with its id. */
    public Optional<ObjectNode> find(String code) {
        return folds.findByCode(code).map(Catalogue::record);
    }

    static ObjectNode record(Fold fold) {
        return whole(
                FieldState.decode(fold.id(), fold.bytes()),
                Kind.find(fold.kind()).orElseThrow());
    }

    /** The whole record that a state shows, with its id. */
    public static ObjectNode whole(FieldState state, Kind kind) {
        ObjectNode record = Fields.unflatten(Shapes.of(kind), state.shown());
        record.put("id", state.id().toString());
        Consent.of(state).ifPresent(consent -> record.set(Consent.FIELD, consent));
        Permission.settle(state, record);
        return record;
    }

    /** Something done with each record. */
    public interface Visitor {
        void visit(ObjectNode record);
    }

    /** Visits every current record of a kind, in the order of their ids, a page in memory at a time. */
    public void forEach(Kind kind, Visitor visitor) {
        @Nullable UUID last = null;
        List<Fold> page = folds.listOfKind(kind.tag(), last, PAGE);
        while (!page.isEmpty()) {
            for (Fold fold : page) {
                visitor.visit(record(fold));
                last = fold.id();
            }
            page = folds.listOfKind(kind.tag(), last, PAGE);
        }
    }

    /** What edits made apart left for somebody to decide, for one record. */
    public List<Conflict> listConflicts(String code) {
        return folds.findByCode(code).map(Catalogue::conflicts).orElse(List.of());
    }

    /** What edits made apart left to decide: which release a record belongs to is nobody's question. */
    public static SortedMap<String, List<Head>> conflicts(FieldState state) {
        SortedMap<String, List<Head>> open = new TreeMap<>(state.conflicts());
        open.remove(Release.TYPE);
        return open;
    }

    private static List<Conflict> conflicts(Fold fold) {
        FieldState state = FieldState.decode(fold.id(), fold.bytes());
        String code = state.text("code");
        return conflicts(state).entrySet().stream()
                .map(open -> new Conflict(fold.id(), code, open.getKey(), open.getValue()))
                .toList();
    }

    /** Something done with each conflict. */
    public interface ConflictVisitor {
        void visit(Conflict conflict);
    }

    /** Visits what edits made apart left for somebody to decide, a page of records in memory at a time. */
    public void forEachConflict(ConflictVisitor visitor) {
        List<Fold> page = folds.listInConflict(null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(fold -> Kind.find(fold.kind()).isPresent())
                    .forEach(fold -> conflicts(fold).forEach(visitor::visit));
            page = folds.listInConflict(page.getLast().id(), PAGE);
        }
    }

    /** How many fields somebody has to decide. */
    public long countConflicts() {
        return folds.countConflicts();
    }

    /** How many records of a kind there are, whether visitors see them or not. */
    public long count(Kind kind) {
        return folds.count(kind.tag());
    }

    /** How many records there are. */
    public long count() {
        return folds.count(RecordRule.UNKNOWN)
                + Arrays.stream(Kind.values()).mapToLong(this::count).sum();
    }

    /** Equal at two centres exactly when their records and conflicts are equal (invariant I4). */
    public String stateHash() {
        return folds.stateHash();
    }
}
