package kg.crafts.kiosk.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import kg.crafts.kiosk.catalogue.model.Kind;

/** Which type of schema.org says what a record is without saying more than we know. */
final class Types {

    private static final Map<String, String> PLACES = Map.of(
            "country", "Country",
            "city", "City",
            "town", "City",
            "lake", "LakeBodyOfWater");

    private static final Map<String, String> ORGANISATIONS = Map.of(
            "ministry", "GovernmentOrganization",
            "commission", "GovernmentOrganization",
            "museum", "Museum",
            "school", "EducationalOrganization",
            "company", "Corporation",
            "ngo", "NGO");

    private Types() {}

    /**
     * The type of a record or its card. A craft, a material, a tool and a motif are not works of anybody: they are terms
     * with an explanation, and concepts of the vocabulary.
     */
    static String of(Kind kind, JsonNode record) {
        String type = record.path("type").asText();
        return switch (kind) {
            case CRAFT, MATERIAL, TOOL, MOTIF, TERM -> "DefinedTerm";
            case TECHNIQUE -> "HowTo";
            case REGION -> PLACES.getOrDefault(type, "AdministrativeArea");
            case CENTRE -> "CivicStructure";
            case SPACE -> "Place";
            case ARTISAN -> "Person";
            case OBJECT -> "VisualArtwork";
            case ORGANISATION -> ORGANISATIONS.getOrDefault(type, "Organization");
            case PROGRAMME -> "Project";
            case DESIGNATION, STORY, LABEL -> "CreativeWork";
            case DEMONSTRATION -> "EventSeries";
            case EQUIPMENT -> "Product";
            case MEDIA -> media(record.path("mediaType").asText());
        };
    }

    private static String media(String mediaType) {
        return switch (mediaType.replaceFirst("/.*", "")) {
            case "audio" -> "AudioObject";
            case "video" -> "VideoObject";
            case "text" -> "MediaObject";
            default -> "ImageObject";
        };
    }

    /** Whether schema.org has sources, languages and licences for it. */
    static boolean isWork(Kind kind) {
        return switch (kind) {
            case TECHNIQUE, OBJECT, DESIGNATION, STORY, MEDIA -> true;
            default -> false;
        };
    }
}
