package kg.crafts.kiosk.demonstrations.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence in a calendar, in the words of one language.
 *
 * @param id of the occurrence: the same in every feed and for ever
 * @param sequence 0 when it is published, raised by each change that visitors must know of, never lowered
 * @param end after the start, by the wall of the zone
 * @param description empty when there is nothing to add
 * @param place where to go, such as "Stage, Bishkek crafts centre"
 * @param url of the live page, absolute, or null
 * @param categories such as the name of the craft
 * @param changed when anything of this was last changed: what is stamped, so that an unchanged feed has unchanged bytes
 */
public record FeedEvent(
        UUID id,
        int sequence,
        boolean cancelled,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        String title,
        String description,
        String place,
        @Nullable String url,
        List<String> categories,
        Instant changed) {

    public FeedEvent {
        categories = List.copyOf(categories);
        if (sequence < 0 || !start.isBefore(end)) {
            throw new IllegalArgumentException("A sequence is 0 or more, and an end comes after its start");
        }
    }
}
