package kg.crafts.kiosk.standards.shown;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses outside of the exhibition, as far as what people noted is one. */
public final class Elsewhere {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private Elsewhere() {}

    /** The address of the same thing in another authority's records. */
    public static Optional<String> sameAs(JsonNode sameAs) {
        String address = sameAs.path("address").asText();
        boolean isItem = sameAs.path("authority").asText().equalsIgnoreCase("wikidata") && address.matches("[QP]\\d+");
        return isItem ? Optional.of(WIKIDATA + address) : web(address);
    }

    /** An address that people may have noted without its beginning, such as {@code ich.unesco.org/en/RL/00693}. */
    public static Optional<String> web(String noted) {
        String address = noted.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/.*)?") ? "https://" + noted : noted;
        try {
            URI uri = new URI(address);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isWeb && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // What people read is no address for programs.
        }
    }
}
