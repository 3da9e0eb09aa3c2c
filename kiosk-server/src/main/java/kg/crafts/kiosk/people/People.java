package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Gate;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * Signing in and out. All but {@link #enter} may take a quarter of a second and touch the disk, so it is not for an
 * event loop.
 */
public final class People implements Gate {

    /** Wrong PINs in a row after which a link is dead; staff make a new one. */
    static final int MAX_WRONG_PINS = 10;

    private final CentreId centre;
    private final Directory directory;
    private final AccountWriter writer;
    private final Passphrases passphrases;
    private final Tries tries;
    private final Sessions sessions;

    People(
            CentreId centre,
            Directory directory,
            AccountWriter writer,
            Passphrases passphrases,
            Tries tries,
            Sessions sessions) {
        this.centre = centre;
        this.directory = directory;
        this.writer = writer;
        this.passphrases = passphrases;
        this.tries = tries;
        this.sessions = sessions;
    }

    /**
     * Signs in staff.
     *
     * @param address where the request comes from
     * @throws HttpProblem {@code sign-in-failed}, whatever was wrong; {@code too-many} when it was tried too often
     */
    public SignedIn signIn(String typedName, Secret typed, String address) {
        requireCaughtUp();
        String name = Forms.fold(typedName);
        Tries.Try attempt = tries.account(name, address);
        Secret secret = Forms.typed(typed);
        Known known = directory.findByName(name).filter(Known::isEnabled).orElse(null);
        @Nullable String hash = known == null ? null : known.passphrase();
        if (!passphrases.matches(secret, hash) || known == null || hash == null) {
            throw new HttpProblem(PeopleProblems.SIGN_IN_FAILED, "");
        }
        attempt.succeeded();
        if (passphrases.isOutdated(hash)) {
            write(known, Map.of(Known.PASSPHRASE, TextNode.valueOf(passphrases.hash(secret))));
        }
        return begin(known);
    }

    /**
     * Signs in an artisan by her link.
     *
     * @param token what stands in the link
     * @throws HttpProblem {@code link-failed}, whatever was wrong; {@code too-many} when it was tried too often
     */
    public SignedIn signInByLink(Secret token, Secret pin, String address) {
        requireCaughtUp();
        String digest = Tokens.digest(token.reveal());
        Tries.Try attempt = tries.link(digest, address);
        Known known = directory.findByLink(digest).filter(Known::isEnabled).orElse(null);
        Known.@Nullable Link link = known == null ? null : known.link();
        if (!passphrases.matches(bound(token, pin), link == null ? null : link.pin()) || known == null) {
            if (known != null && attempt.failures() >= MAX_WRONG_PINS) {
                Map<String, @Nullable JsonNode> gone = new LinkedHashMap<>();
                gone.put(Known.LINK, null);
                write(known, gone);
            }
            throw new HttpProblem(PeopleProblems.LINK_FAILED, "");
        }
        attempt.succeeded();
        return begin(known);
    }

    /** A PIN is hashed together with its link's token: six digits alone could be guessed by who reads the journal. */
    static Secret bound(Secret token, Secret pin) {
        return new Secret(pin.reveal() + ":" + token.reveal());
    }

    /** Begins a session, unless the account was changed while its owner was looked at. */
    private SignedIn begin(Known known) {
        Secret token = sessions.begin(known);
        return find(token.reveal()).orElseThrow(() -> new HttpProblem(PeopleProblems.SIGN_IN_FAILED, ""));
    }

    /** Who is signed in with a token, without using the session. */
    public Optional<SignedIn> find(String token) {
        return sessions.find(token)
                .flatMap(session -> owner(session).map(known -> signedIn(new Secret(token), known, session)));
    }

    private SignedIn signedIn(Secret token, Known known, Session session) {
        Account account = known.account();
        return new SignedIn(
                token,
                account,
                account.callerAt(centre).roles(),
                new Secret(csrf(token.reveal())),
                session.idleEnds(),
                session.ends());
    }

    /** The owner of a session, as long as the account is enabled and its sessions were not ended everywhere. */
    private Optional<Known> owner(Session session) {
        requireCaughtUp();
        return directory
                .find(session.account())
                .filter(Known::isEnabled)
                .filter(known -> known.epoch().equals(session.epoch()));
    }

    private void requireCaughtUp() {
        if (!writer.hasCaughtUp()) {
            throw new HttpProblem(HttpProblem.What.BUSY, "").retryAfter(2);
        }
    }

    @Override
    public Gate.@Nullable Entry enter(String token) {
        Session session = sessions.find(token).orElse(null);
        Known known = session == null ? null : owner(session).orElse(null);
        if (session == null || known == null) {
            return null;
        }
        sessions.use(session);
        return new Gate.Entry(known.account().callerAt(centre), csrf(token));
    }

    /** Follows from the token and does not lead back to it. */
    private static String csrf(String token) {
        return Tokens.digest("csrf " + token);
    }

    /** Ends one session. */
    public void signOut(String token) {
        String digest = Tokens.digest(token);
        sessions.end(session -> session.digest().equals(digest));
    }

    /** Ends all sessions of an account, here at once and at the other centres as soon as they hear of it. */
    public void signOutEverywhere(Caller caller) {
        Known known = directory.find(caller.account()).orElseThrow();
        write(known, Map.of(Known.EPOCH, newEpoch()));
        sessions.end(session -> session.account().equals(caller.account()));
    }

    /**
     * Changes one's own passphrase, which ends all sessions.
     *
     * @throws HttpProblem {@code sign-in-failed} when the current one is not right, {@code weak-passphrase}
     */
    public void changePassphrase(Caller caller, Secret current, Secret wanted, String address) {
        Known known = directory.find(caller.account()).orElseThrow();
        String name = known.account().name();
        if (known.account().kind() != Account.Kind.STAFF) {
            throw new HttpProblem(PeopleProblems.OTHER_KIND, "passphrase");
        }
        Secret secret = Forms.passphrase(wanted, name);
        Tries.Try attempt = tries.account(name, address);
        if (!passphrases.matches(Forms.typed(current), known.passphrase())) {
            throw new HttpProblem(PeopleProblems.SIGN_IN_FAILED, "");
        }
        attempt.succeeded();
        write(known, Map.of(Known.PASSPHRASE, TextNode.valueOf(passphrases.hash(secret)), Known.EPOCH, newEpoch()));
        sessions.end(session -> session.account().equals(caller.account()));
    }

    /** Any value that was not there before. */
    static JsonNode newEpoch() {
        return TextNode.valueOf(UUID.randomUUID().toString());
    }

    private void write(Known known, Map<String, @Nullable JsonNode> fields) {
        UUID id = known.account().id();
        writer.write(id.toString(), id, fields);
    }
}
