/**
 * Records as linked data: {@link kg.crafts.kiosk.standards.linked.LinkedData schema.org} one by one, and their words as
 * a {@link kg.crafts.kiosk.standards.linked.Vocabulary SKOS vocabulary}.
 */
@NullMarked
package kg.crafts.kiosk.standards.linked;

import org.jspecify.annotations.NullMarked;
