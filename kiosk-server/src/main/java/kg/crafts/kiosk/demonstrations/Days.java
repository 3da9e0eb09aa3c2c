package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.kernel.CentreId;

/** Days of artisans: who holds one follows from the hand-overs, each of which only the holder before can make (I14). */
final class Days {

    /** Nobody owns a day for good; its id is made of artisan and date alone. */
    static final CentreId NOBODY = new CentreId("nobody");

    private Days() {}

    static UUID id(String artisan, LocalDate date) {
        return OwnedId.of(NOBODY, artisan + " " + date);
    }

    /**
     * What a history has made of a day. Hand-overs are counted; the next one counts when the present holder has written
     * it, and the earliest if it wrote two. Nothing else does, in whatever order they arrived.
     *
     * @param home the artisan's, which holds the day at first
     */
    static ArtisanDay day(String artisan, LocalDate date, CentreId home, History history) {
        CentreId holder = home;
        int count = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (History.Entry entry : history.entries()) {
                JsonNode number = entry.set().path("number");
                if (entry.centre().equals(holder) && number.asInt() == count + 1) {
                    holder = new CentreId(entry.set().path("to").asText());
                    count++;
                    moved = true;
                    break;
                }
            }
        }
        boolean cannot = false;
        for (History.Entry entry : history.entries()) {
            cannot = entry.set().has("cannot") ? entry.set().path("cannot").asBoolean() : cannot;
        }
        return new ArtisanDay(artisan, date, holder, count, cannot);
    }
}
