package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/** A story and who tells it. */
public record Story(
        Envelope envelope,
        @Required Genre genre,
        @Required LangText teller,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Refers List<String> about)
        implements CatalogueRecord {

    /** What sort of story it is. */
    public enum Genre {
        LEGEND,
        MEMORY,
        SONG,
        PROVERB,
        TALE
    }
}
