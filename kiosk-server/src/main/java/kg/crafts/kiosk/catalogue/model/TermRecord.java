package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** A concept of a vocabulary (after SKOS): preferred labels are its name, the summary is its scope note. */
public record TermRecord(
        Envelope envelope,
        @Required String scheme,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Refers(Kind.TERM) @Nullable String broader,
        Map<Lang, List<String>> alternatives,
        @Refers List<String> about)
        implements CatalogueRecord {}
