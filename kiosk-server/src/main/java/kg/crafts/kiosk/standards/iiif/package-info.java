/**
 * Records with pictures, sound or film as IIIF Presentation 3.0: a {@link kg.crafts.kiosk.standards.iiif.Manifests
 * manifest} each, and {@link kg.crafts.kiosk.standards.iiif.Collections collections} of them.
 */
@NullMarked
package kg.crafts.kiosk.standards.iiif;

import org.jspecify.annotations.NullMarked;
