package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.HybridTime;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration in a space of this centre: approved at once when staff ask, requested when an artisan does or when
 * another centre holds the day of its artisan.
 *
 * @param override tags of soft rules that staff set aside
 * @param reason why
 * @param publish whether visitors are to see it at once
 */
record Booking(
        Person person,
        Plan plan,
        Set<String> override,
        @Nullable String reason,
        boolean publish) implements Order {

    @Override
    public Answer decide(Deciding desk) {
        UUID id = OwnedId.make(desk.here());
        ObjectNode detail = Json.object();
        Occurrence booked = book(desk, id, Marks.of(person.askedBy()), detail.putArray("requests"));
        return new Answer(booked.marks().awaitsDay() ? 202 : 201, id, detail);
    }

    /** Books it under an id, and asks for the days that are missing. */
    Occurrence book(Deciding desk, UUID id, Marks marks, ArrayNode requests) {
        Verdict verdict = Verdict.of(desk, plan, null, person, override, reason);
        boolean asked = person.isArtisan() || verdict.awaitsDay();
        Status approved = publish ? Status.PUBLISHED : Status.APPROVED;
        Marks noted = marks.withOverridden(new TreeSet<>(verdict.overridden()))
                .withAwaitsDay(verdict.awaitsDay())
                .withReason(reason)
                .withVisible(publish && !asked);
        Occurrence one =
                new Occurrence(id, desk.here(), plan, asked ? Status.REQUESTED : approved, noted, HybridTime.ZERO, 1);
        desk.put(one, new Deed(person, asked ? "request" : "book", reason));
        if (verdict.awaitsDay()) {
            Requests.askForDays(desk, one, person).forEach(asking -> requests.add(asking.toString()));
        }
        return one;
    }
}
