package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.JsonSchemas;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.web.Prepared;

/** The API's description (OpenAPI 3.1): routes written by hand, records read off their Java types. */
final class OpenApi {

    /** What features describe in files of their own. */
    private static final List<String> PARTS =
            List.of("editing", "fleet", "overview", "protocols", "standards", "tables");

    private OpenApi() {}

    /** Few ask for it, so that it is made when the first one does. */
    private static final class Made {
        static final Prepared DOCUMENT = Prepared.json(Json.canonical(document()));
    }

    static Prepared prepared() {
        return Made.DOCUMENT;
    }

    static ObjectNode document() {
        try {
            ObjectNode document = read("/openapi.yaml");
            for (String part : PARTS) {
                ObjectNode read = read("/openapi/" + part + ".yaml");
                add(read.path("paths"), (ObjectNode) document.path("paths"));
                add(read.at("/components/schemas"), (ObjectNode) document.at("/components/schemas"));
            }
            ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
            JsonSchemas.all().forEach(schemas::set);
            ArrayNode kinds = schemas.putObject("Kind").put("type", "string").putArray("enum");
            ArrayNode views = schemas.putObject("AnyView").putArray("oneOf");
            for (Kind kind : Kind.values()) {
                kinds.add(kind.tag());
                views.add(JsonSchemas.ref(kind.type().getSimpleName().replace("Record", "") + "View"));
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("The API's description can't be read", e);
        }
    }

    private static ObjectNode read(String resource) throws IOException {
        try (InputStream in = OpenApi.class.getResourceAsStream(resource)) {
            return (ObjectNode) new YAMLMapper().readTree(in);
        }
    }

    private static void add(JsonNode from, ObjectNode to) {
        from.properties().forEach(each -> to.withObjectProperty(each.getKey()).setAll((ObjectNode) each.getValue()));
    }
}
