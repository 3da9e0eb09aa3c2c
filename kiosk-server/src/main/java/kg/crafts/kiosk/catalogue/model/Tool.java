package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What things are made with. */
public record Tool(
        Envelope envelope,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(150) @Nullable Passage use,
        @Refers(Kind.MATERIAL) List<String> materials)
        implements CatalogueRecord {}
