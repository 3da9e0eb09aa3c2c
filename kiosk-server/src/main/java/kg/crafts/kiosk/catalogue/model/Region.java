package kg.crafts.kiosk.catalogue.model;

import org.jspecify.annotations.Nullable;

/** A place of the map, from a country down to a town or a lake. */
public record Region(
        Envelope envelope,
        @Required Type type,
        @Refers(Kind.REGION) @Nullable String partOf,
        @Between(least = -90, most = 90) @Nullable Double latitude,
        @Between(least = -180, most = 180) @Nullable Double longitude,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description)
        implements CatalogueRecord {

    /** What sort of place it is. */
    public enum Type {
        COUNTRY,
        REGION,
        DISTRICT,
        CITY,
        TOWN,
        LAKE
    }
}
