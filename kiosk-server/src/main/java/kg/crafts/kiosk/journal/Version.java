package kg.crafts.kiosk.journal;

import java.util.Comparator;

/**
 * The name of one change for ever and everywhere. The text form is {@code bishkek.01jdq3v8r2k7m9xw.17}.
 * The natural order is only a tie-break: it says nothing about which came first.
 *
 * @param sequence 1 or more, without gaps within an origin
 */
public record Version(Origin origin, long sequence) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::origin).thenComparingLong(Version::sequence);

    public Version {
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence number is 1 or more, not " + sequence);
        }
    }

    /** Reads the text form; throws IllegalArgumentException on any other. */
    public static Version parse(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("Not a version: \"" + text + "\"");
        }
        return new Version(Origin.parse(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return origin + "." + sequence;
    }
}
