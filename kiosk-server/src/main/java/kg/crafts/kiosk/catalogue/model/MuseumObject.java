package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/** An object on show. Sizes are centimetres; places in the picture are fractions of its width and height. */
public record MuseumObject(
        Envelope envelope,
        @Required String inventory,

        @Form(TextForm.EDTF) @Nullable String date,

        @Nullable Size size,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(60) @Nullable Passage forChildren,
        @Refers(Kind.CRAFT) @Nullable String craft,
        @Refers(Kind.TECHNIQUE) List<String> techniques,
        @Refers(Kind.MATERIAL) List<String> materials,
        @Refers(Kind.ARTISAN) @Nullable String maker,
        @Refers(Kind.CENTRE) @Nullable String centre,
        List<Placed> motifs,
        List<Stop> stops)
        implements CatalogueRecord {

    /** Centimetres. */
    public record Size(
            @Between(least = 0, most = 100_000) @Nullable Double height,
            @Between(least = 0, most = 100_000) @Nullable Double width,
            @Between(least = 0, most = 100_000) @Nullable Double depth) {}

    /** A motif, and where the picture shows it. */
    public record Placed(
            @Required @Refers(Kind.MOTIF) String motif,
            @Required @Between(least = 0, most = 1) Double x,
            @Required @Between(least = 0, most = 1) Double y,
            @Required @Between(least = 0, most = 1) Double width,
            @Required @Between(least = 0, most = 1) Double height) {}

    /** A stop of the guided look at the picture. */
    public record Stop(
            @Required @Words(60) LangText text,
            @Required @Between(least = 0, most = 1) Double x,
            @Required @Between(least = 0, most = 1) Double y,
            @Required @Between(least = 0, most = 1) Double width,
            @Required @Between(least = 0, most = 1) Double height) {}
}
