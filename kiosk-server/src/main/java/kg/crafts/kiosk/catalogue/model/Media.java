package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/**
 * A file with what must be known to show it. The file itself is kept by its hash.
 *
 * @param file the path in an import or export, such as {@code drawings/crafts/shyrdak.svg}
 * @param sha256 64 hexadecimal digits; found from the file at import
 * @param bytes the size of the file
 * @param width pixels, or units of an SVG's view box
 * @param duration seconds of sound or film
 * @param focus what must stay in sight where a picture is cut to fit
 * @param wordless nobody speaks in this sound or film, so that there is nothing to read along
 * @param captions what is said in this sound or film, to read along
 */
public record Media(
        Envelope envelope,

        @Required @Form(TextForm.PATH) String file,

        @Words(40) @Nullable LangText alt,
        @Nullable Boolean decorative,
        @Required String licence,
        @Nullable String credit,
        @Refers List<String> depicts,

        @Form(TextForm.SHA_256) @Nullable String sha256,

        @Form(TextForm.MEDIA_TYPE) @Nullable String mediaType,

        @Between(least = 1, most = 1e13) @Nullable Long bytes,
        @Between(least = 1, most = 1e6) @Nullable Integer width,
        @Between(least = 1, most = 1e6) @Nullable Integer height,
        @Between(least = 0, most = 1e6) @Nullable Double duration,
        @Nullable Focus focus,
        @Nullable Boolean wordless,
        List<Captions> captions)
        implements CatalogueRecord {

    /**
     * What is said, to read along in a language.
     *
     * @param file the record of a file of WebVTT
     */
    public record Captions(
            @Required Lang lang,
            @Required @Refers(Kind.MEDIA) String file) {}

    /** A point of a picture, as fractions of its width and height. */
    public record Focus(
            @Required @Between(least = 0, most = 1) Double x,
            @Required @Between(least = 0, most = 1) Double y) {}
}
