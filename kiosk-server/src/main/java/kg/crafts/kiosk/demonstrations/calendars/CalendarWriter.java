package kg.crafts.kiosk.demonstrations.calendars;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.kernel.Lang;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a feed as iCalendar (RFC 5545, RFC 7986). The same feed gives the same bytes. */
public final class CalendarWriter {

    /** How often subscribers may ask again. */
    private static final Duration REFRESH = Duration.ofMinutes(15);

    private CalendarWriter() {}

    /** Has the library loaded, which takes the first feed some hundred milliseconds. For a start, in the background. */
    public static void prepare() {
        LocalDateTime start = LocalDateTime.of(2026, 1, 1, 10, 0);
        UUID id = new UUID(0, 0);
        write(new Feed(
                "",
                Lang.KY,
                List.of(new FeedEvent(
                        id,
                        0,
                        false,
                        start,
                        start.plusHours(1),
                        ZoneOffset.UTC,
                        "",
                        "",
                        "",
                        null,
                        List.of(),
                        Instant.EPOCH))));
    }

    /** The bytes of a feed with all its events, in UTF-8. */
    static byte[] write(Feed feed) {
        List<FeedEvent> events = feed.events();
        List<Property> head = List.of(
                new ProdId("-//Crafts Kiosk//Demonstrations//" + feed.lang().name()),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new Name(feed.name()),
                new XProperty("X-WR-CALNAME", feed.name()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        List<CalendarComponent> components = new ArrayList<>();
        zones(events).forEach((zone, bounds) -> components.add(ZoneComponent.of(zone, bounds.from(), bounds.to())));
        events.forEach(event -> components.add(component(event)));
        Calendar calendar = new Calendar(new PropertyList(head), new ComponentList<>(components));
        return Folding.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** The time that the events of one zone take up. */
    private record Bounds(Instant from, Instant to) {

        Bounds and(Bounds other) {
            return new Bounds(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    private static Map<ZoneId, Bounds> zones(List<FeedEvent> events) {
        Map<ZoneId, Bounds> zones = new TreeMap<>((one, other) -> one.getId().compareTo(other.getId()));
        for (FeedEvent event : events) {
            Bounds bounds = new Bounds(
                    event.start().atZone(event.zone()).toInstant(),
                    event.end().atZone(event.zone()).toInstant());
            zones.merge(event.zone(), bounds, Bounds::and);
        }
        return zones;
    }

    private static VEvent component(FeedEvent event) {
        Instant changed = event.changed().truncatedTo(ChronoUnit.SECONDS);
        Status status = event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        ParameterList zone = new ParameterList(List.of(new TzId(event.zone().getId())));
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(event.id().toString()),
                new DtStamp(changed),
                new LastModified(changed),
                new Sequence(event.sequence()),
                new DtStart<LocalDateTime>(zone, event.start()),
                new DtEnd<LocalDateTime>(zone, event.end()),
                status,
                new Summary(event.title()),
                new Location(event.place())));
        if (!event.description().isEmpty()) {
            properties.add(new Description(event.description()));
        }
        if (!event.categories().isEmpty()) {
            properties.add(new Categories(new TextList(event.categories())));
        }
        if (event.url() != null) {
            properties.add(new Url(URI.create(event.url())));
        }
        return new VEvent(new PropertyList(properties));
    }
}
