/**
 * Demonstrations as calendars to subscribe to (RFC 5545; booking.md, section 7): {@link
 * kg.crafts.kiosk.demonstrations.calendars.CalendarWriter} makes bytes of plain values, {@link
 * kg.crafts.kiosk.demonstrations.calendars.CalendarRoutes} answers with them.
 *
 * <p>Not here: which occurrences belong into which feed, and how their parts are called in which language.
 */
@NullMarked
package kg.crafts.kiosk.demonstrations.calendars;

import org.jspecify.annotations.NullMarked;
