/**
 * Whether visitors find what they mean: questions written by hand ({@code judged/queries.tsv}), put to a
 * server over HTTP and to stock Lucene, and judged alike. Also tries to break search with bad input.
 */
@NullMarked
package kg.crafts.kiosk.judged;

import org.jspecify.annotations.NullMarked;
