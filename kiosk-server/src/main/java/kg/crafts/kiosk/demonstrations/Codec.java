package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** Occurrences and closures as the attributes that changes set, and back. */
final class Codec {

    private static final String STATUS = "status";
    private static final String CENTRE = "centre";

    private Codec() {}

    /** The attributes of an occurrence. */
    static SortedMap<String, JsonNode> attributes(Occurrence one) {
        SortedMap<String, JsonNode> to = new TreeMap<>(attributes(one.plan()));
        Marks marks = one.marks();
        to.put(CENTRE, text(one.centre()));
        to.put(STATUS, text(one.status().tag()));
        to.put("askedBy", text(marks.askedBy()));
        flag(to, "visible", marks.visible());
        flag(to, "changed", marks.changed());
        flag(to, "arrived", marks.arrived());
        flag(to, "awaitsDay", marks.awaitsDay());
        if (!marks.overridden().isEmpty()) {
            to.put("overridden", texts(marks.overridden()));
        }
        put(to, "reason", marks.reason());
        put(to, "series", marks.series());
        put(to, "originalStart", marks.originalStart());
        put(to, "request", marks.request());
        return to;
    }

    /** The attributes of a plan, which a request carries too. */
    static SortedMap<String, JsonNode> attributes(Plan plan) {
        SortedMap<String, JsonNode> to = new TreeMap<>();
        to.put("space", text(plan.space()));
        to.put("type", text(plan.type()));
        span(to, plan.span());
        to.put("artisans", texts(plan.artisans()));
        ObjectNode equipment = Json.object();
        plan.equipment().forEach(equipment::put);
        to.put("equipment", equipment);
        to.put("languages", texts(plan.languages().stream().map(Lang::tag).toList()));
        to.put("capacity", Json.number(plan.capacity()));
        to.put("seats", text(plan.seats().tag()));
        flag(to, "sample", plan.sample());
        return to;
    }

    static SortedMap<String, JsonNode> attributes(Closure closure) {
        SortedMap<String, JsonNode> to = new TreeMap<>();
        to.put(CENTRE, text(closure.centre()));
        put(to, "space", closure.space());
        span(to, closure.span());
        to.put("reason", text(closure.reason()));
        flag(to, "lifted", closure.lifted());
        return to;
    }

    /** What a history has made of an occurrence, or empty when its owner has not begun it. */
    static Optional<Occurrence> occurrence(History history) {
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, JsonNode> now = new TreeMap<>();
        HybridTime claimedAt = HybridTime.ZERO;
        for (History.Entry entry : history.entries()) {
            ObjectNode set = entry.set();
            boolean claimsNow = isClaim(set.get(STATUS)) && !isClaim(now.get(STATUS));
            if (claimsNow || set.has("artisans") || set.has("start") || set.has("end")) {
                claimedAt = entry.time();
            }
            set.properties().forEach(one -> {
                if (one.getValue().isNull()) {
                    now.remove(one.getKey());
                } else {
                    now.put(one.getKey(), one.getValue());
                }
            });
        }
        return Optional.of(new Occurrence(
                history.subject(),
                new CentreId(string(now, CENTRE)),
                plan(now),
                Status.of(string(now, STATUS)),
                marks(now),
                claimedAt,
                history.entries().size()));
    }

    private static boolean isClaim(@Nullable JsonNode status) {
        return status != null && Status.of(status.asText()).claims();
    }

    private static Marks marks(Map<String, JsonNode> from) {
        JsonNode series = from.get("series");
        JsonNode stands = from.get("originalStart");
        JsonNode request = from.get("request");
        JsonNode reason = from.get("reason");
        return new Marks(
                from.containsKey("visible"),
                from.containsKey("changed"),
                from.containsKey("arrived"),
                from.containsKey("awaitsDay"),
                new TreeSet<>(strings(from.get("overridden"))),
                reason == null ? null : reason.asText(),
                string(from, "askedBy"),
                series == null ? null : UUID.fromString(series.asText()),
                stands == null ? null : LocalDateTime.parse(stands.asText()),
                request == null ? null : UUID.fromString(request.asText()));
    }

    static Plan plan(Map<String, JsonNode> from) {
        SortedMap<String, Integer> equipment = new TreeMap<>();
        JsonNode things = from.get("equipment");
        if (things != null) {
            things.properties()
                    .forEach(one -> equipment.put(one.getKey(), one.getValue().asInt()));
        }
        List<Lang> languages = strings(from.get("languages")).stream()
                .flatMap(tag -> Lang.find(tag).stream())
                .toList();
        JsonNode capacity = from.get("capacity");
        return new Plan(
                string(from, "space"),
                string(from, "type"),
                span(from),
                strings(from.get("artisans")),
                equipment,
                languages,
                capacity == null ? 0 : capacity.asInt(),
                SeatPolicy.of(string(from, "seats")),
                from.containsKey("sample"));
    }

    static Optional<Closure> closure(History history) {
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        CentreId owner = history.entries().getFirst().centre();
        SortedMap<String, JsonNode> now = history.attributes(owner);
        JsonNode space = now.get("space");
        return Optional.of(new Closure(
                history.subject(),
                owner,
                space == null ? null : space.asText(),
                span(now),
                string(now, "reason"),
                now.containsKey("lifted"),
                history.entries().size()));
    }

    private static void span(Map<String, JsonNode> to, LocalSpan span) {
        to.put("start", text(span.start()));
        to.put("end", text(span.end()));
        to.put("zone", text(span.zone()));
    }

    private static LocalSpan span(Map<String, JsonNode> from) {
        return new LocalSpan(
                LocalDateTime.parse(string(from, "start")),
                LocalDateTime.parse(string(from, "end")),
                LocalSpan.zone(string(from, "zone")));
    }

    private static JsonNode text(Object value) {
        return TextNode.valueOf(value.toString());
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        values.forEach(list::add);
        return list;
    }

    private static void flag(Map<String, JsonNode> to, String name, boolean value) {
        if (value) {
            to.put(name, BooleanNode.TRUE);
        }
    }

    private static void put(Map<String, JsonNode> to, String name, @Nullable Object value) {
        if (value != null) {
            to.put(name, text(value));
        }
    }

    static String string(Map<String, JsonNode> from, String name) {
        JsonNode value = from.get(name);
        return value == null ? "" : value.asText();
    }

    private static List<String> strings(@Nullable JsonNode list) {
        List<String> values = new ArrayList<>();
        if (list != null) {
            list.forEach(value -> values.add(value.asText()));
        }
        return values;
    }
}
