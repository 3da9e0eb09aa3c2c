package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/** What was sent, checked as it is read: one JSON object. Whatever is not as it should be is refused with its name. */
final class Body {

    private static final int MAX_LIST = 100;
    private static final int MAX_CHARS = 500;

    private final JsonNode json;

    private Body(JsonNode json) {
        this.json = json;
    }

    /** Reads it; nothing at all is an empty object. */
    static Body of(byte[] bytes) {
        try {
            return new Body(bytes.length == 0 ? Json.object() : Json.strict(bytes));
        } catch (JsonProcessingException e) {
            throw Problems.body(e.getOriginalMessage());
        }
    }

    /** A text, or null when it is not given. */
    @Nullable
    String find(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.asText().length() > MAX_CHARS) {
            throw Problems.body(name);
        }
        return value.asText();
    }

    String get(String name) {
        String value = find(name);
        if (value == null || value.isBlank()) {
            throw Problems.body(name);
        }
        return value;
    }

    boolean is(String name) {
        return json.path(name).asBoolean();
    }

    @Nullable
    Integer number(String name, int least, int most) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
            throw Problems.body(name);
        }
        return value.asInt();
    }

    /** Texts, none when they are not given. */
    List<String> texts(String name) {
        JsonNode list = json.path(name);
        List<String> texts = new ArrayList<>();
        if (list.isMissingNode() || list.isNull()) {
            return texts;
        }
        if (!list.isArray() || list.size() > MAX_LIST) {
            throw Problems.body(name);
        }
        for (JsonNode value : list) {
            if (!value.isTextual()) {
                throw Problems.body(name);
            }
            texts.add(value.asText());
        }
        return texts;
    }

    @Nullable
    LocalDateTime time(String name) {
        String value = find(name);
        return value == null ? null : LocalSpan.parse(value);
    }

    @Nullable
    LocalDate date(String name) {
        String value = find(name);
        return value == null ? null : date(name, value);
    }

    Set<LocalDate> dates(String name) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        texts(name).forEach(value -> dates.add(date(name, value)));
        return dates;
    }

    static LocalDate date(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new ScheduleRefusal(ScheduleRefusal.What.TIME, name + "=" + value);
        }
    }
}
