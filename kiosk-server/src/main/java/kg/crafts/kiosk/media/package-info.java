/**
 * Files by what they contain: each is named by the SHA-256 of its bytes, is checked before anyone sees
 * it, and never changes afterwards. Beside them stand the files that are mentioned somewhere and not
 * here yet, with the part of each that has arrived.
 *
 * <p>Not here: what a file shows, who may see it, and where it is fetched from. Central types: {@link
 * kg.crafts.kiosk.media.MediaStore}, {@link kg.crafts.kiosk.media.ContentHash}.
 */
@NullMarked
package kg.crafts.kiosk.media;

import org.jspecify.annotations.NullMarked;
