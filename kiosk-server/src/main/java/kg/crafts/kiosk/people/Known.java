package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account with what it is checked against. Where edits made apart say different things, what takes away wins: to
 * shut somebody out for an hour too long is mended by a word, to let somebody in is not.
 *
 * @param passphrase hash, or null
 * @param link null when there is none or it was taken back
 * @param calendar digest of the token in her calendar's address, or null when there is none or it was taken back
 * @param epoch changes whenever all sessions shall end
 * @param position of the last change that is contained
 */
record Known(
        Account account,
        @Nullable String passphrase,
        @Nullable Link link,
        @Nullable String calendar,
        String epoch,
        long position) {

    static final String NAME = "name";
    static final String LABEL = "label";
    static final String KIND = "kind";
    static final String HOME = "home";
    static final String ROLES = "roles/";
    static final String ADMINISTRATOR = "administrator";
    static final String ARTISAN = "artisan";
    static final String DISABLED = "disabled";
    static final String PASSPHRASE = "passphrase";
    static final String LINK = "link";
    static final String CALENDAR = "calendar";
    static final String EPOCH = "epoch";

    /**
     * An artisan's way in.
     *
     * @param digest of the token in the address
     * @param pin hash of the PIN with the token, so that it can't be guessed by who reads the journal only
     */
    record Link(String digest, String pin) {
        @Override
        public String toString() {
            return "(link)";
        }
    }

    /** Reads an account; whatever is not of the right form counts as absent, and nobody without a home is known. */
    static Optional<Known> of(FieldState state, long position) {
        Optional<CentreId> home = centre(state.text(HOME));
        if (home.isEmpty() || state.text(NAME).isEmpty()) {
            return Optional.empty();
        }
        String artisan = state.text(ARTISAN);
        boolean isArtisan = state.text(KIND).equals(Account.Kind.ARTISAN.tag());
        JsonNode hash = state.shown(PASSPHRASE);
        @Nullable String passphrase = isArtisan || hash == null ? null : hash.asText();
        @Nullable Link link = isArtisan ? link(state.heads(LINK)) : null;
        @Nullable JsonNode calendar = isArtisan ? unlessTaken(state.heads(CALENDAR)) : null;
        Account account = new Account(
                state.id(),
                state.text(NAME),
                state.text(LABEL),
                isArtisan ? Account.Kind.ARTISAN : Account.Kind.STAFF,
                home.get(),
                roles(state),
                !isArtisan && all(state.heads(ADMINISTRATOR)),
                isArtisan && !artisan.isEmpty() ? artisan : null,
                any(state.heads(DISABLED)),
                passphrase != null || link != null,
                calendar != null);
        @Nullable String digest = calendar == null ? null : calendar.asText();
        return Optional.of(new Known(account, passphrase, link, digest, epoch(state.heads(EPOCH)), position));
    }

    private static Optional<CentreId> centre(String text) {
        try {
            return Optional.of(new CentreId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Of a later release, or nonsense: either way not known here.
        }
    }

    private static SortedMap<CentreId, Set<Role>> roles(FieldState state) {
        SortedMap<CentreId, Set<Role>> roles = new TreeMap<>();
        for (String field : state.shown().tailMap(ROLES).keySet()) {
            Optional<CentreId> centre =
                    field.startsWith(ROLES) ? centre(field.substring(ROLES.length())) : Optional.empty();
            centre.ifPresent(there -> roles.put(there, common(state.heads(field))));
        }
        return roles;
    }

    /** The roles that every edit left. */
    private static Set<Role> common(List<Head> heads) {
        EnumSet<Role> common = EnumSet.of(Role.HOST, Role.CURATOR, Role.MANAGER);
        for (Head head : heads) {
            EnumSet<Role> left = EnumSet.noneOf(Role.class);
            if (head.value() != null) {
                head.value().forEach(tag -> Role.find(tag.asText()).ifPresent(left::add));
            }
            common.retainAll(left);
        }
        return common;
    }

    private static boolean all(List<Head> heads) {
        return !heads.isEmpty() && heads.stream().allMatch(Known::isTrue);
    }

    private static boolean any(List<Head> heads) {
        return heads.stream().anyMatch(Known::isTrue);
    }

    private static boolean isTrue(Head head) {
        return head.value() != null && head.value().asBoolean();
    }

    private static @Nullable Link link(List<Head> heads) {
        JsonNode shown = unlessTaken(heads);
        return shown == null
                ? null
                : new Link(shown.path("digest").asText(), shown.path("pin").asText());
    }

    /** The value given last, unless one of the edits took it away. */
    private static @Nullable JsonNode unlessTaken(List<Head> heads) {
        boolean taken = heads.isEmpty() || heads.stream().anyMatch(head -> head.value() == null);
        return taken ? null : heads.getLast().value();
    }

    private static String epoch(List<Head> heads) {
        return heads.stream().map(head -> head.version().toString()).sorted().collect(Collectors.joining(","));
    }

    boolean isEnabled() {
        return !account.disabled();
    }

    @Override
    public String toString() {
        return account.toString();
    }
}
