/**
 * What a file is, by its content and never by its name: its kind, its measures, and whether it is whole and no
 * larger than can be shown. Only headers and structure are read here; nothing is decoded.
 */
@NullMarked
package kg.crafts.kiosk.media.sniff;

import org.jspecify.annotations.NullMarked;
