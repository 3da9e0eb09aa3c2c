package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.model.Kind;
import org.jspecify.annotations.Nullable;

/** Checks what a record says of others and of its sources: that a code leads somewhere, and to the right kind. */
public final class Links {

    private final Function<String, @Nullable Kind> kinds;
    private final List<Problem> problems;

    /**
     * Makes a check; what it finds is added to the list.
     *
     * @param kinds the kind of the record of a code, or null when there is none
     */
    public Links(Function<String, @Nullable Kind> kinds, List<Problem> problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Checks one record. */
    public void check(String file, Shape.Group shape, JsonNode record) {
        Set<String> keys = new HashSet<>();
        record.path("sources").forEach(source -> keys.add(source.path("key").asText()));
        walk(file, shape, record, "", keys);
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
            problems.add(new Problem(file, at, Faults.NO_SOURCE, key));
        }
    }

    private void checkCode(String file, String at, String code, Set<Kind> wanted) {
        Kind kind = kinds.apply(code);
        if (kind == null) {
            problems.add(new Problem(file, at, Faults.NO_RECORD, code));
        } else if (!wanted.contains(kind)) {
            problems.add(new Problem(
                    file,
                    at,
                    Faults.OTHER_KIND,
                    code,
                    kind.called(),
                    wanted.stream().map(Kind::called).toList()));
        }
    }
}
