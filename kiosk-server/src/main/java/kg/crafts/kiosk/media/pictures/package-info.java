/**
 * What is made of a picture: a copy without its maker's notes, smaller copies and deep-zoom tiles. All of it is
 * derived, can be deleted, and is made again from the original at any centre.
 */
@NullMarked
package kg.crafts.kiosk.media.pictures;

import org.jspecify.annotations.NullMarked;
