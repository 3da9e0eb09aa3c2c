package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.demonstrations.model.Closure;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Request;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;

/** Demonstrations as JSON for those who read them. */
final class Views {

    private final Programme programme;
    private final CatalogueSetup names;
    private final Reading reading;
    private final Seating seating;

    Views(Programme programme, CatalogueSetup names, Reading reading, Seating seating) {
        this.programme = programme;
        this.names = names;
        this.reading = reading;
        this.seating = seating;
    }

    /** Cards for visitors, with the pictures of their crafts. */
    ArrayNode cards(Collection<Occurrence> some, Lang lang, Instant now) {
        Map<String, String> images = images(some);
        ArrayNode list = Json.MAPPER.createArrayNode();
        some.forEach(one -> list.add(card(one, lang, now, images)));
        return list;
    }

    /** The same with what staff need besides: version, marks, missing artisans. */
    ArrayNode staffCards(Collection<Occurrence> some, Lang lang, Instant now) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        some.forEach(one -> list.add(staffCard(one, lang, now)));
        return list;
    }

    ObjectNode staffCard(Occurrence one, Lang lang, Instant now) {
        ObjectNode card = card(one, lang, now, Map.of());
        card.put("version", one.version());
        card.put("visible", one.marks().visible());
        card.put("arrived", one.marks().arrived());
        card.put("awaitsDay", one.marks().awaitsDay());
        card.put("askedBy", one.marks().askedBy());
        card.put("inClosure", one.status().claims() && Closing.flags(programme, one));
        Seating.Seats seats = seating.of(one);
        ((ObjectNode) card.path("seats"))
                .put("taken", seats.taken())
                .put("waiting", seats.waiting())
                .put("checkedIn", seats.checkedIn())
                .put("walkIns", seats.walkIns());
        card.set("overridden", Codec.texts(one.marks().overridden()));
        List<String> absent = programme.missing(one);
        card.set("type", type(one, lang));
        // Whom visitors are not told of, staff still have to reach.
        ArrayNode artisans = card.putArray("artisans");
        one.plan().artisans().stream()
                .filter(artisan -> !absent.contains(artisan))
                .forEach(artisan -> artisans.add(named(artisan, lang)));
        ArrayNode missing = card.putArray("missing");
        absent.forEach(artisan -> missing.add(named(artisan, lang)));
        if (one.marks().series() != null) {
            card.put("series", String.valueOf(one.marks().series()));
        }
        if (one.marks().request() != null) {
            card.put("request", String.valueOf(one.marks().request()));
        }
        return card;
    }

    private ObjectNode card(Occurrence one, Lang lang, Instant now, Map<String, String> images) {
        ObjectNode card = Json.object();
        Status status = programme.status(one, now);
        card.put("id", one.id().toString());
        card.put("centre", one.centre().value());
        card.set("space", named(one.plan().space(), lang));
        card.set("type", what(one, lang, now));
        DemonstrationType known = programme.setup().types().get(one.plan().type());
        if (known != null && known.craft() != null && !names.isHidden(known.craft(), Envelope.Use.KIOSK, now)) {
            ObjectNode craft = named(known.craft(), lang);
            if (images.containsKey(known.craft())) {
                craft.put("image", images.get(known.craft()));
            }
            card.set("craft", craft);
        }
        List<String> missing = programme.missing(one);
        ArrayNode artisans = card.putArray("artisans");
        one.plan().artisans().stream()
                .filter(artisan -> !missing.contains(artisan))
                .forEach(artisan -> artisans.add(shower(artisan, lang, now)));
        card.set(
                "languages",
                Codec.texts(one.plan().languages().stream().map(Lang::tag).toList()));
        card.set("start", time(one.span().start(), one.span().zone(), one.start()));
        card.set("end", time(one.span().end(), one.span().zone(), one.end()));
        card.put("status", status.tag());
        card.set("seats", seats(one, status));
        card.put("changed", one.marks().changed());
        card.put("sample", one.plan().sample());
        if (one.marks().reason() != null && status == Status.CANCELLED) {
            card.put("reason", one.marks().reason());
        }
        return card;
    }

    /** What is shown, or only that something is, where visitors are not to be told of it. */
    private ObjectNode what(Occurrence one, Lang lang, Instant now) {
        return names.isHidden(one.plan().type(), Envelope.Use.KIOSK, now)
                ? Json.object().set("name", CatalogueSetup.something(lang))
                : type(one, lang);
    }

    private ObjectNode type(Occurrence one, Lang lang) {
        ObjectNode type = named(one.plan().type(), lang);
        DemonstrationType known = programme.setup().types().get(one.plan().type());
        return known == null ? type : type.put("form", known.form());
    }

    private ObjectNode seats(Occurrence one, Status status) {
        Seating.Seats taken = seating.of(one);
        int free = Math.max(0, one.capacity() - taken.taken());
        ObjectNode seats = Json.object();
        seats.put("policy", one.seats().tag()).put("capacity", one.capacity()).put("free", free);
        boolean over = status.isFinal();
        boolean full = free == 0 && one.seats() == SeatPolicy.RESERVED;
        String inTime = one.seats() == SeatPolicy.OPEN ? "open" : "free";
        String state = over ? "closed" : inTime;
        String whenFull = taken.waiting() > 0 ? "waiting" : "full";
        return seats.put("state", !over && full ? whenFull : state);
    }

    /** Who shows it: without a code where she does not agree to be told of. */
    private ObjectNode shower(String artisan, Lang lang, Instant now) {
        ObjectNode shower = Json.object();
        if (!names.isHidden(artisan, Envelope.Use.KIOSK, now)) {
            shower.put("code", artisan);
        }
        return shower.set("name", names.artisan(artisan, lang, Envelope.Use.KIOSK, now));
    }

    /** A centre by its id and its name. */
    ObjectNode named(CentreId centre, Lang lang) {
        ObjectNode named = Json.object().put("code", centre.value());
        named.set("name", names.name(centre, lang).orElseGet(() -> CatalogueSetup.plain(centre.value(), lang)));
        return named;
    }

    /** What is not published here yet is told by its code rather than not at all. */
    ObjectNode named(String code, Lang lang) {
        ObjectNode named = Json.object().put("code", code);
        named.set("name", names.name(code, lang).orElseGet(() -> CatalogueSetup.plain(code, lang)));
        return named;
    }

    /** Code of a craft → address of its picture. */
    private Map<String, String> images(Collection<Occurrence> some) {
        Map<String, DemonstrationType> types = programme.setup().types();
        Map<String, String> media = new HashMap<>();
        for (Occurrence one : some) {
            DemonstrationType type = types.get(one.plan().type());
            String craft = type == null ? null : type.craft();
            if (craft != null) {
                names.image(craft).ifPresent(image -> media.put(craft, image));
            }
        }
        Map<String, String> addresses = media.isEmpty() ? Map.of() : reading.images(media.values());
        Map<String, String> images = new HashMap<>();
        media.forEach((craft, image) -> {
            String address = addresses.get(image);
            if (address != null) {
                images.put(craft, address);
            }
        });
        return images;
    }

    static ObjectNode time(LocalDateTime local, ZoneId zone, Instant instant) {
        return Json.object()
                .put("local", local.toString())
                .put("zone", zone.getId())
                .put("instant", instant.toString());
    }

    static ObjectNode span(LocalSpan span) {
        ObjectNode json = Json.object();
        json.set("start", time(span.start(), span.zone(), span.from()));
        json.set("end", time(span.end(), span.zone(), span.to()));
        return json;
    }

    ObjectNode closure(Closure closure) {
        ObjectNode json = span(closure.span());
        json.put("id", closure.id().toString())
                .put("centre", closure.centre().value())
                .put("reason", closure.reason())
                .put("version", closure.version());
        if (closure.space() != null) {
            json.put("space", closure.space());
        }
        return json;
    }

    ObjectNode request(Request request, Lang lang) {
        ObjectNode json = span(request.plan().span());
        json.put("id", request.id().toString())
                .put("from", request.from().value())
                .put("to", request.to().value())
                .put("what", request.what().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("outcome", request.outcome().name().toLowerCase(Locale.ROOT));
        json.set("space", named(request.plan().space(), lang));
        json.set("type", named(request.plan().type(), lang));
        if (request.occurrence() != null) {
            json.put("occurrence", request.occurrence().toString());
        }
        return json;
    }

    /** What happened to one, oldest first. */
    static ArrayNode history(History history) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (History.Entry entry : history.entries()) {
            ObjectNode set = entry.set().deepCopy();
            set.remove(History.AUDIT);
            ObjectNode line = list.addObject();
            for (String name : List.of("at", "actor", "act", "reason")) {
                JsonNode value = entry.audit().get(name);
                if (value != null) {
                    line.set(name, value);
                }
            }
            line.put("centre", entry.centre().value());
            line.set("set", set);
        }
        return list;
    }
}
