package kg.crafts.kiosk.standards.iiif;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.model.Kind;

/** Which pictures, sounds and films belong to a record. */
final class Media {

    private Media() {}

    /** Its own picture, those of its steps, and whatever shows it; each once. A media record is its own. */
    static List<Entire> of(Entire entire, Published published) {
        Map<String, Entire> media = new LinkedHashMap<>();
        if (entire.kind() == Kind.MEDIA) {
            media.put(entire.code(), entire);
        }
        add(entire.record().path("image"), published, media);
        entire.record().path("steps").forEach(step -> add(step.path("image"), published, media));
        published.depicting(entire.code()).forEach(shown -> media.putIfAbsent(shown.code(), shown));
        return List.copyOf(media.values());
    }

    private static void add(JsonNode code, Published published, Map<String, Entire> media) {
        if (code.isTextual() && !media.containsKey(code.asText())) {
            published
                    .find(code.asText())
                    .filter(found -> found.kind() == Kind.MEDIA)
                    .ifPresent(found -> media.put(found.code(), found));
        }
    }
}
