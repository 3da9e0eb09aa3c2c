/**
 * The knowledge base: what the changes to a record add up to, edits and their conflicts, and what of it
 * visitors may see.
 *
 * <p>Data flows one way: {@link kg.crafts.kiosk.catalogue.Catalogue} turns edits into journal entries, {@code fold}
 * makes current records of them by {@link kg.crafts.kiosk.catalogue.RecordRule}, and the projector has the exhibition
 * put the public ones into the index. Not here: searching, files, pictures. Kinds of record are in {@code model}, what
 * follows from them in {@code shape}, what staff write and publish in {@code editing}, what they look over in {@code
 * overview}.
 */
@NullMarked
package kg.crafts.kiosk.catalogue;

import org.jspecify.annotations.NullMarked;
