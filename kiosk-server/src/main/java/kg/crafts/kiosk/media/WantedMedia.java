package kg.crafts.kiosk.media;

/**
 * A file that something mentions and that is not here yet.
 *
 * @param size its whole size in bytes
 * @param received how many bytes from its beginning have arrived, not checked yet
 */
public record WantedMedia(ContentHash hash, long size, long received) {}
