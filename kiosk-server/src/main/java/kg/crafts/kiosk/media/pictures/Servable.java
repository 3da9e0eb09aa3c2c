package kg.crafts.kiosk.media.pictures;

import java.nio.file.Path;
import kg.crafts.kiosk.media.sniff.FileKind;

/**
 * A file as visitors may have it: the original, or a copy of it without its maker's notes.
 *
 * @param kind found by looking at it here, whatever a record says
 */
public record Servable(Path path, FileKind kind) {}
