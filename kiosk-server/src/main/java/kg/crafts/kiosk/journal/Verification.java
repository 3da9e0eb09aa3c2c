package kg.crafts.kiosk.journal;

import java.util.Optional;

/**
 * What a walk over the whole journal found.
 *
 * @param groups signatures that were checked
 * @param changes changes that were checked, erased ones among them
 * @param erased changes whose payload was taken out
 * @param earlier whether the journal has the form of an earlier release, which the next {@link Journal#open} brings
 *     to today's
 * @param firstBad the first place that is not as it was written and what is wrong there, or empty
 */
public record Verification(long groups, long changes, long erased, boolean earlier, Optional<String> firstBad) {

    public boolean sound() {
        return firstBad.isEmpty();
    }
}
