package kg.crafts.kiosk.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.fold.Json;

/** What schema.org can tell of one kind of record and of no other. */
final class Particulars {

    private static final Map<String, String> DAYS = Map.of(
            "mo", "Monday",
            "tu", "Tuesday",
            "we", "Wednesday",
            "th", "Thursday",
            "fr", "Friday",
            "sa", "Saturday",
            "su", "Sunday");

    private final Entire entire;
    private final JsonNode record;
    private final LinkedData data;

    Particulars(Entire entire, LinkedData data) {
        this.entire = entire;
        this.record = entire.record();
        this.data = data;
    }

    void addTo(ObjectNode thing) {
        switch (entire.kind()) {
            case CRAFT, MATERIAL, TOOL, MOTIF, TERM -> term(thing);
            case TECHNIQUE -> technique(thing);
            case REGION -> place(thing, "partOf");
            case CENTRE -> centre(thing);
            case SPACE -> space(thing);
            case ARTISAN -> artisan(thing);
            case OBJECT -> object(thing);
            case ORGANISATION -> links(thing, "location", "region");
            case PROGRAMME -> programme(thing);
            case DESIGNATION -> designation(thing);
            case STORY -> story(thing);
            case DEMONSTRATION -> demonstration(thing);
            case MEDIA -> media(thing);
            case LABEL -> links(thing, "creator", "community");
            case EQUIPMENT -> {}
        }
    }

    private void links(ObjectNode thing, String property, String... fields) {
        ArrayNode all = Json.object().arrayNode();
        for (String field : fields) {
            all.addAll(data.links(entire, record.path(field)));
        }
        Values.set(thing, property, all);
    }

    private void copy(ObjectNode thing, String property, String field) {
        Values.set(thing, property, record.path(field));
    }

    private void term(ObjectNode thing) {
        thing.putObject("inDefinedTermSet").put("@id", Vocabulary.scheme(data.vocabulary(), entire));
        thing.put("termCode", entire.code());
        ArrayNode readings = Json.object().arrayNode();
        record.path("readings").forEach(reading -> {
            ObjectNode claim = readings.addObject().put("@type", "Claim");
            Values.set(claim, "text", Values.texts(reading.path("text")));
            Values.set(claim, "creditText", Values.texts(reading.path("teller")));
        });
        Values.set(thing, "subjectOf", readings);
    }

    private void technique(ObjectNode thing) {
        links(thing, "about", "crafts");
        Values.set(thing, "tool", needs("HowToTool", record.path("tools")));
        Values.set(thing, "supply", needs("HowToSupply", record.path("materials")));
        ArrayNode steps = thing.putArray("step");
        int position = 0;
        for (JsonNode step : record.path("steps")) {
            position++;
            ObjectNode told = steps.addObject().put("@type", "HowToStep").put("position", position);
            Values.set(told, "name", Values.texts(step.path("action")));
            Values.set(told, "text", Values.texts(step.path("text")));
            data.media(step.path("image").asText()).ifPresent(image -> told.set("image", image));
            if (step.hasNonNull("caution")) {
                ObjectNode caution =
                        told.putArray("itemListElement").addObject().put("@type", "HowToTip");
                caution.set("text", Values.texts(step.path("caution")));
            }
        }
    }

    private ArrayNode needs(String type, JsonNode codes) {
        ArrayNode needs = Json.object().arrayNode();
        data.links(entire, codes).forEach(link -> {
            ObjectNode need = needs.addObject().put("@type", type);
            need.set("name", link.path("name"));
            need.putObject("item").set("@id", link.get("@id"));
        });
        return needs;
    }

    private void place(ObjectNode thing, String within) {
        links(thing, "containedInPlace", within);
        if (record.hasNonNull("latitude") && record.hasNonNull("longitude")) {
            ObjectNode geo = thing.putObject("geo").put("@type", "GeoCoordinates");
            geo.set("latitude", record.get("latitude"));
            geo.set("longitude", record.get("longitude"));
        }
    }

    private void centre(ObjectNode thing) {
        place(thing, "region");
        ArrayNode hours = Json.object().arrayNode();
        record.path("hours").forEach(open -> {
            ObjectNode told = hours.addObject().put("@type", "OpeningHoursSpecification");
            ArrayNode days = told.putArray("dayOfWeek");
            open.path("days")
                    .forEach(day -> days.addObject().put("@id", "http://schema.org/" + DAYS.get(day.asText())));
            told.set("opens", open.path("opens"));
            told.set("closes", open.path("closes"));
        });
        Values.set(thing, "openingHoursSpecification", hours);
    }

    private void space(ObjectNode thing) {
        links(thing, "containedInPlace", "centre", "parent");
        copy(thing, "maximumAttendeeCapacity", "seats");
    }

    /** What she agrees to be shown with; who has withdrawn her consent is not seen here at all. */
    private void artisan(ObjectNode thing) {
        links(thing, "knowsAbout", "crafts");
        links(thing, "workLocation", "centre");
        links(thing, "homeLocation", "region");
        copy(thing, "knowsLanguage", "speaks");
    }

    private void object(ObjectNode thing) {
        links(thing, "creator", "maker");
        links(thing, "about", "craft", "techniques");
        links(thing, "material", "materials");
        links(thing, "contentLocation", "centre");
        ArrayNode identifiers = thing.putArray("identifier").add(entire.code());
        if (record.hasNonNull("inventory")) {
            ObjectNode inventory =
                    identifiers.addObject().put("@type", "PropertyValue").put("propertyID", "inventory");
            inventory.set("value", record.get("inventory"));
        }
        if (record.hasNonNull("date")) {
            thing.set(Values.isDate(record.get("date")) ? "dateCreated" : "temporal", record.get("date"));
        }
        for (String side : List.of("height", "width", "depth")) {
            if (record.path("size").hasNonNull(side)) {
                ObjectNode length =
                        thing.putObject(side).put("@type", "QuantitativeValue").put("unitCode", "CMT");
                length.set("value", record.path("size").get(side));
            }
        }
        ArrayNode motifs = Json.object().arrayNode();
        record.path("motifs").forEach(placed -> motifs.addAll(data.links(entire, placed.path("motif"))));
        Values.set(thing, "keywords", motifs);
    }

    private void programme(ObjectNode thing) {
        links(thing, "parentOrganization", "host");
        links(thing, "sponsor", "partners");
        links(thing, "knowsAbout", "subjects");
        date(thing, "foundingDate", "from");
        date(thing, "dissolutionDate", "until");
    }

    private void date(ObjectNode thing, String property, String field) {
        if (Values.isDate(record.path(field))) {
            thing.set(property, record.get(field));
        }
    }

    private void designation(ObjectNode thing) {
        links(thing, "about", "subjects");
        links(thing, "publisher", "body");
        links(thing, "spatialCoverage", "regions");
        if (record.hasNonNull("year")) {
            thing.put("datePublished", record.get("year").asText());
        }
        copy(thing, "identifier", "reference");
    }

    private void story(ObjectNode thing) {
        links(thing, "about", "about");
        copy(thing, "genre", "genre");
        Values.set(thing, "creditText", Values.texts(record.path("teller")));
    }

    private void demonstration(ObjectNode thing) {
        links(thing, "about", "craft", "techniques");
        copy(thing, "inLanguage", "spoken");
        copy(thing, "maximumAttendeeCapacity", "visitors");
        if (record.hasNonNull("minutes")) {
            thing.put("duration", "PT" + record.get("minutes").asText() + "M");
        }
    }

    private void media(ObjectNode thing) {
        links(thing, "about", "depicts");
        data.file(entire).ifPresent(thing::setAll);
    }
}
