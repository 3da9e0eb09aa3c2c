package kg.crafts.kiosk.standards.shown;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** Where what is told about a record leads: to a server, or to the files of an export. */
public interface Addresses {

    /**
     * A picture as it can be loaded.
     *
     * @param width pixels of what is loaded, or units of an SVG's view box
     * @param service the IIIF Image service of its tiles, or null while there are none
     * @param small a copy for lists, or null when there is none
     */
    record Picture(
            String address,
            int width,
            int height,
            String mediaType,
            @Nullable String service,
            @Nullable Small small) {}

    /** A JPEG copy; pixels. */
    record Small(String address, int width, int height) {}

    /** What identifies something of IIIF, always HTTP: {@code collection.json}, {@code shyrdak/manifest.json}. */
    String iiif(String path);

    /** The record as linked data. */
    String linkedData(String code);

    /** The vocabulary as Turtle, what its schemes are named after. */
    String vocabulary();

    /** The screen that shows a record; empty where there is none. */
    Optional<String> page(Kind kind, String code, Lang lang);

    /** The exhibition itself; empty where it can't be reached. */
    Optional<String> home();

    /** The picture of a media record or its card; empty when its file is none, or not here. */
    Optional<Picture> picture(JsonNode media);

    /** The file of a media record of sound or film; empty when it is not here. */
    Optional<String> file(JsonNode media);
}
