package kg.crafts.kiosk.standards.oai;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a harvester asks for, checked (section 3.2 and 4).
 *
 * @param given each argument but the verb, once, in the order given
 */
record Arguments(Verb verb, Map<String, String> given) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");
    private static final Pattern SET = Pattern.compile(NAME + "(:" + NAME + ")*");

    /** The end of the year 9999. */
    private static final long FOR_EVER = 253_402_300_799L;

    private static final int MAX_ARGUMENT = 2_000;

    /** What can be asked, each with the arguments that it needs and those that it may have. */
    enum Verb {
        Identify(Set.of(), Set.of()),
        ListMetadataFormats(Set.of(), Set.of("identifier")),
        ListSets(Set.of(), Set.of("resumptionToken")),
        GetRecord(Set.of("identifier", "metadataPrefix"), Set.of()),
        ListIdentifiers(Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
        ListRecords(Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken"));

        @SuppressWarnings("ImmutableEnumChecker") // Set.of can't be changed.
        private final Set<String> needed;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<String> allowed;

        Verb(Set<String> needed, Set<String> allowed) {
            this.needed = needed;
            this.allowed = allowed;
        }
    }

    /** Checks what was sent: names with all their values. */
    static Arguments read(Map<String, List<String>> sent) throws OaiError {
        List<String> verbs = sent.getOrDefault("verb", List.of());
        if (verbs.size() != 1) {
            throw new OaiError(OaiError.Code.BAD_VERB, "The request must have one verb");
        }
        Verb verb = verb(verbs.getFirst());
        Map<String, String> given = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each : sent.entrySet()) {
            String name = each.getKey();
            if (name.equals("verb")) {
                continue;
            }
            if (!verb.needed.contains(name) && !verb.allowed.contains(name)) {
                throw bad(verb + " takes no such argument");
            }
            if (each.getValue().size() != 1) {
                throw bad(name + " is given more than once");
            }
            given.put(name, each.getValue().getFirst());
        }
        return new Arguments(verb, given).checked();
    }

    private static Verb verb(String given) throws OaiError {
        for (Verb verb : Verb.values()) {
            if (verb.name().equals(given)) {
                return verb;
            }
        }
        throw new OaiError(OaiError.Code.BAD_VERB, "There is no such verb");
    }

    private Arguments checked() throws OaiError {
        if (given.containsKey("resumptionToken")) {
            if (given.size() > 1) {
                throw bad("resumptionToken stands alone");
            }
            return this;
        }
        for (String name : verb.needed) {
            if (!given.containsKey(name)) {
                throw bad(name + " is missing");
            }
        }
        require("metadataPrefix", NAME);
        require("set", SET);
        if (text("identifier").length() > MAX_ARGUMENT) {
            throw bad("identifier is too long");
        }
        return this;
    }

    private void require(String name, Pattern form) throws OaiError {
        if (given.containsKey(name) && !form.matcher(text(name)).matches()) {
            throw bad(name + " is not of its form");
        }
    }

    /** An argument, or an empty text. */
    String text(String name) {
        return given.getOrDefault(name, "");
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** What a list is of. */
    Selection selection() throws OaiError {
        String from = text("from");
        String until = text("until");
        if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
            throw bad("from and until are not of the same granularity");
        }
        long first = has("from") ? instant("from", Duration.ZERO) : 0;
        long last = has("until") ? instant("until", Duration.ofDays(1).minusSeconds(1)) : FOR_EVER;
        if (first > last) {
            throw bad("from is after until");
        }
        return Selection.begin(Math.max(0, first), Math.max(0, last), text("set"));
    }

    /** @param ofDay how far into a day a date means */
    private long instant(String name, Duration ofDay) throws OaiError {
        String date = text(name);
        try {
            if (DAY.matcher(date).matches()) {
                return LocalDate.parse(date)
                        .atStartOfDay(ZoneOffset.UTC)
                        .plus(ofDay)
                        .toEpochSecond();
            }
            if (SECOND.matcher(date).matches()) {
                return Instant.parse(date).truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
            }
        } catch (DateTimeException e) {
            throw bad(name + " is no date of the calendar");
        }
        throw bad(name + " must be like 2026-03-21 or 2026-03-21T00:00:00Z");
    }

    private static OaiError bad(String what) {
        return new OaiError(OaiError.Code.BAD_ARGUMENT, what);
    }
}
