/**
 * The local Lucene index that every visitor's read is answered from: analysis for each language, the life
 * of writer and searcher, and finding its way back when it is lost or damaged.
 *
 * <p>Not here: what a record is, who may see it, HTTP. Whoever fills the index gives it only what visitors
 * may see. Central types: {@link kg.crafts.kiosk.index.ExhibitionIndex}, {@link
 * kg.crafts.kiosk.index.Entry}, {@link kg.crafts.kiosk.index.Query}, {@link kg.crafts.kiosk.index.Hits}.
 */
@NullMarked
package kg.crafts.kiosk.index;

import org.jspecify.annotations.NullMarked;
