package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/** A shape of ornament, with what different people say it means. */
public record Motif(
        Envelope envelope,
        @Required @Words(60) Passage summary,
        @Required List<Reading> readings,
        @Nullable Symmetry symmetry,
        @Refers(Kind.CRAFT) List<String> crafts,
        @Refers(Kind.MOTIF) List<String> related)
        implements CatalogueRecord {

    /** One meaning, as one teller or source gives it: a motif never has a meaning of its own. */
    public record Reading(
            @Required @Words(60) LangText text,
            @Required @Words(30) LangText teller,
            List<String> sources) {}

    /** The symmetry of the single motif, by its rotations and mirrors. */
    public enum Symmetry {
        NONE,
        MIRROR,
        ROTATION_2,
        ROTATION_3,
        ROTATION_4,
        ROTATION_6,
        FRIEZE
    }
}
