/**
 * Demonstrations: what is shown live, where and when. Every centre decides about its own spaces alone, in one
 * sequential writer, the {@link kg.crafts.kiosk.demonstrations.Desk}; what the other centres decide is read from the
 * journal.
 *
 * <p>Central types: {@link kg.crafts.kiosk.demonstrations.Desk}, which takes orders; {@link
 * kg.crafts.kiosk.demonstrations.Programme}, which everybody reads. The rules themselves are pure and stand in {@code
 * rules}, the values in {@code model}; visitors' seats and tickets are decided in {@code seats}, feeds are made in
 * {@code calendars}, day sheets and posters in {@code print}. {@code Phone…} are the pages for artisans.
 */
@NullMarked
package kg.crafts.kiosk.demonstrations;

import org.jspecify.annotations.NullMarked;
