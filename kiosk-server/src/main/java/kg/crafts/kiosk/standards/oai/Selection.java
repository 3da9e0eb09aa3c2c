package kg.crafts.kiosk.standards.oai;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which items a list is of, and where it goes on. A resumption token is this and nothing that the server keeps, so it
 * outlives a restart; what changes meanwhile moves to the end of the list and is not missed.
 *
 * @param from first second of the epoch, included
 * @param until last second, included
 * @param set empty for all
 * @param afterSecond where the last page ended: its last item's second, or -1 at the beginning
 * @param afterId and its id
 * @param cursor how many items were given already
 * @param issued when, in seconds
 */
record Selection(long from, long until, String set, long afterSecond, String afterId, int cursor, long issued) {

    /** For so long a token is taken back. */
    static final Duration VALID = Duration.ofDays(2);

    private static final int MAX_TOKEN = 400;
    private static final Pattern FORM = Pattern.compile(
            "1,(\\d{1,12}),(\\d{1,12}),([a-z0-9-]{0,60}),(\\d{1,12}),([0-9a-f-]{36}),(\\d{1,9}),(\\d{1,12})");

    static Selection begin(long from, long until, String set) {
        return new Selection(from, until, set, -1, "", 0, 0);
    }

    boolean takes(Item item) {
        boolean further = item.second() > afterSecond
                || (item.second() == afterSecond && item.id().compareTo(afterId) > 0);
        return further && isOf(item);
    }

    /** Whether an item belongs to the list, wherever it stands. */
    boolean isOf(Item item) {
        return item.second() >= from
                && item.second() <= until
                && (set.isEmpty() || item.sets().contains(set));
    }

    /** What is left after a page. */
    Selection after(List<Item> page, Instant now) {
        Item last = page.getLast();
        return new Selection(from, until, set, last.second(), last.id(), cursor + page.size(), now.getEpochSecond());
    }

    Instant expires() {
        return Instant.ofEpochSecond(issued).plus(VALID);
    }

    String token() {
        String plain = String.join(
                ",",
                "1",
                Long.toString(from),
                Long.toString(until),
                set,
                Long.toString(afterSecond),
                afterId,
                Integer.toString(cursor),
                Long.toString(issued));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads a token back, distrusting whoever sent it. */
    static Selection read(String token, Instant now) throws OaiError {
        try {
            if (token.length() > MAX_TOKEN) {
                throw bad("is longer than any that was given");
            }
            byte[] plain = Base64.getUrlDecoder().decode(token);
            Matcher part = FORM.matcher(new String(plain, StandardCharsets.US_ASCII));
            if (!part.matches()) {
                throw bad("was not given by this repository");
            }
            Selection selection = new Selection(
                    Long.parseLong(part.group(1)),
                    Long.parseLong(part.group(2)),
                    part.group(3),
                    Long.parseLong(part.group(4)),
                    part.group(5),
                    Integer.parseInt(part.group(6)),
                    Long.parseLong(part.group(7)));
            boolean issuedBefore = selection.issued() <= now.getEpochSecond();
            if (!issuedBefore || now.isAfter(selection.expires())) {
                throw bad("has expired; begin the list anew");
            }
            return selection;
        } catch (IllegalArgumentException e) {
            throw bad("was not given by this repository");
        }
    }

    private static OaiError bad(String what) {
        return new OaiError(OaiError.Code.BAD_RESUMPTION_TOKEN, "The resumptionToken " + what);
    }
}
