package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.FoldStore;

/**
 * Whether visitors may see a record: published, public, within its window, with the permission of those who were asked,
 * and no sensitive one whose home centre is out of reach. What the clock or a silence alone changes is told by {@link
 * #listDue}.
 */
final class Visibility {

    private final WindowEdges edges = new WindowEdges();
    private final Leases leases;

    Visibility(Contacts contacts) {
        this.leases = new Leases(contacts);
    }

    /** Whether a record is shown, with what it depicts looked up. */
    boolean isVisible(JsonNode record, Instant now, FoldStore folds) {
        return isPublishedNow(record, now)
                && !isWithheld(record, now)
                && depicted(record).stream()
                        .flatMap(code -> folds.findByCode(code).stream())
                        .filter(fold -> Kind.find(fold.kind()).isPresent())
                        .noneMatch(fold -> isWithheld(Catalogue.record(fold), now));
    }

    /** Whether a record is published and within its window. */
    static boolean isPublishedNow(JsonNode record, Instant now) {
        JsonNode window = record.path("window");
        return record.path("status").asText().equals("published")
                && !now.isBefore(instant(window.path("from"), Instant.MIN))
                && now.isBefore(instant(window.path("until"), Instant.MAX));
    }

    /** Whether somebody does not want it to be seen, so that no picture of it may be seen either. */
    private boolean isWithheld(JsonNode record, Instant now) {
        return Consent.isWithdrawn(record) || !isForVisitors(record, now) || leases.isOver(record);
    }

    /** Whether a record is for the public and those who were asked agree, at a moment. */
    static boolean isForVisitors(JsonNode record, Instant now) {
        return record.path("access").asText("public").equals("public")
                && Permission.allows(record, Envelope.Use.KIOSK, now);
    }

    /** Whether pictures of a record may have to be hidden or shown because of what it says. */
    static boolean concernsPictures(JsonNode record) {
        return Stream.of(Consent.FIELD, "permission", "access", "sensitivity").anyMatch(record::has);
    }

    /** The codes of what can be seen on a record of media. */
    static List<String> depicted(JsonNode media) {
        List<String> codes = new ArrayList<>();
        media.path("depicts").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static Instant instant(JsonNode text, Instant otherwise) {
        return text.isTextual() ? Instant.parse(text.asText()) : otherwise;
    }

    /** Notes when it will next be otherwise with a record. */
    void note(UUID id, JsonNode record, Instant now) {
        edges.note(
                id,
                Stream.of("/window/from", "/window/until", "/permission/until")
                        .map(record::at)
                        .filter(JsonNode::isTextual)
                        .map(at -> Instant.parse(at.asText())),
                now);
        leases.note(id, record);
    }

    /** The records with which it is otherwise by now. */
    List<UUID> listDue(Instant now) {
        return Stream.concat(edges.listDue(now).stream(), leases.listDue().stream())
                .distinct()
                .toList();
    }

    String write() {
        ObjectNode notes = Json.object();
        notes.set("edges", edges.write());
        notes.set("leases", leases.write());
        return notes.toString();
    }

    void read(String written) {
        JsonNode notes = written.isEmpty() ? Json.object() : Json.read(written.getBytes(StandardCharsets.UTF_8));
        edges.read(notes.path("edges"));
        leases.read(notes.path("leases"));
    }
}
