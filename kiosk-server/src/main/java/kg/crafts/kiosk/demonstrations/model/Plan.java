package kg.crafts.kiosk.demonstrations.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kg.crafts.kiosk.kernel.Lang;

/**
 * What shall be shown, where, when, by whom and with what.
 *
 * @param space code of the space
 * @param type code of the demonstration type
 * @param artisans codes, none while nobody is found
 * @param equipment code → how many, 1 or more
 * @param languages spoken, most first
 * @param capacity visitors, 0 or more
 * @param sample whether it is part of the sample programme
 */
public record Plan(
        String space,
        String type,
        LocalSpan span,
        List<String> artisans,
        SortedMap<String, Integer> equipment,
        List<Lang> languages,
        int capacity,
        SeatPolicy seats,
        boolean sample) {

    public Plan {
        artisans = List.copyOf(artisans);
        equipment = Collections.unmodifiableSortedMap(new TreeMap<>(equipment));
        languages = List.copyOf(languages);
        if (capacity < 0) {
            throw new IllegalArgumentException("A capacity is 0 or more, not " + capacity);
        }
    }

    /** The same at another time. */
    public Plan at(LocalSpan other) {
        return new Plan(space, type, other, artisans, equipment, languages, capacity, seats, sample);
    }

    /** The same in another space. */
    public Plan in(String otherSpace) {
        return new Plan(otherSpace, type, span, artisans, equipment, languages, capacity, seats, sample);
    }

    /** The same by others. */
    public Plan by(List<String> others) {
        return new Plan(space, type, span, others, equipment, languages, capacity, seats, sample);
    }
}
