package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.demonstrations.rules.Recurrence;
import kg.crafts.kiosk.fold.Json;

/**
 * The same demonstration on many dates, all of them or none, unless those that are taken may be left out.
 *
 * @param first the demonstration as on its first date
 * @param skip whether dates that are taken are left out
 * @param dryRun whether only to tell what would be
 */
record SeriesBooking(Booking first, Recurrence dates, boolean skip, boolean dryRun) implements Order {

    @Override
    public Answer decide(Deciding desk) {
        UUID series = OwnedId.make(desk.here());
        Recurrence.Expansion expansion = dates.expand();
        List<LocalSpan> taken = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        ObjectNode detail = Json.object();
        ArrayNode free = detail.putArray("dates");
        ArrayNode ids = detail.putArray("created");
        ArrayNode requests = detail.putArray("requests");
        Deciding trial = dryRun ? desk.copy() : desk;
        if (!dryRun) {
            desk.put(HistoryRule.SERIES, series, attributes(), new Deed(first.person(), "series", first.reason()));
        }
        for (LocalDate date : expansion.dates()) {
            Plan plan = on(date);
            try {
                UUID id = OwnedId.make(desk.here());
                Marks marks = Marks.of(first.person().askedBy())
                        .ofSeries(series, plan.span().start());
                booking(plan).book(trial, id, marks, requests);
                free.add(plan.span().start().toString());
                ids.add(id.toString());
            } catch (DeskRefusal e) {
                taken.add(plan.span());
                clashes.addAll(e.clashes());
            }
        }
        ArrayNode left = detail.putArray("taken");
        taken.forEach(span -> left.add(span.start().toString()));
        ArrayNode skipped = detail.putArray("skipped");
        expansion.skipped().forEach(skipped::add);
        if (dryRun) {
            detail.set("conflicts", Json.MAPPER.valueToTree(Problems.told(clashes, true)));
            detail.remove("created");
            return new Answer(200, series, detail);
        }
        if (!taken.isEmpty() && !skip) {
            throw DeskRefusal.datesTaken(taken, clashes);
        }
        if (ids.isEmpty()) {
            throw new ScheduleRefusal(ScheduleRefusal.What.EMPTY_SERIES, dates.rule());
        }
        return new Answer(201, series, detail);
    }

    private Plan on(LocalDate date) {
        LocalSpan span = first.plan().span();
        long days = ChronoUnit.DAYS.between(span.start().toLocalDate(), date);
        LocalDateTime start = span.start().plusDays(days);
        return first.plan().at(LocalSpan.checked(start, span.end().plusDays(days), span.zone()));
    }

    private Booking booking(Plan plan) {
        return new Booking(first.person(), plan, first.override(), first.reason(), first.publish());
    }

    private SortedMap<String, JsonNode> attributes() {
        SortedMap<String, JsonNode> set = Codec.attributes(first.plan());
        set.put("rule", TextNode.valueOf(dates.rule()));
        if (dates.until() != null) {
            set.put("until", TextNode.valueOf(dates.until().toString()));
        }
        if (dates.count() != null) {
            set.put("count", Json.number(dates.count()));
        }
        set.put(
                "exdates",
                Codec.texts(dates.exdates().stream()
                        .map(LocalDate::toString)
                        .sorted()
                        .toList()));
        set.put(
                "rdates",
                Codec.texts(dates.rdates().stream()
                        .map(LocalDate::toString)
                        .sorted()
                        .toList()));
        return set;
    }
}
