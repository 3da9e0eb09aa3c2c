package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/**
 * A file with what must be known to show it. The file itself is kept by its hash.
 *
 * @param file the path in an import or export, such as {@code drawings/crafts/shyrdak.svg}
 * @param sha256 64 hexadecimal digits; found from the file at import
 * @param bytes the size of the file
 * @param width pixels, or units of an SVG's view box
 */
public record Media(
        Envelope envelope,

        @Required
        @Form(regex = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*", says = "a path inside this folder")
        String file,

        @Words(40) @Nullable LangText alt,
        @Nullable Boolean decorative,
        @Required String licence,
        @Nullable String credit,
        @Refers List<String> depicts,

        @Form(regex = "[0-9a-f]{64}", says = "a SHA-256 in hexadecimal") @Nullable
        String sha256,

        @Form(regex = "[a-z]+/[a-z0-9.+-]+", says = "a media type such as image/svg+xml") @Nullable
        String mediaType,

        @Between(least = 1, most = 1e13) @Nullable Long bytes,
        @Between(least = 1, most = 1e6) @Nullable Integer width,
        @Between(least = 1, most = 1e6) @Nullable Integer height)
        implements CatalogueRecord {}
