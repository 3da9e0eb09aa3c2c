package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/**
 * Checks a record as somebody wrote it against its shape, and brings it into the one form in which it is
 * kept: every text with its state, sets sorted, nothing empty. Every problem is noted, not only the first.
 */
public final class Check {

    /** Longest string of any field, in UTF-16 units. */
    public static final int MAX_STRING = 10_000;

    /** Longest list of any field. */
    public static final int MAX_ITEMS = 500;

    private final String file;
    private final TextDefaults defaults;
    private final List<Problem> problems;

    /** Problems found are added to the list; the file is what they name. */
    public Check(String file, TextDefaults defaults, List<Problem> problems) {
        this.file = file;
        this.defaults = defaults;
        this.problems = problems;
    }

    /** The record in its kept form; worth using only when no problem was noted. */
    public ObjectNode normalise(Shape.Group shape, JsonNode record) {
        return group(shape, record, "");
    }

    private ObjectNode group(Shape.Group shape, JsonNode node, String path) {
        ObjectNode kept = Json.object();
        if (!node.isObject()) {
            problem(path, Faults.NOT_A_GROUP);
            return kept;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (shape.field(name) == null) {
                problem(join(path, name), Faults.NOT_A_FIELD, shape.name(), names(shape));
            }
        });
        for (Shape.Field field : shape.fields()) {
            String at = join(path, field.name());
            JsonNode value = node.get(field.name());
            JsonNode good = value == null || value.isNull() ? null : value(field.shape(), value, at);
            if (good != null && !(good.isContainerNode() && good.isEmpty())) {
                kept.set(field.name(), good);
            } else if (field.required() && isAbsent(value)) {
                problem(at, Faults.MISSING);
            }
        }
        return kept;
    }

    private static boolean isAbsent(@Nullable JsonNode value) {
        return value == null || value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    private static List<String> names(Shape.Group shape) {
        return shape.fields().stream().map(Shape.Field::name).toList();
    }

    private @Nullable JsonNode value(Shape shape, JsonNode value, String path) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar, value, path);
            case Shape.Text text -> defaults.text(text, value, path, this::problem);
            case Shape.Reference reference -> string(value, path);
            case Shape.References references -> set(value, path);
            case Shape.ListOf list -> list(list, value, path);
            case Shape.WordsByLanguage words -> wordsByLanguage(value, path);
            case Shape.Group group -> group(group, value, path);
        };
    }

    private @Nullable JsonNode scalar(Shape.Scalar scalar, JsonNode value, String path) {
        return switch (scalar.type()) {
            case STRING -> formed(scalar, string(value, path), path);
            case BOOLEAN -> value.isBoolean() ? value : wrong(path, Faults.NOT_A_BOOLEAN);
            case INTEGER ->
                value.isIntegralNumber() && value.canConvertToLong()
                        ? bounded(scalar, Json.number(value.longValue()), path)
                        : wrong(path, Faults.NOT_WHOLE);
            case NUMBER ->
                value.isNumber() && Double.isFinite(value.doubleValue())
                        ? bounded(scalar, DoubleNode.valueOf(value.doubleValue()), path)
                        : wrong(path, Faults.NOT_A_NUMBER);
        };
    }

    private @Nullable JsonNode formed(Shape.Scalar scalar, @Nullable TextNode text, String path) {
        if (text == null) {
            return null;
        }
        if (!scalar.values().isEmpty() && !scalar.values().contains(text.asText())) {
            return wrong(path, Faults.NOT_ONE_OF, text.asText(), scalar.values());
        }
        if (scalar.form() != null && !text.asText().matches(scalar.form().regex())) {
            return wrong(path, Faults.NOT_FORMED, text.asText(), scalar.form().says());
        }
        return text;
    }

    private @Nullable JsonNode bounded(Shape.Scalar scalar, JsonNode number, String path) {
        Shape.Bounds bounds = scalar.bounds();
        double value = number.doubleValue();
        if (bounds != null && (value < bounds.least() || value > bounds.most())) {
            return wrong(path, Faults.OUT_OF_BOUNDS, number, plain(bounds.least()), plain(bounds.most()));
        }
        return number;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** YAML reads {@code 2012} as a number where a string was meant; that is no mistake of the writer's. */
    private @Nullable TextNode string(JsonNode value, String path) {
        if (!value.isTextual() && !value.isNumber()) {
            wrong(path, Faults.NOT_A_TEXT);
            return null;
        }
        String text = Normalizer.normalize(value.asText(), Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            wrong(path, Faults.EMPTY);
            return null;
        }
        if (text.length() > MAX_STRING) {
            wrong(path, Faults.TOO_LONG, MAX_STRING);
            return null;
        }
        return TextNode.valueOf(text);
    }

    private @Nullable JsonNode set(JsonNode given, String path) {
        JsonNode value = given.isTextual() ? Json.object().arrayNode().add(given) : given;
        if (!value.isArray() || value.size() > MAX_ITEMS) {
            return wrong(path, Faults.NOT_CODES, MAX_ITEMS);
        }
        TreeSet<String> codes = new TreeSet<>();
        for (int i = 0; i < value.size(); i++) {
            TextNode code = string(value.get(i), path + "[" + i + "]");
            if (code != null && !codes.add(code.asText())) {
                problem(path + "[" + i + "]", Faults.TWICE, code.asText());
            }
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        codes.forEach(kept::add);
        return kept;
    }

    private @Nullable JsonNode list(Shape.ListOf list, JsonNode value, String path) {
        if (!value.isArray() || value.size() > MAX_ITEMS) {
            return wrong(path, Faults.NOT_A_LIST, MAX_ITEMS);
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value(list.item(), value.get(i), path + "[" + i + "]");
            if (item != null) {
                kept.add(item);
            }
        }
        return kept;
    }

    private @Nullable JsonNode wordsByLanguage(JsonNode value, String path) {
        if (!value.isObject()) {
            return wrong(path, Faults.NOT_WORDS);
        }
        ObjectNode kept = Json.object();
        Shape.ListOf words = new Shape.ListOf(new Shape.Scalar(Shape.Type.STRING, null, List.of(), null));
        value.properties().forEach(entry -> {
            String at = join(path, entry.getKey());
            if (TextDefaults.isLanguage(entry.getKey(), at, this::problem)) {
                JsonNode list = list(words, entry.getValue(), at);
                if (list != null) {
                    kept.set(entry.getKey(), list);
                }
            }
        });
        return kept;
    }

    private @Nullable JsonNode wrong(String path, Fault fault, Object... arguments) {
        problem(path, fault, arguments);
        return null;
    }

    private void problem(String path, Fault fault, Object... arguments) {
        problems.add(new Problem(file, path, fault, arguments));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
