package kg.crafts.kiosk.demonstrations.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A VTIMEZONE by the rules of this Java, which are those the server reckons by; the library's own copy of them may be
 * older, and takes a second to load. Every change of the clocks while the events last is spelt out.
 */
final class ZoneComponent {

    /** Far enough before any event, for a zone whose clocks never changed. */
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneComponent() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(from.plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(from);
            observances.add(observance(rules.isDaylightSavings(from), EVER, offset, offset));
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(to)) {
            observances.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        PropertyList name = new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(zone.getId())));
        return new VTimeZone(name, new ComponentList<>(observances));
    }

    private static Observance observance(boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        PropertyList properties = new PropertyList(List.<Property>of(
                new DtStart<>(onset), new TzOffsetFrom(before), new TzOffsetTo(after), new TzName(after.getId())));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }
}
