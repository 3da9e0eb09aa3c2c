package kg.crafts.kiosk.sync;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.journal.Origin;
import kg.crafts.kiosk.journal.VersionVector;

/**
 * Asks for signed groups of one origin after a place. The text form is {@code <origin>/<after>/<hash or
 * ->/<maxBytes>}.
 *
 * @param after the last sequence number that is held, 0 for none
 * @param hash of the change there, empty for none
 * @param maxBytes 1,024 to {@link #MAX_BYTES}; a single larger group comes whole
 */
record LogKey(Origin origin, long after, String hash, int maxBytes) {

    static final int MAX_BYTES = 256 * 1024;

    private static final Pattern FORM = Pattern.compile("([a-z0-9.-]{3,64})/(\\d{1,18})/(-|[0-9a-f]{64})/(\\d{4,6})");
    private static final String NONE = "-";

    LogKey {
        if (maxBytes < 1_024 || maxBytes > MAX_BYTES) {
            throw new IllegalArgumentException("A slice is 1024 to " + MAX_BYTES + " bytes, not " + maxBytes);
        }
    }

    /** Reads the text form; throws IllegalArgumentException on any other. */
    static LogKey parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a key of the log");
        }
        return new LogKey(
                Origin.parse(form.group(1)),
                Long.parseLong(form.group(2)),
                form.group(3).equals(NONE) ? "" : form.group(3),
                Integer.parseInt(form.group(4)));
    }

    /** The vector of a peer that holds all that is held here, but of this origin only up to the place. */
    VersionVector lacksOnlyThis(VersionVector held) {
        Map<Origin, VersionVector.Head> heads = new TreeMap<>(held.heads());
        heads.replaceAll((any, head) -> new VersionVector.Head(head.sequence(), head.hash(), false));
        heads.put(origin, new VersionVector.Head(after, hash, true));
        return new VersionVector(heads);
    }

    @Override
    public String toString() {
        return origin + "/" + after + "/" + (hash.isEmpty() ? NONE : hash) + "/" + maxBytes;
    }
}
