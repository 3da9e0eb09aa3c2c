package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * The secret addresses of artisans' calendars. One is made and taken back by the artisan herself or by whoever answers
 * for her account, and opens her calendar at every centre; the journal carries its digest only. Making and taking
 * waits for the disk, so it is not for an event loop.
 */
public final class CalendarAddresses {

    private final CentreId centre;
    private final Directory directory;
    private final AccountWriter writer;

    CalendarAddresses(CentreId centre, Directory directory, AccountWriter writer) {
        this.centre = centre;
        this.directory = directory;
        this.writer = writer;
    }

    /** An address, told once, to the one who made it. */
    public record Made(Account account, Secret token) {
        /** Where the calendar is, after the address of any centre. */
        public Secret path() {
            return new Secret("/calendars/artisan/" + token.reveal() + ".ics");
        }
    }

    /**
     * Makes an artisan's address; one that was there before opens nothing from then on.
     *
     * @throws HttpProblem {@code not-found}, {@code forbidden}, {@code not-this-kind}
     */
    public Made make(Actor actor, UUID id) {
        requireArtisan(actor, id);
        Secret token = Tokens.fresh();
        return new Made(write(actor, id, TextNode.valueOf(Tokens.digest(token.reveal()))), token);
    }

    /** Takes an artisan's address back, if she has one; throws as {@link #make}. */
    public Account take(Actor actor, UUID id) {
        requireArtisan(actor, id);
        return write(actor, id, null);
    }

    /**
     * The code of the record of the artisan whose address holds a token, as long as it was not taken back and she is
     * not shut out. Answers from memory.
     *
     * @throws HttpProblem {@code busy} until all that the journal held at the start is seen: a revocation may be in it
     */
    public Optional<String> findArtisan(String token) {
        if (!writer.hasCaughtUp()) {
            throw new HttpProblem(HttpProblem.What.BUSY, "").retryAfter(2);
        }
        return directory
                .findByCalendar(Tokens.digest(token))
                .filter(Known::isEnabled)
                .map(known -> known.account().artisan());
    }

    /** Whether an account's address opens anything. Answers from memory. */
    public boolean has(UUID id) {
        return account(id).hasCalendar();
    }

    private void requireArtisan(Actor actor, UUID id) {
        writer.awaitCaughtUp();
        Account account = account(id);
        actor.requireSayOrSelf(account, centre);
        if (account.kind() != Account.Kind.ARTISAN) {
            throw new HttpProblem(PeopleProblems.OTHER_KIND, "calendar");
        }
    }

    private Account account(UUID id) {
        return directory
                .find(id)
                .map(Known::account)
                .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
    }

    private Account write(Actor actor, UUID id, @Nullable JsonNode digest) {
        Map<String, @Nullable JsonNode> fields = new HashMap<>();
        fields.put(Known.CALENDAR, digest);
        writer.write(actor.author(), id, fields);
        return account(id);
    }
}
