package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.catalogue.Consent;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.Showing;
import kg.crafts.kiosk.catalogue.editing.Edited;
import kg.crafts.kiosk.catalogue.editing.WorkingCopies;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.DeskIndex;
import kg.crafts.kiosk.kernel.Lang;

/**
 * A record as visitors would read it if everything that staff have changed were published now: what is a draft is in
 * it, what was withdrawn, deleted, or is not for the public is not.
 */
final class Preview implements Showing.Neighbours {

    /** As many as visitors are shown. */
    private static final int MAX_LINKING = 200;

    private static final Set<String> GONE = Set.of("withdrawn", "deleted");

    private final DeskIndex index;
    private final WorkingCopies copies;
    private final Instant now;

    Preview(DeskIndex index, WorkingCopies copies, Instant now) {
        this.now = now;
        this.index = index;
        this.copies = copies;
    }

    /** The whole record, or empty when there is none of that code. */
    Optional<ObjectNode> find(String code, Lang lang) {
        return copies.findByCode(code).map(edited -> {
            ObjectNode view = Showing.whole(edited.record(), lang, this);
            view.put("status", "published");
            return view;
        });
    }

    @Override
    public Map<String, JsonNode> find(Collection<String> codes) {
        Map<String, JsonNode> found = new HashMap<>();
        for (String code : codes) {
            copies.findByCode(code)
                    .map(Edited::record)
                    .filter(this::wouldBeShown)
                    .ifPresent(record -> found.put(code, record));
        }
        return found;
    }

    @Override
    public List<JsonNode> pointingAt(String code) {
        List<JsonNode> pointing = new ArrayList<>();
        for (byte[] bytes : index.linkingTo(code, MAX_LINKING, copies.audience())) {
            JsonNode card = Json.read(bytes);
            for (JsonNode record : find(List.of(card.path("code").asText())).values()) {
                ((ObjectNode) record).set("links", card.path("links"));
                pointing.add(record);
            }
        }
        return pointing;
    }

    private boolean wouldBeShown(JsonNode record) {
        return !GONE.contains(record.path("status").asText())
                && !Consent.isWithdrawn(record)
                && Permission.allows(record, Envelope.Use.KIOSK, now)
                && record.path("access").asText("public").equals("public");
    }
}
