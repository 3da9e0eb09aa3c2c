package kg.crafts.kiosk.standards.oai;

import java.util.Comparator;
import java.util.List;

/**
 * What harvesters are told about one record beside the record.
 *
 * @param id of the record, a UUID
 * @param code empty once visitors can't see it any more: a code may tell what was taken away
 * @param second of the epoch in which visitors here first saw it as it is, or saw it no more
 * @param print of what harvesters get, to notice a change; 0 once it is gone
 */
record Item(String id, String code, String kind, String home, long second, long print) {

    static final Comparator<Item> ORDER = Comparator.comparingLong(Item::second).thenComparing(Item::id);

    boolean isGone() {
        return code.isEmpty();
    }

    Item gone(long now) {
        return new Item(id, "", kind, home, now, 0);
    }

    /** The sets that it belongs to. */
    List<String> sets() {
        return List.of(Sets.ofKind(kind), Sets.ofCentre(home));
    }
}
