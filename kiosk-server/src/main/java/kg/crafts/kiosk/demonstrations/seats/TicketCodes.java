package kg.crafts.kiosk.demonstrations.seats;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import kg.crafts.kiosk.kernel.CentreId;

/** Draws codes for a centre's tickets: 67 million of them, so that a guess meets one of 1,000 live ones once in 67,000. */
public final class TicketCodes {

    /** Two in five draws have no usable check character; a hundred in vain happen once in 10^40. */
    private static final int MAX_DRAWS = 100;

    private static final int SIGNS = TicketCode.LENGTH - 2;

    private final char centre;
    private final RandomGenerator random;

    /**
     * Draws for one centre.
     *
     * @param centre its letter, A to Z
     * @param random not to be foreseen: whoever knows a code may give the seats back
     */
    public TicketCodes(char centre, RandomGenerator random) {
        if (centre < 'A' || centre > 'Z') {
            throw new IllegalArgumentException("A centre's letter is one of A to Z, not \"" + centre + "\"");
        }
        this.centre = centre;
        this.random = random;
    }

    /** The letter of a centre: the first of its id. Two centres may share one; their tickets' ids tell them apart. */
    public static char letter(CentreId centre) {
        return Character.toUpperCase(centre.value().charAt(0));
    }

    /**
     * A code that was never used.
     *
     * @param used whether a code belongs to any ticket there ever was
     */
    public TicketCode draw(Predicate<TicketCode> used) {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            Optional<TicketCode> code = TicketCode.of(centre, signs());
            if (code.isPresent() && !used.test(code.get())) {
                return code.get();
            }
        }
        throw new IllegalStateException("No free ticket code in " + MAX_DRAWS + " draws: the codes are used up");
    }

    private String signs() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            signs.append(TicketCode.ALPHABET.charAt(random.nextInt(TicketCode.ALPHABET.length())));
        }
        return signs.toString();
    }
}
