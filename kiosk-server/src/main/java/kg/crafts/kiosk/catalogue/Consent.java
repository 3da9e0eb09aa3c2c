package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Operation;

/**
 * Whether somebody agrees to be shown to visitors. What was withdrawn at one centre stays withdrawn whatever another
 * wrote meanwhile: to be hidden for an hour too long is mended by a word, to be shown is not.
 */
public final class Consent {

    /** The field of a record that holds it. */
    public static final String FIELD = "consent";

    private static final JsonNode GIVEN = TextNode.valueOf("given");
    private static final JsonNode WITHDRAWN = TextNode.valueOf("withdrawn");

    private Consent() {}

    /** Whether a record's person does not agree; a record without a person is never withdrawn. */
    public static boolean isWithdrawn(JsonNode record) {
        return WITHDRAWN.equals(record.path(FIELD));
    }

    /** The value that counts, of all that edits made apart have left. */
    static Optional<JsonNode> of(FieldState state) {
        List<Head> heads = state.heads(FIELD);
        return heads.stream().map(Head::value).anyMatch(WITHDRAWN::equals)
                ? Optional.of(WITHDRAWN)
                : Optional.ofNullable(state.shown(FIELD));
    }

    /** What has to be written so that a person agrees or does not; empty when it is so, or when there is no person. */
    public static Optional<Draft> draft(FieldState state, boolean agrees, String author) {
        boolean isSo = of(state).filter(WITHDRAWN::equals).isEmpty() == agrees;
        if (isSo || !state.text("kind").equals(Kind.ARTISAN.tag())) {
            return Optional.empty();
        }
        Operation operation = new Operation(
                FIELD,
                Json.canonical(said(agrees)),
                state.heads(FIELD).stream().map(Head::version).toList());
        return Optional.of(new Draft(Catalogue.TYPE, state.id(), author, List.of(operation)));
    }

    /** What the field says of somebody who agrees or does not. */
    public static JsonNode said(boolean agrees) {
        return agrees ? GIVEN : WITHDRAWN;
    }
}
