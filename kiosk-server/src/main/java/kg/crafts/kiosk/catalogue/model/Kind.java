package kg.crafts.kiosk.catalogue.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of record, with the folder that holds them in an export. */
public enum Kind {
    CRAFT("crafts", Craft.class),
    TECHNIQUE("techniques", Technique.class),
    MATERIAL("materials", Material.class),
    TOOL("tools", Tool.class),
    MOTIF("motifs", Motif.class),
    REGION("regions", Region.class),
    CENTRE("centres", Centre.class),
    ARTISAN("artisans", Artisan.class),
    OBJECT("objects", MuseumObject.class),
    ORGANISATION("organisations", Organisation.class),
    PROGRAMME("programmes", Programme.class),
    DESIGNATION("designations", Designation.class),
    STORY("stories", Story.class),
    TERM("terms", TermRecord.class),
    DEMONSTRATION("demonstrations", Demonstration.class),
    SPACE("spaces", Space.class),
    EQUIPMENT("equipment", Equipment.class),
    MEDIA("media", Media.class);

    private final String folder;
    private final Class<? extends CatalogueRecord> type;

    Kind(String folder, Class<? extends CatalogueRecord> type) {
        this.folder = folder;
        this.type = type;
    }

    /** The folder of this kind in an export, such as {@code crafts}. */
    public String folder() {
        return folder;
    }

    /** The Java record that defines the fields of this kind. */
    public Class<? extends CatalogueRecord> type() {
        return type;
    }

    /** The name in files and addresses, such as {@code craft}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a tag, or empty when there is no such kind. */
    public static Optional<Kind> find(String tag) {
        for (Kind kind : values()) {
            if (kind.tag().equals(tag)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
