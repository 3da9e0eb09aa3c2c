package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who of the staff sees and edits a record, by its access ({@link Envelope.Access}), in words that stand in the desk's
 * index as well. What somebody does not see is to her as if it were not there. The server itself sees everything.
 */
public final class Audience {

    /** Fields that say who sees a record. */
    public static final Set<String> FIELDS = Set.of("access", "custodians", "home");

    private static final String STAFF = "staff";
    private static final String SERVER = "server";

    /** The server itself, when it asks whether there is anything at all. */
    public static final Set<String> SERVER_ITSELF = Set.of(SERVER);

    private static final String ADMINISTRATOR = "administrator";

    private final CentreId here;

    public Audience(CentreId here) {
        this.here = here;
    }

    /** Where the fields are that say who sees a record. */
    public interface Fields {
        /** The value of a field, or null. */
        @Nullable
        JsonNode get(String name);
    }

    /** Who may see a record. */
    public static Set<String> of(Fields fields) {
        String home = text(fields.get("home"));
        Set<String> words = new TreeSet<>(Set.of(SERVER));
        switch (level(text(fields.get("access")))) {
            case PUBLIC -> words.add(STAFF);
            case CENTRE -> words.addAll(List.of("staff:" + home, ADMINISTRATOR));
            case COMMUNITY -> {
                words.addAll(List.of("manager:" + home, ADMINISTRATOR));
                words.addAll(custodians(fields));
            }
            case CUSTODIAN ->
                words.addAll(custodians(fields).isEmpty() ? Set.of("manager:" + home) : custodians(fields));
        }
        return Collections.unmodifiableSet(words);
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "" : value.asText();
    }

    /** What an access means; what is not known here is as narrow as can be. */
    public static Envelope.Access level(String access) {
        if (access.isEmpty() || access.equals("null")) {
            return Envelope.Access.PUBLIC;
        }
        return Stream.of(Envelope.Access.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(access))
                .findFirst()
                .orElse(Envelope.Access.CUSTODIAN);
    }

    private static Set<String> custodians(Fields fields) {
        Set<String> words = new HashSet<>();
        JsonNode custodians = fields.get("custodians");
        if (custodians != null) {
            custodians.forEach(account -> words.add("account:" + account.asText()));
        }
        return words;
    }

    /** The access of a record: of what edits made apart have left the narrowest. */
    static @Nullable JsonNode access(FieldState state) {
        return state.heads("access").stream()
                .map(Head::value)
                .filter(value -> value != null)
                .max((one, other) -> level(one.asText()).compareTo(level(other.asText())))
                .orElse(null);
    }

    /** For whom the work at hand is done, in the words of {@link #of}. */
    public Set<String> present() {
        return Caller.current().map(this::of).orElse(SERVER_ITSELF);
    }

    private Set<String> of(Caller caller) {
        Set<String> words = new TreeSet<>(Set.of("account:" + caller.account()));
        if (caller.is(Role.CURATOR)) {
            words.addAll(List.of(STAFF, "staff:" + here));
        }
        if (caller.is(Role.MANAGER)) {
            words.add("manager:" + here);
        }
        if (caller.is(Role.ADMINISTRATOR)) {
            words.add(ADMINISTRATOR);
        }
        return words;
    }

    /** Whether a record is seen by the one for whom the work at hand is done. */
    public boolean sees(Fields fields) {
        return !Collections.disjoint(present(), of(fields));
    }
}
