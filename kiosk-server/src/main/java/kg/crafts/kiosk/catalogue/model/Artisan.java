package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who practises a craft, as she agrees to be shown.
 *
 * @param consent absent means given: a centre writes about nobody who has not agreed. An import that says nothing of
 *     it leaves it as it is
 */
public record Artisan(
        Envelope envelope,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(150) @Nullable Passage teaches,
        @Refers(Kind.CENTRE) @Nullable String centre,
        @Refers(Kind.REGION) @Nullable String region,
        @Required @Refers(Kind.CRAFT) List<String> crafts,
        @Nullable Consent consent,
        List<String> speaks,
        @Between(least = 1900, most = 2100) @Nullable Integer since)
        implements CatalogueRecord {

    /** Whether she agrees; she says so herself, from her phone. */
    public enum Consent {
        GIVEN,
        WITHDRAWN
    }
}
