package kg.crafts.kiosk.demonstrations.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be shown live.
 *
 * @param form demonstration, workshop, contest-heat, open-studio or fair
 * @param craft code of the craft, or null
 * @param minutes how long it takes, 1 or more
 * @param spaceForms forms of space that it can be shown in; none means any
 * @param equipment code → how many it needs
 * @param maxVisitors 1 or more
 * @param certificate whether its artisan must be certified
 */
public record DemonstrationType(
        String code,
        String form,
        @Nullable String craft,
        int minutes,
        Set<String> spaceForms,
        Map<String, Integer> equipment,
        int maxVisitors,
        SeatPolicy seats,
        boolean certificate) {

    public DemonstrationType {
        spaceForms = Set.copyOf(spaceForms);
        equipment = Map.copyOf(equipment);
        if (minutes < 1 || maxVisitors < 1) {
            throw new IllegalArgumentException("A type takes a minute and a visitor or more: " + code);
        }
    }
}
