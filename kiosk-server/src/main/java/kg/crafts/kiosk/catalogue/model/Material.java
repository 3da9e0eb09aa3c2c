package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What things are made of. */
public record Material(
        Envelope envelope,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(150) @Nullable Passage preparation,
        @Words(150) @Nullable Passage care,
        @Refers(Kind.REGION) List<String> regions)
        implements CatalogueRecord {}
