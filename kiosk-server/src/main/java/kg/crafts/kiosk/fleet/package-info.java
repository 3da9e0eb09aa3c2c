/**
 * The kiosks of this centre: which there are, and what each has last said of itself. Kept beside the journal, for it is
 * of no use to any other centre and nothing of it must outlive the server.
 */
@NullMarked
package kg.crafts.kiosk.fleet;

import org.jspecify.annotations.NullMarked;
