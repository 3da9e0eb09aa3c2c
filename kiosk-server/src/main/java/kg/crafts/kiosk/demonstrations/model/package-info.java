/**
 * What a demonstration is: the setup of a centre, occurrences with their states, closures, series, days of artisans,
 * requests. Immutable values that know nothing of how they are kept.
 *
 * <p>Times are local times with their zone; instants follow from them. Every interval is half-open.
 */
@NullMarked
package kg.crafts.kiosk.demonstrations.model;

import org.jspecify.annotations.NullMarked;
