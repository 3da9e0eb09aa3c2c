package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/**
 * A record as the fields that merge independently, and back. The names of fields are:
 *
 * <ul>
 *   <li>{@code domain} for a value, and for a list or a group that merges as one;
 *   <li>{@code summary.text/ky} for a text in one language;
 *   <li>{@code techniques:felt-mosaic} for one member of a set.
 * </ul>
 */
public final class Fields {

    private Fields() {}

    /** The fields of a whole record; absent ones are left out. */
    public static SortedMap<String, JsonNode> flatten(Shape.Group shape, JsonNode record) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        flatten(shape, record, "", fields);
        return fields;
    }

    private static void flatten(Shape.Group shape, JsonNode node, String prefix, Map<String, JsonNode> into) {
        for (Shape.Field field : shape.fields()) {
            JsonNode value = node.get(field.name());
            if (value == null || value.isNull()) {
                continue;
            }
            String path = prefix + field.name();
            switch (field.shape()) {
                case Shape.Text text ->
                    value.properties().forEach(entry -> into.put(path + "/" + entry.getKey(), entry.getValue()));
                case Shape.References refs ->
                    value.forEach(code -> into.put(path + ":" + code.asText(), BooleanNode.TRUE));
                case Shape.Group group -> flatten(group, value, path + ".", into);
                default -> into.put(path, value);
            }
        }
    }

    /** The whole record of its fields; fields that the shape does not know are left out. */
    public static ObjectNode unflatten(Shape.Group shape, SortedMap<String, JsonNode> fields) {
        return unflatten(shape, fields, "");
    }

    private static ObjectNode unflatten(Shape.Group shape, SortedMap<String, JsonNode> fields, String prefix) {
        ObjectNode node = Json.object();
        for (Shape.Field field : shape.fields()) {
            String path = prefix + field.name();
            JsonNode value = switch (field.shape()) {
                case Shape.Text text -> texts(fields, path + "/");
                case Shape.References refs -> members(fields, path + ":");
                case Shape.Group group -> unflatten(group, fields, path + ".");
                default -> fields.get(path);
            };
            if (value != null && !(value.isContainerNode() && value.isEmpty())) {
                node.set(field.name(), value);
            }
        }
        return node;
    }

    private static ObjectNode texts(SortedMap<String, JsonNode> fields, String prefix) {
        ObjectNode texts = Json.object();
        under(fields, prefix).forEach((path, value) -> texts.set(path.substring(prefix.length()), value));
        return texts;
    }

    private static ArrayNode members(SortedMap<String, JsonNode> fields, String prefix) {
        ArrayNode members = Json.object().arrayNode();
        Set<String> paths = under(fields, prefix).keySet();
        paths.forEach(path -> members.add(path.substring(prefix.length())));
        return members;
    }

    private static SortedMap<String, JsonNode> under(SortedMap<String, JsonNode> fields, String prefix) {
        return fields.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    /** The language tag of a text field, or null for other fields. */
    public static @Nullable String language(String field) {
        int slash = field.indexOf('/');
        return slash < 0 ? null : field.substring(slash + 1);
    }
}
