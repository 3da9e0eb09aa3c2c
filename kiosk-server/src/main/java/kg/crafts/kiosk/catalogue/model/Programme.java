package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A residency, training, festival, grant, contest or project. */
public record Programme(
        Envelope envelope,
        @Nullable Type type,
        @Required @Refers(Kind.ORGANISATION) String host,
        @Refers(Kind.ORGANISATION) List<String> partners,

        @Form(TextForm.EDTF) @Nullable String from,

        @Form(TextForm.EDTF) @Nullable String until,

        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Refers List<String> subjects)
        implements CatalogueRecord {

    /** What sort of programme it is. */
    public enum Type {
        CAPACITY,
        RESIDENCY,
        TRAINING,
        FESTIVAL,
        GRANT,
        CONTEST
    }
}
