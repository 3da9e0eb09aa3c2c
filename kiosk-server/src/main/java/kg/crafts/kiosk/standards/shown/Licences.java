package kg.crafts.kiosk.standards.shown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licences and rights statements as programs know them: by the address that their authors gave them. */
public final class Licences {

    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-SA|-ND)?)-([1-4]\\.[05])");

    private static final Pattern KNOWN = Pattern.compile("https?://((?:creativecommons\\.org/(?:licenses|publicdomain)"
            + "|rightsstatements\\.org/(?:vocab|page))/[A-Za-z0-9./-]+)");

    /** SPDX ids and the short names of RightsStatements.org. */
    private static final Map<String, String> OTHERS = Map.of(
            "CC0-1.0", "http://creativecommons.org/publicdomain/zero/1.0/",
            "PDM-1.0", "http://creativecommons.org/publicdomain/mark/1.0/",
            "InC", "http://rightsstatements.org/vocab/InC/1.0/",
            "InC-EDU", "http://rightsstatements.org/vocab/InC-EDU/1.0/",
            "InC-NC", "http://rightsstatements.org/vocab/InC-NC/1.0/",
            "NoC-OKLR", "http://rightsstatements.org/vocab/NoC-OKLR/1.0/",
            "CNE", "http://rightsstatements.org/vocab/CNE/1.0/",
            "UND", "http://rightsstatements.org/vocab/UND/1.0/");

    private Licences() {}

    /** The address of a licence, in the {@code http} form that IIIF wants; empty for one in words. */
    public static Optional<String> address(String licence) {
        Matcher commons = CREATIVE_COMMONS.matcher(licence);
        if (commons.matches()) {
            String terms = commons.group(1).toLowerCase(Locale.ROOT);
            return Optional.of("http://creativecommons.org/licenses/" + terms + "/" + commons.group(2) + "/");
        }
        Matcher known = KNOWN.matcher(licence);
        if (known.matches()) {
            return Optional.of("http://" + known.group(1).replace("/page/", "/vocab/"));
        }
        return Optional.ofNullable(OTHERS.get(licence));
    }
}
