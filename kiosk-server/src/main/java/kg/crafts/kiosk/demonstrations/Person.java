package kg.crafts.kiosk.demonstrations;

import org.jspecify.annotations.Nullable;

/**
 * Who gives an order.
 *
 * @param author the account that answers for it
 * @param name as the history shows it
 * @param artisan code of the artisan who asks for herself, or null for staff
 */
public record Person(String author, String name, @Nullable String artisan) {

    /** The centre itself, answering what another centre asked or what has come to it. */
    static final Person DESK = new Person("desk", "desk", null);

    /** Whether she may have offered slots only, and only for herself. */
    boolean isArtisan() {
        return artisan != null;
    }

    /** How an occurrence names whoever asked for it. */
    String askedBy() {
        return artisan == null ? author : artisan;
    }
}
