package kg.crafts.kiosk.catalogue.model;

import org.jspecify.annotations.Nullable;

/** An organisation or community that the centres live among. */
public record Organisation(
        Envelope envelope,
        @Nullable Type type,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Refers(Kind.REGION) @Nullable String region,
        @Nullable String address)
        implements CatalogueRecord {

    /** What sort of organisation it is. */
    public enum Type {
        MINISTRY,
        COMMISSION,
        MUSEUM,
        SCHOOL,
        COMPANY,
        NGO,
        INTERGOVERNMENTAL,
        COMMUNITY,
        PARK
    }
}
