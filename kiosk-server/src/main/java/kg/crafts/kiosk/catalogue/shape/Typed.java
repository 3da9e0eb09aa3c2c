package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.model.CatalogueRecord;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;

/** Records as Java values. Their constructors check what the shape of single fields can't say. */
public final class Typed {

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

    /** What the constructors have against a record, or empty. */
    public static Optional<String> read(Kind kind, JsonNode record) {
        try {
            MAPPER.treeToValue(wrapped(record), kind.type());
            return Optional.empty();
        } catch (ValueInstantiationException e) {
            return Optional.of(String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        } catch (JsonProcessingException e) {
            return Optional.of(e.getOriginalMessage());
        }
    }

    private static ObjectNode wrapped(JsonNode record) {
        ObjectNode wrapped = record.deepCopy();
        wrapped.set("envelope", record);
        return wrapped;
    }
}
