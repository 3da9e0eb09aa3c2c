package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.TextForm;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;

/**
 * JSON Schema 2020-12 of every kind, read off its shape, in two forms: a record as it is kept ({@code
 * CraftRecord}), and as visitors get it in one language ({@code CraftView}).
 */
public final class JsonSchemas {

    /** Fields of every record that visitors are not told. */
    public static final Set<String> UNSHOWN =
            Set.of("access", "window", "notes", "consent", "permission", "sensitivity", "custodians");

    /** Fields that visitors get in another form: captions as parts of {@code recordings}. */
    private static final Set<String> IN_ANOTHER_FORM = Set.of("captions");

    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final boolean view;

    private JsonSchemas(boolean view) {
        this.view = view;
    }

    /** All schemas by name, those of kinds and those they are made of. */
    public static Map<String, ObjectNode> all() {
        Map<String, ObjectNode> all = new TreeMap<>();
        for (boolean view : new boolean[] {false, true}) {
            JsonSchemas schemas = new JsonSchemas(view);
            for (Kind kind : Kind.values()) {
                schemas.kind(kind);
            }
            all.putAll(schemas.schemas);
        }
        return all;
    }

    /** Whether a field stands under its name in what visitors get. */
    public static boolean isShown(String field) {
        return !UNSHOWN.contains(field) && !IN_ANOTHER_FORM.contains(field);
    }

    private void kind(Kind kind) {
        ObjectNode schema = group(Shapes.of(kind));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.putObject("kind").put("const", kind.tag());
        if (view) {
            properties.putObject("sample").put("type", "boolean");
            require(schema, "id")
                    .add("sample")
                    .add("linkedFrom")
                    .add("recordings")
                    .add("sources");
            properties.set("linkedFrom", array(ref("LinkedFrom")));
            properties.set("recordings", array(ref("Recording")));
        }
        schemas.put(nameOf(kind.type().getSimpleName().replace("Record", "")), schema);
    }

    private static ArrayNode require(ObjectNode schema, String name) {
        return schema.withArray("required").add(name);
    }

    private String nameOf(String group) {
        return group + (view ? "View" : "Record");
    }

    private ObjectNode group(Shape.Group group) {
        ObjectNode schema = Json.object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (Shape.Field field : group.fields()) {
            if (view && !isShown(field.name())) {
                continue;
            }
            properties.set(field.name(), of(field.shape()));
            boolean always = view && !(field.shape() instanceof Shape.References);
            if (field.required()
                    && (always || !view)
                    && !schema.path("required").toString().contains('"' + field.name() + '"')) {
                require(schema, field.name());
            }
        }
        if (!view) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar);
            case Shape.Text text -> view ? ref("Text") : langText();
            case Shape.Reference reference -> view ? ref(isMedia(reference) ? "Image" : "Link") : code();
            case Shape.References references -> array(view ? ref("Link") : code());
            case Shape.ListOf list -> array(of(list.item()));
            case Shape.WordsByLanguage words -> byLanguage(array(Json.object().put("type", "string")));
            case Shape.Group group -> named(group);
        };
    }

    private static boolean isMedia(Shape.Reference reference) {
        return reference.kinds().equals(Set.of(Kind.MEDIA));
    }

    private ObjectNode named(Shape.Group group) {
        String name = nameOf(group.name());
        if (!schemas.containsKey(name)) {
            schemas.put(name, Json.object());
            ObjectNode schema = group(group);
            if (view && group.passage()) {
                require(schema, "sources");
            }
            schemas.put(name, schema);
        }
        return ref(name);
    }

    private static ObjectNode scalar(Shape.Scalar scalar) {
        ObjectNode schema = Json.object().put("type", scalar.type().name().toLowerCase(Locale.ROOT));
        if (!scalar.values().isEmpty()) {
            scalar.values().forEach(schema.putArray("enum")::add);
        }
        TextForm form = scalar.form();
        if (form != null) {
            schema.put("pattern", "^(" + form.regex() + ")$")
                    .put("description", form.says().en());
        }
        Shape.Bounds bounds = scalar.bounds();
        if (bounds != null) {
            schema.put("minimum", bounds.least()).put("maximum", bounds.most());
        }
        return schema;
    }

    private ObjectNode langText() {
        schemas.computeIfAbsent("LangText", name -> {
            ObjectNode entry = Json.object().put("type", "object").put("additionalProperties", false);
            ObjectNode properties = entry.putObject("properties");
            properties.putObject("text").put("type", "string");
            properties
                    .putObject("origin")
                    .putArray("enum")
                    .add("author")
                    .add("human")
                    .add("machine");
            properties
                    .putObject("review")
                    .putArray("enum")
                    .add("unread")
                    .add("read")
                    .add("approved");
            properties.set("source", languages());
            properties.putObject("sourceHash").put("type", "string");
            entry.putArray("required").add("text").add("origin").add("review");
            return byLanguage(entry);
        });
        return ref("LangText");
    }

    private static ObjectNode languages() {
        ObjectNode schema = Json.object().put("type", "string");
        ArrayNode values = schema.putArray("enum");
        for (Lang lang : Lang.values()) {
            values.add(lang.tag());
        }
        return schema;
    }

    private static ObjectNode byLanguage(ObjectNode value) {
        ObjectNode schema = Json.object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (Lang lang : Lang.values()) {
            properties.set(lang.tag(), value.deepCopy());
        }
        return schema;
    }

    private static ObjectNode code() {
        return Json.object().put("type", "string").put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode schema = Json.object().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    /** A reference to a schema of the same document. */
    public static ObjectNode ref(String name) {
        return Json.object().put("$ref", "#/components/schemas/" + name);
    }
}
