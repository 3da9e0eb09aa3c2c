package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Accounts, for whoever answers for them: a manager for those of her centre, an administrator for all. Waits for the
 * disk and hashes, so it is not for an event loop.
 */
public final class Accounts {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_CODE = 100;

    private final CentreId centre;
    private final Directory directory;
    private final AccountWriter writer;
    private final Passphrases passphrases;
    private final Tries tries;

    Accounts(CentreId centre, Directory directory, AccountWriter writer, Passphrases passphrases, Tries tries) {
        this.centre = centre;
        this.directory = directory;
        this.writer = writer;
        this.passphrases = passphrases;
        this.tries = tries;
    }

    /** Where a new link leads, and what opens it; told once, to the one who made it. */
    public record Invitation(Account account, Secret token, Secret pin) {
        /** The path of the link. */
        public Secret path() {
            return new Secret("/artisan/enter/" + token.reveal());
        }
    }

    /** All accounts in the order of their names. */
    public List<Account> list() {
        return directory.list();
    }

    /** Staff who can sign in and whose names have all of some words in them, in the order of their names, at most so many. */
    public List<Account> seekStaff(String words, int most) {
        List<String> wanted = List.of(Forms.sought(words).split("\\s+"));
        return directory.list().stream()
                .filter(account -> account.kind() == Account.Kind.STAFF && !account.disabled())
                .filter(account -> {
                    String name = Forms.sought(account.label());
                    return wanted.stream().allMatch(name::contains);
                })
                .sorted(Comparator.comparing((Account account) -> Forms.sought(account.label()))
                        .thenComparing(Account::id))
                .limit(most)
                .toList();
    }

    /** The account of an id; throws {@code not-found}. */
    public Account get(UUID id) {
        return known(id).account();
    }

    /** What people call whoever answers for a change in the journal; what is written there when it is no account. */
    public String nameOf(String author) {
        try {
            return directory
                    .find(UUID.fromString(author))
                    .map(known -> known.account().label())
                    .orElse(author);
        } catch (IllegalArgumentException e) {
            return author; // Such as bishkek.import: a command, and nobody's account.
        }
    }

    /** The account that signs in with a name. */
    public Optional<Account> findByName(String name) {
        writer.awaitCaughtUp();
        return directory.findByName(Forms.fold(name)).map(Known::account);
    }

    /**
     * Makes an account of staff.
     *
     * @throws HttpProblem {@code forbidden}, {@code name-taken}, {@code bad-name}, {@code weak-passphrase}
     */
    public synchronized Account createStaff(Actor actor, String typedName, String label, Secret given, Change change) {
        String name = freeName(typedName);
        Map<String, @Nullable JsonNode> fields = fresh(actor, name, label, Account.Kind.STAFF);
        putChange(actor, null, change, fields);
        fields.put(Known.PASSPHRASE, TextNode.valueOf(passphrases.hash(Forms.passphrase(given, name))));
        return write(actor, UUID.randomUUID(), fields);
    }

    /**
     * Makes an account of an artisan; a link is made for it afterwards.
     *
     * @param code of the artisan's record
     * @throws HttpProblem as {@link #createStaff}
     */
    public synchronized Account createArtisan(Actor actor, String typedName, String label, String code) {
        Map<String, @Nullable JsonNode> fields = fresh(actor, freeName(typedName), label, Account.Kind.ARTISAN);
        if (code.length() > MAX_CODE || !CODE.matcher(code).matches()) {
            throw new HttpProblem(PeopleProblems.FIELD, "artisan");
        }
        fields.put(Known.ARTISAN, TextNode.valueOf(code));
        return write(actor, UUID.randomUUID(), fields);
    }

    private Map<String, @Nullable JsonNode> fresh(Actor actor, String name, String label, Account.Kind kind) {
        actor.requireMaker();
        if (directory.list().size() >= Directory.MAX_ACCOUNTS) {
            throw new HttpProblem(PeopleProblems.FULL, String.valueOf(Directory.MAX_ACCOUNTS));
        }
        Map<String, @Nullable JsonNode> fields = new LinkedHashMap<>();
        fields.put(Known.NAME, TextNode.valueOf(name));
        fields.put(Known.LABEL, TextNode.valueOf(Forms.label(label)));
        fields.put(Known.KIND, TextNode.valueOf(kind.tag()));
        fields.put(Known.HOME, TextNode.valueOf(centre.value()));
        return fields;
    }

    private String freeName(String typed) {
        String name = Forms.name(typed);
        if (findByName(name).isPresent()) {
            throw new HttpProblem(PeopleProblems.NAME_TAKEN, name);
        }
        return name;
    }

    /**
     * What to change; null leaves it as it is.
     *
     * @param roles wanted at each of these centres, all of them
     */
    public record Change(
            @Nullable String name,
            @Nullable String label,
            @Nullable Map<CentreId, Set<Role>> roles,
            @Nullable Boolean administrator,
            @Nullable Boolean disabled) {

        public static final Change NOTHING = new Change(null, null, null, null, null);

        /** Roles at one centre, nothing else. */
        public static Change roles(CentreId centre, Set<Role> roles) {
            return new Change(null, null, Map.of(centre, roles), null, null);
        }
    }

    /**
     * Changes an account. Who is disabled is signed out everywhere.
     *
     * @throws HttpProblem {@code not-found}, {@code forbidden}, {@code name-taken}, {@code bad-name}
     */
    public synchronized Account change(Actor actor, UUID id, Change change) {
        writer.awaitCaughtUp();
        Account account = get(id);
        Map<String, @Nullable JsonNode> fields = new LinkedHashMap<>();
        if (change.name() != null && !Forms.fold(change.name()).equals(account.name())) {
            actor.requireSay(account, centre);
            fields.put(Known.NAME, TextNode.valueOf(freeName(change.name())));
        }
        if (change.label() != null) {
            actor.requireSay(account, centre);
            fields.put(Known.LABEL, TextNode.valueOf(Forms.label(change.label())));
        }
        putChange(actor, account, change, fields);
        return write(actor, id, fields);
    }

    /** The part that gives or takes power. */
    private void putChange(
            Actor actor, @Nullable Account account, Change change, Map<String, @Nullable JsonNode> fields) {
        Map<CentreId, Set<Role>> roles = change.roles() == null ? Map.of() : change.roles();
        roles.forEach((where, held) -> {
            actor.requireRolesAt(account, where, centre);
            fields.put(Known.ROLES + where, tags(account, held));
        });
        if (change.administrator() != null) {
            actor.requireAdministrator(account);
            requireStaff(account, "administrator");
            fields.put(Known.ADMINISTRATOR, BooleanNode.valueOf(change.administrator()));
        }
        if (change.disabled() != null && account != null) {
            actor.requireSay(account, centre);
            fields.put(Known.DISABLED, BooleanNode.valueOf(change.disabled()));
            fields.put(Known.EPOCH, People.newEpoch());
        }
    }

    private static void requireStaff(@Nullable Account account, String what) {
        if (account != null && account.kind() != Account.Kind.STAFF) {
            throw new HttpProblem(PeopleProblems.OTHER_KIND, what);
        }
    }

    private static JsonNode tags(@Nullable Account account, Set<Role> roles) {
        requireStaff(account, "roles");
        if (roles.contains(Role.ARTISAN) || roles.contains(Role.ADMINISTRATOR)) {
            throw new HttpProblem(PeopleProblems.FIELD, "roles"); // These are not of one centre.
        }
        ArrayNode tags = Json.MAPPER.createArrayNode();
        roles.stream().map(Role::tag).sorted().forEach(tags::add);
        return tags;
    }

    /**
     * Gives staff a new passphrase, which ends all their sessions.
     *
     * @throws HttpProblem {@code not-found}, {@code forbidden}, {@code not-this-kind}, {@code weak-passphrase}
     */
    public synchronized Account givePassphrase(Actor actor, UUID id, Secret given) {
        writer.awaitCaughtUp();
        Account account = get(id);
        actor.requireSay(account, centre);
        requireStaff(account, "passphrase");
        Map<String, @Nullable JsonNode> fields = new LinkedHashMap<>();
        fields.put(Known.PASSPHRASE, TextNode.valueOf(passphrases.hash(Forms.passphrase(given, account.name()))));
        fields.put(Known.EPOCH, People.newEpoch());
        tries.forgive(account.name());
        return write(actor, id, fields);
    }

    /**
     * Makes an artisan's link and its PIN anew; the old ones open nothing from then on, and her sessions end.
     *
     * @param chosen a PIN that she can remember, or null for a random one
     * @throws HttpProblem {@code not-found}, {@code forbidden}, {@code not-this-kind}, {@code bad-pin}
     */
    public synchronized Invitation invite(Actor actor, UUID id, @Nullable Secret chosen) {
        writer.awaitCaughtUp();
        Account account = requireArtisan(actor, id);
        Secret pin = chosen == null ? Tokens.freshPin() : Forms.pin(chosen);
        Secret token = Tokens.fresh();
        ObjectNode link = Json.object();
        link.put("digest", Tokens.digest(token.reveal()));
        link.put("pin", passphrases.hash(People.bound(token, pin)));
        Map<String, @Nullable JsonNode> fields = new LinkedHashMap<>();
        fields.put(Known.LINK, link);
        fields.put(Known.EPOCH, People.newEpoch());
        return new Invitation(write(actor, account.id(), fields), token, pin);
    }

    /** Takes an artisan's link back and ends her sessions. */
    public synchronized Account revokeLink(Actor actor, UUID id) {
        writer.awaitCaughtUp();
        Account account = requireArtisan(actor, id);
        Map<String, @Nullable JsonNode> fields = new LinkedHashMap<>();
        fields.put(Known.LINK, null);
        fields.put(Known.EPOCH, People.newEpoch());
        return write(actor, account.id(), fields);
    }

    private Account requireArtisan(Actor actor, UUID id) {
        Account account = get(id);
        actor.requireSay(account, centre);
        if (account.kind() != Account.Kind.ARTISAN) {
            throw new HttpProblem(PeopleProblems.OTHER_KIND, "link");
        }
        return account;
    }

    private Known known(UUID id) {
        return directory.find(id).orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
    }

    private Account write(Actor actor, UUID id, Map<String, @Nullable JsonNode> fields) {
        writer.write(actor.author(), id, fields);
        return get(id);
    }
}
