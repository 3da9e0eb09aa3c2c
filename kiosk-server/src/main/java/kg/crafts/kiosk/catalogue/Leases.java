package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Sensitive records: shown only while their home centre was heard of not too long ago, since a withdrawal could not have
 * come otherwise. Kept with the index, so that a start need not look at every record.
 */
final class Leases {

    private final Contacts contacts;
    private final Map<UUID, Lease> known = new TreeMap<>();

    /** @param over how it was when the record was last shown or hidden */
    private record Lease(String home, int days, boolean over) {}

    Leases(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Whether a record's home centre has been silent for longer than the record may be shown without it. */
    boolean isOver(JsonNode record) {
        int days = days(record);
        return days > 0 && isOver(record.path("home").asText(), days);
    }

    private static int days(JsonNode record) {
        return record.path("sensitivity").path("leaseDays").asInt();
    }

    private boolean isOver(String home, int days) {
        Optional<Duration> age = contacts.age(new CentreId(home));
        return age.isEmpty() || age.get().compareTo(Duration.ofDays(days)) > 0;
    }

    /** Notes how it is with a record now. */
    void note(UUID id, JsonNode record) {
        if (days(record) > 0) {
            known.put(id, new Lease(record.path("home").asText(), days(record), isOver(record)));
        } else {
            known.remove(id);
        }
    }

    /** The records with which it is otherwise by now than was noted. Noting them again moves them on. */
    List<UUID> listDue() {
        return known.entrySet().stream()
                .filter(one -> isOver(one.getValue().home(), one.getValue().days())
                        != one.getValue().over())
                .map(Map.Entry::getKey)
                .toList();
    }

    ObjectNode write() {
        ObjectNode all = Json.object();
        known.forEach((id, lease) -> all.putObject(id.toString())
                .put("home", lease.home())
                .put("days", lease.days())
                .put("over", lease.over()));
        return all;
    }

    void read(JsonNode written) {
        known.clear();
        written.properties()
                .forEach(one -> known.put(
                        UUID.fromString(one.getKey()),
                        new Lease(
                                one.getValue().path("home").asText(),
                                one.getValue().path("days").asInt(),
                                one.getValue().path("over").asBoolean())));
    }
}
