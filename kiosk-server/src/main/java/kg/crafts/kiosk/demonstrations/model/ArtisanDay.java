package kg.crafts.kiosk.demonstrations.model;

import java.time.LocalDate;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * One artisan's one day: the centre that holds it books her at once, others ask it first.
 *
 * @param artisan code
 * @param holder the centre that holds it now
 * @param handedOver how often it went to another centre, 0 while her home centre holds it
 * @param cannot whether she has said that she can't on that day
 */
public record ArtisanDay(String artisan, LocalDate date, CentreId holder, int handedOver, boolean cannot) {}
