package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things that a demonstration needs, of which each centre has only so many. */
public record Equipment(
        Envelope envelope,
        @Required List<Stock> stock,
        @Words(60) @Nullable Passage summary) implements CatalogueRecord {

    /** How many of them a centre has. */
    public record Stock(
            @Required @Refers(Kind.CENTRE) String centre,
            @Required @Between(least = 1, most = 1_000) Integer quantity) {}
}
