package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;

/** What is done with days of artisans. */
final class ArtisanDays {

    private ArtisanDays() {}

    /** Hands a day to another centre, which books her at once from then on. */
    static Order handOver(Person person, String artisan, LocalDate date, CentreId to) {
        return desk -> {
            ArtisanDay day = desk.day(known(desk, artisan), date);
            if (!day.holder().equals(desk.here())) {
                throw new DeskRefusal(
                        DeskRefusal.What.OWNED_ELSEWHERE, day.holder().value());
            }
            handOver(desk, day, to, person);
            return new Order.Answer(200, Days.id(artisan, date), Json.object());
        };
    }

    static void handOver(Deciding desk, ArtisanDay day, CentreId to, Person person) {
        SortedMap<String, JsonNode> set = named(day);
        set.put("number", Json.number(day.handedOver() + 1L));
        set.put("to", TextNode.valueOf(to.value()));
        ArtisanDay handed = new ArtisanDay(day.artisan(), day.date(), to, day.handedOver() + 1, day.cannot());
        desk.put(handed, set, new Deed(person, "hand-over", null));
    }

    /** Notes whether she can't on a day. */
    static Order mark(Person person, String artisan, LocalDate date, boolean cannot) {
        return desk -> {
            ArtisanDay day = desk.day(known(desk, artisan), date);
            SortedMap<String, JsonNode> set = named(day);
            set.put("cannot", BooleanNode.valueOf(cannot));
            ArtisanDay marked = new ArtisanDay(artisan, date, day.holder(), day.handedOver(), cannot);
            desk.put(marked, set, new Deed(person, cannot ? "cannot" : "can", null));
            return new Order.Answer(200, Days.id(artisan, date), Json.object());
        };
    }

    private static String known(Deciding desk, String artisan) {
        if (!desk.setup().homes().containsKey(artisan)) {
            throw new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, artisan);
        }
        return artisan;
    }

    private static SortedMap<String, JsonNode> named(ArtisanDay day) {
        SortedMap<String, JsonNode> set = new TreeMap<>();
        set.put("artisan", TextNode.valueOf(day.artisan()));
        set.put("date", TextNode.valueOf(day.date().toString()));
        return set;
    }

    /** Approves what waited for a day that has come; leaves it to the staff when something else has come between. */
    static Order resume(UUID id) {
        return desk -> {
            Occurrence one = desk.get(id);
            Marks marks = one.marks().withAwaitsDay(false);
            try {
                Verdict verdict = Verdict.of(
                        desk,
                        one.plan(),
                        id,
                        Person.DESK,
                        one.marks().overridden(),
                        one.marks().reason());
                Status status = verdict.awaitsDay() ? Status.REQUESTED : Status.APPROVED;
                desk.put(one.turned(status, marks), new Deed(Person.DESK, "approve", null));
            } catch (Refusal e) {
                desk.put(one.turned(Status.REQUESTED, marks), new Deed(Person.DESK, "wait", null));
            }
            return new Order.Answer(200, id, Json.object());
        };
    }
}
