/**
 * Visitors' questions: what a query asks for and what a result is. The words are understood in {@code
 * index}; what a record looks like is known to {@code catalogue}.
 */
@NullMarked
package kg.crafts.kiosk.search;

import org.jspecify.annotations.NullMarked;
