package kg.crafts.kiosk.catalogue.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Between;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Form;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.Passage;
import kg.crafts.kiosk.catalogue.model.Refers;
import kg.crafts.kiosk.catalogue.model.Required;
import kg.crafts.kiosk.catalogue.model.TextForm;
import kg.crafts.kiosk.catalogue.model.Words;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/** Reads the shape of each kind off its Java record, once. */
public final class Shapes {

    private static final Map<Kind, Shape.Group> BY_KIND = readAll();

    private Shapes() {}

    /** The fields of a kind: the envelope's first, then its own. */
    public static Shape.Group of(Kind kind) {
        Shape.Group group = BY_KIND.get(kind);
        if (group == null) {
            throw new IllegalStateException("No shape for " + kind);
        }
        return group;
    }

    private static Map<Kind, Shape.Group> readAll() {
        Map<Kind, Shape.Group> shapes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            shapes.put(kind, group(kind.type(), 0));
        }
        return shapes;
    }

    private static Shape.Group group(Class<?> type, int passageWords) {
        List<Shape.Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Envelope.class) {
                fields.addAll(group(Envelope.class, 0).fields());
            } else {
                boolean required = component.isAnnotationPresent(Required.class);
                fields.add(new Shape.Field(component.getName(), shape(component, passageWords), required));
            }
        }
        return new Shape.Group(type.getSimpleName(), type == Passage.class, List.copyOf(fields));
    }

    private static Shape shape(RecordComponent component, int passageWords) {
        Class<?> type = component.getType();
        Refers refers = component.getAnnotation(Refers.class);
        if (type == LangText.class) {
            return new Shape.Text(passageWords > 0 ? passageWords : words(component));
        }
        if (type == List.class) {
            return refers != null ? new Shape.References(kinds(refers)) : new Shape.ListOf(item(component));
        }
        if (type == Map.class) {
            return new Shape.WordsByLanguage();
        }
        if (refers != null) {
            return new Shape.Reference(kinds(refers));
        }
        return type.isRecord() ? group(type, words(component)) : scalar(type, component);
    }

    private static Shape item(RecordComponent component) {
        Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        Class<?> type = (Class<?>) item;
        return type.isRecord() ? group(type, 0) : scalar(type, component);
    }

    private static Shape.Scalar scalar(Class<?> type, RecordComponent component) {
        @Nullable Form form = component.getAnnotation(Form.class);
        @Nullable Between between = component.getAnnotation(Between.class);
        Shape.Bounds bounds = between == null ? null : new Shape.Bounds(between.least(), between.most());
        if (type.isEnum()) {
            List<String> values = Stream.of(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                    .toList();
            return new Shape.Scalar(Shape.Type.STRING, null, values, null);
        }
        if (type == UUID.class) {
            return new Shape.Scalar(Shape.Type.STRING, form == null ? TextForm.UUID : form.value(), List.of(), null);
        }
        Shape.Type json = type == String.class
                ? Shape.Type.STRING
                : type == Boolean.class
                        ? Shape.Type.BOOLEAN
                        : type == Double.class ? Shape.Type.NUMBER : Shape.Type.INTEGER;
        return new Shape.Scalar(json, form == null ? null : form.value(), List.of(), bounds);
    }

    private static int words(RecordComponent component) {
        Words words = component.getAnnotation(Words.class);
        return words == null ? 0 : words.value();
    }

    private static Set<Kind> kinds(Refers refers) {
        return refers.value().length == 0 ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(List.of(refers.value()));
    }
}
