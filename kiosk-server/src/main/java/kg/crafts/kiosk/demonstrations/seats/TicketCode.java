package kg.crafts.kiosk.demonstrations.seats;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a ticket is called by people: the centre's letter, six signs drawn at random, and a check character.
 *
 * <p>The check is ISO/IEC 7064 MOD 37-2 over {@code 0-9 A-Z}: the signs' values weighted by powers of two add up to 1
 * modulo 37. As 37 is prime, no weight is 0 and no two weights are equal, so no single wrong sign and no swap of two
 * signs, neighbours or not, leaves the sum as it was. A code whose check character would be a look-alike, or the 37th
 * sign, is not used: two in five.
 *
 * @param value 8 of {@code 0-9 A-Z}
 */
public record TicketCode(String value) {

    /**
     * Signs that are not taken for one another, in print or by hand, and not for the figures 0 and 1. Without E too:
     * beside the centre's letters B and S, a swap and the look-alikes 8 and 5 would hide one another.
     */
    static final String ALPHABET = "23456789ACFHJKMNPRTWXY";

    static final int LENGTH = 8;

    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 37;
    private static final int RADIX = 2;
    private static final int MAX_TYPED = 40;

    /** Letters of the other script, as they are read or lie on the keyboard. */
    private static final Map<Character, Character> CYRILLIC = Map.ofEntries(
            Map.entry('А', 'A'),
            Map.entry('В', 'B'),
            Map.entry('Е', 'E'),
            Map.entry('Ё', 'E'),
            Map.entry('З', '3'),
            Map.entry('И', 'N'),
            Map.entry('І', 'I'),
            Map.entry('Ј', 'J'),
            Map.entry('К', 'K'),
            Map.entry('М', 'M'),
            Map.entry('Н', 'H'),
            Map.entry('Ң', 'H'),
            Map.entry('О', 'O'),
            Map.entry('Р', 'P'),
            Map.entry('С', 'C'),
            Map.entry('Т', 'T'),
            Map.entry('У', 'Y'),
            Map.entry('Ү', 'Y'),
            Map.entry('Х', 'X'),
            Map.entry('Ч', '4'),
            Map.entry('Ѕ', 'S'));

    /** What is typed for a look-alike, after the centre's letter. */
    private static final Map<Character, Character> MEANT = Map.of('B', '8', 'G', '6', 'S', '5', 'V', 'Y', 'Z', '2');

    public TicketCode {
        if (!isWhole(value)) {
            throw new IllegalArgumentException("Not a ticket code: \"" + value + "\"");
        }
    }

    /** The code with these signs, or empty when no usable check character belongs to them. */
    static Optional<TicketCode> of(char centre, String signs) {
        int sum = sum(centre + signs) * RADIX;
        int check = Math.floorMod(1 - sum, MODULUS);
        if (check >= ALL.length() || ALPHABET.indexOf(ALL.charAt(check)) < 0) {
            return Optional.empty();
        }
        return Optional.of(new TicketCode(centre + signs + ALL.charAt(check)));
    }

    /** What somebody typed or read out: any case, spaces, hyphens, look-alikes, Cyrillic. Empty when it is no code. */
    public static Optional<TicketCode> read(String typed) {
        if (typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char each = typed.charAt(i);
            if (Character.isWhitespace(each) || Character.isSpaceChar(each) || "-‐‑‒–—_.·".indexOf(each) >= 0) {
                continue;
            }
            char upper = Character.toUpperCase(each);
            char latin = CYRILLIC.getOrDefault(upper, upper);
            signs.append(signs.isEmpty() ? latin : MEANT.getOrDefault(latin, latin));
        }
        String value = signs.toString();
        return isWhole(value) ? Optional.of(new TicketCode(value)) : Optional.empty();
    }

    /** The code that these very bytes spell, or empty. */
    static Optional<TicketCode> exact(byte[] signs) {
        String value = new String(signs, StandardCharsets.ISO_8859_1);
        return isWhole(value) ? Optional.of(new TicketCode(value)) : Optional.empty();
    }

    private static boolean isWhole(String value) {
        boolean signs = value.length() == LENGTH
                && value.charAt(0) >= 'A'
                && value.charAt(0) <= 'Z'
                && value.chars().skip(1).allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return signs && sum(value) == 1;
    }

    /** Weighted sum modulo 37: the last sign counts once, the one before twice, and so on; 1 when all is well. */
    static int sum(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum = (sum * RADIX + ALL.indexOf(signs.charAt(i))) % MODULUS;
        }
        return sum;
    }

    /** The letter of the centre that made it. */
    public char centre() {
        return value.charAt(0);
    }

    /** In two groups, as it is shown: {@code B4K7 W2PX}. */
    public String grouped() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
