package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.model.CatalogueRecord;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.model.Unfit;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;

/** Records as Java values. Their constructors check what the shape of single fields can't say. */
public final class Typed {

    private static final String ENVELOPE = "envelope";
    private static final JsonMapper MAPPER = mapper();

    private Typed() {}

    /** The kernel knows nothing of JSON; this tells Jackson how a LangText is written. */
    @SuppressWarnings("unused")
    private abstract static class LangTextForm {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        LangTextForm(Map<Lang, LangText.Entry> entries) {}
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = Json.MAPPER
                .rebuild()
                .addMixIn(LangText.class, LangTextForm.class)
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    /** The Java value of a record that passed its checks. */
    public static <T extends CatalogueRecord> T as(Class<T> type, JsonNode record) {
        try {
            return MAPPER.treeToValue(wrapped(record), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept record can't be read as " + type.getSimpleName(), e);
        }
    }

    /** What the constructors have against a record whose single fields are good, or empty. */
    public static Optional<Problem> check(String file, Kind kind, JsonNode record) {
        try {
            MAPPER.treeToValue(wrapped(record), kind.type());
            return Optional.empty();
        } catch (ValueInstantiationException e) {
            return Optional.of(
                    e.getCause() instanceof Unfit unfit
                            ? new Problem(file, path(e), unfit.fault(), unfit.arguments())
                            : unreadable(file, e));
        } catch (JsonMappingException e) {
            return Optional.of(unreadable(file, e));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that was read is not read again", e);
        }
    }

    private static Problem unreadable(String file, JsonMappingException e) {
        return new Problem(file, path(e), Faults.UNREADABLE, e.getOriginalMessage());
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (!step.getFieldName().equals(ENVELOPE)) {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static ObjectNode wrapped(JsonNode record) {
        ObjectNode wrapped = record.deepCopy();
        wrapped.set(ENVELOPE, record);
        return wrapped;
    }
}
