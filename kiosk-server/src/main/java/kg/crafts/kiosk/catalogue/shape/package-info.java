/**
 * What follows from the record types alone, for any kind: the checks of an import, the fields that the
 * journal carries, the JSON schema. A new component of a record type needs no other code.
 *
 * <p>Not here: what a change means, where records are kept, how they look to a visitor. Central types:
 * {@link kg.crafts.kiosk.catalogue.shape.Shape}, {@link kg.crafts.kiosk.catalogue.shape.Shapes}, {@link
 * kg.crafts.kiosk.catalogue.shape.Fields}.
 */
@NullMarked
package kg.crafts.kiosk.catalogue.shape;

import org.jspecify.annotations.NullMarked;
