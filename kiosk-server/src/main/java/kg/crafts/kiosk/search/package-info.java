/**
 * Visitors' questions: what a query asks for, what a result is, and what was looked for in vain. The words are understood in {@code
 * index}; what a record looks like is known to {@code catalogue}.
 */
@NullMarked
package kg.crafts.kiosk.search;

import org.jspecify.annotations.NullMarked;
