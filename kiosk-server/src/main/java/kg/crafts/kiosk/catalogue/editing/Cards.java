package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kg.crafts.kiosk.catalogue.Showing;
import kg.crafts.kiosk.catalogue.Texts;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/** A record in short, as staff are shown it. */
final class Cards {

    private final Hindrances lookUp;
    private final Lang lang;

    Cards(Hindrances lookUp, Lang lang) {
        this.lookUp = lookUp;
        this.lang = lang;
    }

    /** Code, kind, name in the nearest language, picture. */
    ObjectNode of(Edited edited) {
        JsonNode record = edited.record();
        ObjectNode card = Json.object();
        card.put("id", edited.id().toString())
                .put("code", edited.code())
                .put("kind", edited.kind().tag());
        Texts.resolve(record.path("name"), lang).ifPresent(name -> {
            card.set("name", name.path("text"));
            card.set("lang", name.path("lang"));
        });
        JsonNode picture =
                record.has("sha256") ? record : picture(record.path("image").asText());
        Showing.image(picture, lang).ifPresent(image -> card.set("image", image));
        return card;
    }

    private JsonNode picture(String code) {
        return code.isEmpty()
                ? Json.object()
                : lookUp.find(code).<JsonNode>map(Edited::record).orElseGet(Json::object);
    }
}
