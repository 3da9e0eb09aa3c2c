package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.RecordRule;
import kg.crafts.kiosk.catalogue.Texts;
import kg.crafts.kiosk.catalogue.editing.Authors;
import kg.crafts.kiosk.catalogue.editing.Edited;
import kg.crafts.kiosk.catalogue.editing.OpenConflict;
import kg.crafts.kiosk.catalogue.editing.WorkingCopies;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** What edits made apart left for somebody to decide. */
final class Decisions {

    private static final int PAGE = 256;

    private final FoldStore folds;
    private final WorkingCopies copies;
    private final RecordRule records = new RecordRule();

    Decisions(FoldStore folds, WorkingCopies copies) {
        this.folds = folds;
        this.copies = copies;
    }

    /** How many there are. */
    int count() {
        return listIds().stream()
                .map(copies::find)
                .flatMap(Optional::stream)
                .mapToInt(edited -> OpenConflict.of(edited).size())
                .sum();
    }

    /** A page of them, in the order of their records' ids, each with the name of its record. */
    ObjectNode json(Lang lang, Authors authors, int limit, int offset) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        int total = 0;
        for (UUID id : listIds()) {
            Edited edited = copies.find(id).orElse(null);
            if (edited == null) {
                continue; // Of a kind that is not known here.
            }
            for (OpenConflict conflict : OpenConflict.of(edited)) {
                if (total >= offset && items.size() < limit) {
                    items.add(item(edited, conflict, lang, authors));
                }
                total++;
            }
        }
        return json.put("total", total);
    }

    private static ObjectNode item(Edited edited, OpenConflict conflict, Lang lang, Authors authors) {
        ObjectNode item = Json.object();
        item.put("id", edited.id().toString());
        item.put("code", edited.code());
        item.put("kind", edited.kind().tag());
        Optional<ObjectNode> name = Texts.resolve(edited.record().path("name"), lang);
        item.put("name", name.map(text -> text.path("text").asText()).orElseGet(edited::code));
        item.put("lang", name.map(text -> text.path("lang").asText()).orElse(lang.tag()));
        item.setAll(conflict.json(authors));
        return item;
    }

    private Set<UUID> listIds() {
        Set<UUID> ids = new LinkedHashSet<>();
        @Nullable UUID last = null;
        List<Fold> page = folds.listInConflict(last, PAGE);
        while (!page.isEmpty()) {
            for (Fold fold : page) {
                if (WorkingCopies.isWorkingCopy(fold)) {
                    ids.add(WorkingCopies.recordOf(fold));
                } else if (records.isOf(fold.kind())) {
                    ids.add(fold.id());
                }
                last = fold.id();
            }
            page = folds.listInConflict(last, PAGE);
        }
        return ids;
    }
}
