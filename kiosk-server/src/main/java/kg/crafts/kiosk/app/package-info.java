/**
 * The {@code kiosk} command and the wiring of a centre: configuration, start and stop, and the edge where
 * errors are told to whoever ran the command.
 *
 * <p>Knows every package; nobody knows it.
 */
@NullMarked
package kg.crafts.kiosk.app;

import org.jspecify.annotations.NullMarked;
