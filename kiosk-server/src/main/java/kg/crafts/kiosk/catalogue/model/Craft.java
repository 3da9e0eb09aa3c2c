package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A craft or living tradition of the exhibition. */
public record Craft(
        Envelope envelope,
        @Required Domain domain,
        @Required @Words(60) Passage summary,
        @Required @Words(150) Passage description,
        @Words(150) @Nullable Passage meaning,
        @Nullable Viability viability,
        @Refers(Kind.TECHNIQUE) List<String> techniques,
        @Refers(Kind.MATERIAL) List<String> materials,
        @Refers(Kind.TOOL) List<String> tools,
        @Refers(Kind.MOTIF) List<String> motifs,
        @Refers(Kind.REGION) List<String> regions,
        @Refers(Kind.CRAFT) List<String> related)
        implements CatalogueRecord {

    /** What a craft works with or belongs to; the visitors' list of crafts is grouped by it. */
    public enum Domain {
        FELT,
        DWELLING,
        TEXTILE,
        DRESS,
        JEWELLERY,
        MUSIC,
        LEATHER,
        WOOD,
        METAL,
        CLAY,
        ORNAMENT,
        ORAL,
        GAME,
        FESTIVAL,
        FOOD
    }

    /** How the craft fares. */
    public enum State {
        THRIVING,
        PRACTISED,
        AT_RISK,
        NEEDS_SAFEGUARDING,
        UNKNOWN
    }

    /** How the craft fares, and what is said about it. */
    public record Viability(
            @Required State state, @Words(60) @Nullable Passage text) {}
}
