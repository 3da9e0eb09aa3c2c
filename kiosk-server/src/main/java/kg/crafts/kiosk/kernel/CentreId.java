package kg.crafts.kiosk.kernel;

import java.util.regex.Pattern;

/**
 * The name a centre goes by between servers: 2 to 24 of {@code a-z 0-9 -}, beginning with a letter. Any
 * other form is refused.
 */
public record CentreId(String value) implements Comparable<CentreId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,23}");

    public CentreId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A centre id is 2 to 24 of a-z, 0-9 and -, not \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(CentreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
