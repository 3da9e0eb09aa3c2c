/**
 * The knowledge base: what the changes to a record add up to, edits and their conflicts, and what of it
 * visitors may see.
 *
 * <p>Data flows one way: {@link kg.crafts.kiosk.catalogue.Catalogue} turns edits into journal entries, the
 * projector folds entries into current records, the exhibition puts the public ones into the index. Not
 * here: searching, files, pictures. Kinds of record are in {@code model}, what follows from them in {@code
 * shape}.
 */
@NullMarked
package kg.crafts.kiosk.catalogue;

import org.jspecify.annotations.NullMarked;
