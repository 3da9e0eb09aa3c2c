package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;

/** Where visitors get the file of a media record: by its hash, so that an address never means another file. */
final class MediaAddress {

    private MediaAddress() {}

    static String of(JsonNode media) {
        String file = media.path("file").asText();
        return "/media/" + media.get("sha256").asText() + file.substring(file.lastIndexOf('.'));
    }
}
