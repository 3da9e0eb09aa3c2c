/**
 * The rules of the schedule, each a pure function: dates of a series, peak load, opening hours, clashes, nearest free
 * starts, offered slots, one artisan wanted at several centres, now and next.
 *
 * <p>Not here: where what is known comes from, who may do what, and the clock, which is always given.
 */
@NullMarked
package kg.crafts.kiosk.demonstrations.rules;

import org.jspecify.annotations.NullMarked;
