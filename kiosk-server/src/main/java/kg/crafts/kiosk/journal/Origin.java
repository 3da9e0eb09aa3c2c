package kg.crafts.kiosk.journal;

import java.util.Comparator;
import java.util.regex.Pattern;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Who wrote a feed: a centre, in one of its incarnations. Within an origin sequence numbers are never
 * used twice. The text form is {@code bishkek.01jdq3v8r2k7m9xw}.
 *
 * @param incarnation 16 of {@code 0-9 a-z}: ten of time, six of chance, so that later ones sort later
 */
public record Origin(CentreId centre, String incarnation) implements Comparable<Origin> {

    private static final Pattern INCARNATION = Pattern.compile("[0-9a-z]{16}");
    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::centre).thenComparing(Origin::incarnation);

    public Origin {
        if (!INCARNATION.matcher(incarnation).matches()) {
            throw new IllegalArgumentException("An incarnation is 16 of 0-9 a-z, not \"" + incarnation + "\"");
        }
    }

    /** Reads the text form; throws IllegalArgumentException on any other. */
    public static Origin parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("Not an origin: \"" + text + "\"");
        }
        return new Origin(new CentreId(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return centre + "." + incarnation;
    }
}
