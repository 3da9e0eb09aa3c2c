package kg.crafts.kiosk.demonstrations.calendars;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kg.crafts.kiosk.kernel.Lang;

/**
 * One calendar.
 *
 * @param name as it is listed among a subscriber's calendars
 * @param lang the language its words were asked for in
 * @param events in any order
 */
public record Feed(String name, Lang lang, List<FeedEvent> events) {

    /** How long a subscriber is told of what is over or cancelled. */
    static final Duration KEPT = Duration.ofDays(30);

    /** The soonest so many are told of: half a megabyte. */
    static final int MAX_EVENTS = 1_000;

    public Feed {
        events = List.copyOf(events);
    }

    /** What a subscriber is told of at a moment, the first first. */
    Feed told(Instant now) {
        Instant since = now.minus(KEPT);
        List<FeedEvent> told = events.stream()
                .filter(event -> event.cancelled()
                        ? !event.changed().isBefore(since)
                        : !event.end().atZone(event.zone()).toInstant().isBefore(since))
                .sorted(Comparator.comparing((FeedEvent event) ->
                                event.start().atZone(event.zone()).toInstant())
                        .thenComparing(FeedEvent::id))
                .limit(MAX_EVENTS)
                .toList();
        return new Feed(name, lang, told);
    }
}
