package kg.crafts.kiosk.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.HttpProblem;

/**
 * What a kiosk says of itself. Nothing of a visitor is in it: neither what was typed nor how long somebody stays.
 *
 * @param at when it was heard
 * @param began when its page was opened
 * @param lang of the screen that is open
 * @param screen such as {@code craft} or {@code attract}
 * @param code of the record that the screen shows, or empty
 * @param width in CSS pixels, 0 to {@link #MAX_PIXELS}; so is the height
 * @param position of the newest change that it has heard of
 * @param faults that its page has met, the newest last, {@link #MAX_FAULTS} at most
 */
record Heartbeat(
        Instant at,
        Instant began,
        String lang,
        String screen,
        String code,
        int width,
        int height,
        long position,
        List<Fault> faults) {

    static final int MAX_FAULTS = 5;
    static final int MAX_SAID = 200;
    static final int MAX_PIXELS = 20_000;

    /** The year 9999. */
    private static final long MAX_MILLIS = 253_402_300_799_999L;

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{0,100}");

    /** Something that went wrong in a kiosk's page. */
    record Fault(Instant at, String said) {}

    Heartbeat {
        faults = List.copyOf(faults);
    }

    /** Reads what was sent; throws {@code kiosk-field} with the name of the field that is not in its form. */
    static Heartbeat read(JsonNode sent, Instant at) {
        String lang = sent.path("lang").asText();
        if (Lang.find(lang).isEmpty()) {
            throw new HttpProblem(HttpProblem.What.LANGUAGE, lang);
        }
        List<Fault> faults = new ArrayList<>();
        for (JsonNode fault : sent.path("faults")) {
            String said = fault.path("said").asText().strip();
            if (faults.size() == MAX_FAULTS || said.isEmpty() || said.length() > MAX_SAID) {
                throw new HttpProblem(FleetProblems.FIELD, "faults");
            }
            faults.add(new Fault(moment(fault, "at"), said));
        }
        return new Heartbeat(
                at,
                moment(sent, "began"),
                lang,
                code(sent, "screen"),
                code(sent, "code"),
                (int) number(sent, "width", MAX_PIXELS),
                (int) number(sent, "height", MAX_PIXELS),
                number(sent, "position", Long.MAX_VALUE),
                faults);
    }

    private static String code(JsonNode sent, String field) {
        String value = sent.path(field).asText();
        if (!CODE.matcher(value).matches()) {
            throw new HttpProblem(FleetProblems.FIELD, field);
        }
        return value;
    }

    private static long number(JsonNode sent, String field, long most) {
        JsonNode value = sent.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0 || value.asLong() > most) {
            throw new HttpProblem(FleetProblems.FIELD, field);
        }
        return value.asLong();
    }

    /** Milliseconds since 1970, as browsers count them. */
    private static Instant moment(JsonNode sent, String field) {
        return Instant.ofEpochMilli(number(sent, field, MAX_MILLIS));
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("at", at.toString())
                .put("began", began.toString())
                .put("lang", lang)
                .put("screen", screen)
                .put("code", code)
                .put("width", width)
                .put("height", height)
                .put("position", position);
        ArrayNode told = json.putArray("faults");
        faults.forEach(
                fault -> told.addObject().put("at", fault.at().toString()).put("said", fault.said()));
        return json;
    }

    /** Reads what {@link #json} wrote; throws RuntimeException when it is not that. */
    static Heartbeat kept(JsonNode json) {
        List<Fault> faults = new ArrayList<>();
        json.path("faults")
                .forEach(fault -> faults.add(new Fault(
                        Instant.parse(fault.path("at").asText()),
                        fault.path("said").asText())));
        return new Heartbeat(
                Instant.parse(json.path("at").asText()),
                Instant.parse(json.path("began").asText()),
                json.path("lang").asText(),
                json.path("screen").asText(),
                json.path("code").asText(),
                json.path("width").asInt(),
                json.path("height").asInt(),
                json.path("position").asLong(),
                faults);
    }
}
