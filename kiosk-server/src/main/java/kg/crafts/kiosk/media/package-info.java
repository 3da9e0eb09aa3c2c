/**
 * Files by what they contain: each is named by the SHA-256 of its bytes, is checked before anyone sees
 * it, and never changes afterwards. Beside them stand the files that are mentioned somewhere and not
 * here yet, with the part of each that has arrived.
 *
 * <p>What a file is by its content is found in {@code sniff}, what staff are sending waits in {@code uploads}, what
 * screens get of it is made in {@code pictures}. Not here: who may see it, and where it is fetched from. Central types: {@link
 * kg.crafts.kiosk.media.MediaStore}, {@link kg.crafts.kiosk.media.ContentHash}.
 */
@NullMarked
package kg.crafts.kiosk.media;

import org.jspecify.annotations.NullMarked;
