package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who practises a craft, as she agrees to be shown. */
public record Artisan(
        Envelope envelope,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(150) @Nullable Passage teaches,
        @Refers(Kind.CENTRE) @Nullable String centre,
        @Refers(Kind.REGION) @Nullable String region,
        @Required @Refers(Kind.CRAFT) List<String> crafts,
        List<String> speaks,
        @Between(least = 1900, most = 2100) @Nullable Integer since)
        implements CatalogueRecord {}
