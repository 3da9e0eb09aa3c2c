/**
 * What one centre holds as one file, to be carried by hand where there is no line: the same signed changes, the
 * same media, taken in by the same code as over the network. Read and written from front to back, with little in
 * memory however large it is.
 *
 * <p>Not here: who may be believed, which the journal decides, and what a change or a file means. Central types:
 * {@link kg.crafts.kiosk.bundle.BundleWriter}, {@link kg.crafts.kiosk.bundle.BundleReader}.
 */
@NullMarked
package kg.crafts.kiosk.bundle;

import org.jspecify.annotations.NullMarked;
