package kg.crafts.kiosk.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.fold.Json;

/**
 * How much of what an inventory should tell of a thing its record tells, after UNESCO's <i>Possible outline for
 * inventorying elements of the intangible cultural heritage</i> (ich.unesco.org/en/possible-outline-for-inventorying-00266). A field counts
 * when it is required, or when its kind has it and the outline asks for it:
 *
 * <ol>
 *   <li>identification: the name and the local word for it, a short description and a fuller one, where it is at home;
 *   <li>characteristics: what belongs to it that can be touched (materials, tools, motifs, measures, date) and that
 *       can't (techniques, steps, meaning, languages, what is told of it);
 *   <li>persons and institutions: who practises, made or tells it, who looks after it, how it is handed on;
 *   <li>state: how it fares;
 *   <li>data gathering: whose rights they are, and under which licence it may be shown;
 *   <li>references: sources, and a picture.
 * </ol>
 *
 * <p>What only runs the house (codes, hours, slots, sizes of files) does not count. A field counts once, whatever is in
 * it: in how many languages it is told is {@link Coverage}.
 *
 * @param of how many fields count
 * @param lacking those of them that are empty, in the order of the kind's fields
 */
public record Completeness(int of, List<String> lacking) {

    private static final Set<String> OUTLINE = Set.of(
            // Identification
            "name",
            "term",
            "summary",
            "description",
            "region",
            "regions",
            "partOf",
            "domain",
            // Characteristics
            "materials",
            "tools",
            "techniques",
            "motifs",
            "size",
            "date",
            "steps",
            "preparation",
            "care",
            "use",
            "meaning",
            "readings",
            "speaks",
            "spoken",
            "about",
            "depicts",
            "subjects",
            "statements",
            "alternatives",
            // Persons and institutions
            "maker",
            "teller",
            "host",
            "body",
            "organisation",
            "crafts",
            "craft",
            "transmission",
            "teaches",
            "since",
            // State
            "viability",
            // Data gathering
            "rights",
            "credit",
            // References
            "sources",
            "image",
            "alt");

    /** Required of every record, and there from its first moment. */
    private static final Set<String> GIVEN = Set.of("kind", "code", "home", "status");

    /** Of kinds that the outline knows nothing of: what is required of them counts, and no more. */
    private static final Set<String> HOUSE = Set.of("Space", "Equipment", "Centre");

    /** A picture is no element of heritage: it needs neither a source nor a picture, but words and rights. */
    private static final Set<String> OF_PICTURES = Set.of("name", "depicts", "credit", "alt");

    /** What of a record is told. */
    public static Completeness of(Shape.Group shape, JsonNode record) {
        Set<String> counted = counted(shape);
        List<String> lacking = new ArrayList<>();
        for (Shape.Field field : shape.fields()) {
            if (counted.contains(field.name()) && !isTold(field.name(), record)) {
                lacking.add(field.name());
            }
        }
        return new Completeness(counted.size(), List.copyOf(lacking));
    }

    private static Set<String> counted(Shape.Group shape) {
        Set<String> counted = new TreeSet<>();
        for (Shape.Field field : shape.fields()) {
            boolean outlined = shape.name().equals("Media")
                    ? OF_PICTURES.contains(field.name())
                    : OUTLINE.contains(field.name()) && !HOUSE.contains(shape.name());
            if ((field.required() && !GIVEN.contains(field.name())) || outlined) {
                counted.add(field.name());
            }
        }
        return counted;
    }

    private static boolean isTold(String field, JsonNode record) {
        JsonNode value = record.path(field);
        boolean empty = value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
        return !empty || (field.equals("alt") && needsNoAlt(record));
    }

    /** What only decorates, and what is not looked at but heard or read. */
    private static boolean needsNoAlt(JsonNode record) {
        return record.path("decorative").asBoolean()
                || !record.path("mediaType").asText("image/").startsWith("image/");
    }

    /** How many fields that count are told. */
    public int done() {
        return of - lacking.size();
    }

    /** As {@code {"done", "of", "lacking"}}. */
    public ObjectNode json() {
        ObjectNode json = Json.object().put("done", done()).put("of", of);
        lacking.forEach(json.putArray("lacking")::add);
        return json;
    }
}
