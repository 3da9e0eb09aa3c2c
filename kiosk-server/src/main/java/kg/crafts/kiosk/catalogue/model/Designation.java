package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/** An inscription on a list of UNESCO, a craft city or region, or an award. */
public record Designation(
        Envelope envelope,
        @Required Register list,
        @Required @Refers(Kind.ORGANISATION) String body,
        @Between(least = 1900, most = 2100) @Nullable Integer year,
        @Nullable String reference,
        @Required Envelope.Evidence evidence,
        List<String> countries,
        @Required @Refers List<String> subjects,
        @Refers(Kind.REGION) List<String> regions,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        List<Statement> statements)
        implements CatalogueRecord {

    /** The list, register or title. */
    public enum Register {
        REPRESENTATIVE,
        URGENT,
        GOOD_PRACTICE,
        CRAFT_CITY,
        CRAFT_REGION,
        AWARD
    }

    /** Whether a statement is the one we show or one that another source gives. */
    public enum Standing {
        SHOWN,
        DISPUTED
    }

    /** What one source says. */
    public record Statement(
            @Required @Words(60) LangText text,
            List<String> sources,
            @Required Standing standing) {}
}
