package kg.crafts.kiosk.media;

import java.nio.file.Path;

/**
 * A whole, checked file. It never changes while it is there.
 *
 * @param size in bytes
 */
public record StoredMedia(ContentHash hash, Path path, long size) {}
