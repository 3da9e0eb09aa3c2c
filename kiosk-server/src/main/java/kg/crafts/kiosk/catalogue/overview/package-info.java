/**
 * What staff see of all records at once, as they are with everything that was changed and not published: lists and
 * search, what the languages still owe, what somebody has to decide, a record as visitors would read it.
 *
 * <p>All of it is read: what changes records is in {@code editing}. It has an index of its own, which catches up when
 * somebody asks; no visitor's path reads it. Central type: {@link kg.crafts.kiosk.catalogue.overview.Shelf}.
 */
@NullMarked
package kg.crafts.kiosk.catalogue.overview;

import org.jspecify.annotations.NullMarked;
