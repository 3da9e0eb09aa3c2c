package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Checks what records say of each other: that a code leads somewhere, and to the right kind. */
final class References {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Function<String, @Nullable Kind> elsewhere;
    private final List<Problem> problems;

    /**
     * Makes a check.
     *
     * @param elsewhere the kind of a record that is here already, by its code
     */
    References(Function<String, @Nullable Kind> elsewhere, List<Problem> problems) {
        this.elsewhere = elsewhere;
        this.problems = problems;
    }

    void check(List<RecordFile> records) {
        Map<String, String> files = new HashMap<>();
        for (RecordFile record : records) {
            String other = files.putIfAbsent(record.code(), record.file());
            if (other != null) {
                problems.add(new Problem(record.file(), "code", "\"" + record.code() + "\" is taken by " + other));
            }
            kinds.putIfAbsent(record.code(), record.kind());
        }
        for (RecordFile record : records) {
            Set<String> keys = new HashSet<>();
            record.record()
                    .path("sources")
                    .forEach(source -> keys.add(source.path("key").asText()));
            walk(record.file(), Shapes.of(record.kind()), record.record(), "", keys);
        }
    }

    private void walk(String file, Shape.Group group, JsonNode node, String path, Set<String> keys) {
        for (Shape.Field field : group.fields()) {
            JsonNode value = node.get(field.name());
            if (value == null) {
                continue;
            }
            String at = path.isEmpty() ? field.name() : path + "." + field.name();
            boolean sourceKeys = field.name().equals("sources") && !path.isEmpty();
            if (sourceKeys) {
                value.forEach(key -> checkKey(file, at, key.asText(), keys));
            } else {
                walk(file, field.shape(), value, at, keys);
            }
        }
    }

    private void walk(String file, Shape shape, JsonNode value, String at, Set<String> keys) {
        switch (shape) {
            case Shape.Reference reference -> checkCode(file, at, value.asText(), reference.kinds());
            case Shape.References references ->
                value.forEach(code -> checkCode(file, at, code.asText(), references.kinds()));
            case Shape.ListOf list -> {
                for (int i = 0; i < value.size(); i++) {
                    walk(file, list.item(), value.get(i), at + "[" + i + "]", keys);
                }
            }
            case Shape.Group group -> walk(file, group, value, at, keys);
            case Shape.Text text -> {}
            case Shape.Scalar scalar -> {}
            case Shape.WordsByLanguage words -> {}
        }
    }

    private void checkKey(String file, String at, String key, Set<String> keys) {
        if (!keys.contains(key)) {
            problems.add(new Problem(file, at, "there is no source with the key \"" + key + "\" in this record"));
        }
    }

    private void checkCode(String file, String at, String code, Set<Kind> wanted) {
        Kind kind = kinds.containsKey(code) ? kinds.get(code) : elsewhere.apply(code);
        if (kind == null) {
            problems.add(new Problem(file, at, "there is no record with the code \"" + code + "\""));
        } else if (!wanted.contains(kind)) {
            problems.add(new Problem(
                    file,
                    at,
                    "\"" + code + "\" is a " + kind.tag() + "; here it must be a "
                            + String.join(" or ", wanted.stream().map(Kind::tag).toList())));
        }
    }
}
