package kg.crafts.kiosk.demonstrations.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Opening;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sees of one centre at a moment. No occurrence stands in two lists.
 *
 * @param now running
 * @param next what starts next today, all that start at that time
 * @param later what else starts today
 * @param tomorrow what starts tomorrow
 * @param closed why {@code now} and {@code next} are both empty, else null
 */
public record NowAndNext(
        List<Occurrence> now,
        List<Occurrence> next,
        List<Occurrence> later,
        List<Occurrence> tomorrow,
        @Nullable Closed closed) {

    /**
     * Nothing is on any more today.
     *
     * @param isOpen whether the centre itself is open
     * @param opens when it opens next, or null when nobody has said its hours
     * @param first start of the next demonstration, or null when none is known
     */
    public record Closed(
            boolean isOpen,
            @Nullable LocalDateTime opens,
            @Nullable LocalDateTime first) {}

    private static final Comparator<Occurrence> BY_START =
            Comparator.comparing(Occurrence::start).thenComparing(Occurrence::id);

    /**
     * Sorts what visitors may see.
     *
     * @param shown of one centre, whatever day
     */
    public static NowAndNext of(List<Occurrence> shown, List<Opening> hours, ZoneId zone, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        List<Occurrence> running = new ArrayList<>();
        List<Occurrence> upcoming = new ArrayList<>();
        List<Occurrence> tomorrow = new ArrayList<>();
        Optional<Occurrence> first = Optional.empty();
        for (Occurrence one : shown.stream().sorted(BY_START).toList()) {
            if (one.start().isAfter(at)) {
                LocalDate day = one.span()
                        .start()
                        .atZone(one.span().zone())
                        .withZoneSameInstant(zone)
                        .toLocalDate();
                if (day.equals(today)) {
                    upcoming.add(one);
                } else if (day.equals(today.plusDays(1))) {
                    tomorrow.add(one);
                }
                first = first.isPresent() ? first : Optional.of(one);
            } else if (one.end().isAfter(at)) {
                running.add(one);
            }
        }
        List<Occurrence> next = upcoming.stream()
                .filter(one -> one.start().equals(upcoming.getFirst().start()))
                .toList();
        List<Occurrence> later = upcoming.subList(next.size(), upcoming.size());
        Closed closed = running.isEmpty() && next.isEmpty()
                ? new Closed(
                        OpenHours.isOpen(hours, zone, at),
                        OpenHours.nextOpening(hours, zone, at).orElse(null),
                        first.map(one -> LocalDateTime.ofInstant(one.start(), zone))
                                .orElse(null))
                : null;
        return new NowAndNext(running, next, List.copyOf(later), tomorrow, closed);
    }
}
