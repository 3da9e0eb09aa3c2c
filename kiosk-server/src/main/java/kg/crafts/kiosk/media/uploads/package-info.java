/**
 * Files on their way from staff into the store: piece by piece, each durable before it is acknowledged, so that
 * neither a cut line nor a restart loses what was sent. What has arrived is looked at before it is kept.
 */
@NullMarked
package kg.crafts.kiosk.media.uploads;

import org.jspecify.annotations.NullMarked;
