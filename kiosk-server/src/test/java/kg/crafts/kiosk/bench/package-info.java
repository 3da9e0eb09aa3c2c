/**
 * What the product costs, measured: {@code deploy-scripts/bench}. Each figure is a ratio to the least that
 * the same machine can do at all, with the absolute figures beside it. Not tests: a busy machine fails
 * nothing.
 */
@NullMarked
package kg.crafts.kiosk.bench;

import org.jspecify.annotations.NullMarked;
