package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/** A way of making, told in steps of one action each. */
public record Technique(
        Envelope envelope,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(150) @Nullable Passage transmission,
        @Between(least = 1, most = 5) @Nullable Integer difficulty,
        @Nullable Range days,
        @Refers(Kind.CRAFT) List<String> crafts,
        @Refers(Kind.MATERIAL) List<String> materials,
        @Refers(Kind.TOOL) List<String> tools,
        @Required List<Step> steps)
        implements CatalogueRecord {

    /** The least and the most that something takes; the unit is in the name of the field. */
    public record Range(
            @Required @Between(least = 0, most = 100_000) Integer least,
            @Required @Between(least = 0, most = 100_000) Integer most) {
        public Range {
            if (least > most) {
                throw new Unfit(Unfit.ORDER, least, most);
            }
        }
    }

    /** One action. */
    public record Step(
            @Required @Words(10) LangText action,
            @Required @Words(60) LangText text,
            @Nullable Range minutes,
            @Refers(Kind.MATERIAL) List<String> materials,
            @Refers(Kind.TOOL) List<String> tools,
            @Words(60) @Nullable LangText caution,
            @Refers(Kind.MEDIA) @Nullable String image,
            List<String> sources) {}
}
