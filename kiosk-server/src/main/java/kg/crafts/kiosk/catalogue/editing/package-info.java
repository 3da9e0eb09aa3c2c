/**
 * How staff change the exhibition: what they write is a working copy, which visitors never see; publishing makes a
 * release of it, whole or not at all, which can be taken back.
 *
 * <p>Not here: lists and searches for staff. Central types: {@link kg.crafts.kiosk.catalogue.editing.WorkingCopies},
 * what a record would be if it were published now.
 */
@NullMarked
package kg.crafts.kiosk.catalogue.editing;

import org.jspecify.annotations.NullMarked;
