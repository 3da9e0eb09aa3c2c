package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.Consent;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.Opening;
import kg.crafts.kiosk.demonstrations.model.SeatPolicy;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.SlotTemplate;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.kernel.CentreId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what there is to book, and what it is called, off the published records of the catalogue; used once. */
final class SetupReader {

    private static final Logger LOG = LoggerFactory.getLogger(SetupReader.class);

    private static final int ANY_NUMBER = 10_000;

    /** Fields that say for whom a record is. */
    private static final List<String> GUARDS = List.of("access", Permission.FIELD);

    private final Catalogue catalogue;
    private final BookingSettings settings;
    private final Map<CentreId, Setup.House> houses = new HashMap<>();
    private final Map<String, CentreId> centres = new HashMap<>();
    private final Map<CentreId, String> codes = new HashMap<>();
    private final Map<String, Space> spaces = new HashMap<>();
    private final Map<String, Map<CentreId, Integer>> equipment = new HashMap<>();
    private final Map<String, DemonstrationType> types = new HashMap<>();
    private final Map<String, CentreId> homes = new HashMap<>();
    private final Map<Set<CentreId>, Integer> travel = new HashMap<>();
    private final Map<String, JsonNode> names = new HashMap<>();
    private final Map<String, String> images = new HashMap<>();
    private final Map<String, List<String>> related = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, ObjectNode> guarded = new HashMap<>();

    /**
     * What was read.
     *
     * @param names by code
     * @param codes of the centres' records
     * @param images codes of pictures by code
     * @param related crafts of artisans and techniques of types, by their codes
     * @param withdrawn artisans whom visitors are not to be told of
     * @param guarded of the records that are not simply for everybody, by code: for whom they are
     */
    record Loaded(
            Setup setup,
            Map<String, JsonNode> names,
            Map<CentreId, String> codes,
            Map<String, String> images,
            Map<String, List<String>> related,
            Set<String> withdrawn,
            Map<String, ObjectNode> guarded) {

        static final Loaded NOTHING =
                new Loaded(Setup.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
    }

    SetupReader(Catalogue catalogue, BookingSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Reads it all. */
    Loaded read() {
        each(Kind.CENTRE, record -> {
            CentreId id = new CentreId(record.path("centre").asText());
            ZoneId zone = ZoneId.of(record.path("zone").asText());
            houses.put(id, new Setup.House(id, zone, hours(record.path("hours"))));
            centres.put(code(record), id);
            codes.put(id, code(record));
        });
        each(Kind.CENTRE, this::travel);
        each(Kind.SPACE, record -> spaces.put(code(record), space(record)));
        each(Kind.EQUIPMENT, this::stock);
        each(Kind.DEMONSTRATION, record -> {
            types.put(code(record), type(record));
            related.put(code(record), codes(record.path("techniques")));
        });
        each(Kind.ARTISAN, record -> {
            homes.put(code(record), home(record));
            related.put(code(record), codes(record.path("crafts")));
            if (Consent.isWithdrawn(record)) {
                withdrawn.add(code(record));
            }
        });
        each(Kind.CRAFT, record -> {
            if (record.hasNonNull("image")) {
                images.put(code(record), record.path("image").asText());
            }
        });
        Setup setup = new Setup(houses, spaces, equipment, types, homes, travel, Map.of());
        return new Loaded(setup, names, codes, images, related, withdrawn, guarded);
    }

    /** One record that says something impossible must not keep the others from being booked. */
    private void each(Kind kind, Consumer<ObjectNode> taking) {
        catalogue.forEach(kind, record -> {
            if (record.path("status").asText().equals("published")) {
                try {
                    taking.accept(record);
                    names.put(code(record), record.path("name"));
                    guard(record);
                } catch (IllegalArgumentException | DateTimeException e) {
                    LOG.warn("{} can't be booked: {}", code(record), e.getMessage());
                }
            }
        });
    }

    private void guard(ObjectNode record) {
        if (GUARDS.stream().anyMatch(record::has)) {
            guarded.put(code(record), record.deepCopy().retain(GUARDS));
        }
    }

    private static List<String> codes(JsonNode references) {
        List<String> codes = new ArrayList<>();
        references.forEach(code -> codes.add(code.asText()));
        return List.copyOf(codes);
    }

    private static String code(JsonNode record) {
        return record.path("code").asText();
    }

    private CentreId centre(JsonNode reference) {
        CentreId id = centres.get(reference.asText());
        if (id == null) {
            throw new IllegalArgumentException("there is no centre " + reference.asText());
        }
        return id;
    }

    private void travel(JsonNode record) {
        CentreId from = centre(record.path("code"));
        for (JsonNode way : record.path("travel")) {
            CentreId to = centre(way.path("to"));
            if (!to.equals(from)) {
                travel.merge(Set.of(from, to), way.path("minutes").asInt(), Math::max);
            }
        }
    }

    private Space space(JsonNode record) {
        List<SlotTemplate> slots = new ArrayList<>();
        record.path("slots")
                .forEach(slot -> slots.add(new SlotTemplate(
                        Set.copyOf(days(slot.path("days"))),
                        LocalTime.parse(slot.path("start").asText()),
                        slot.path("minutes").asInt(),
                        slot.path("lead").asInt(settings.leadDays()),
                        slot.path("limit").asInt(settings.limitDays()),
                        slot.path("who").asText().equals("artisan"))));
        return new Space(
                code(record),
                centre(record.path("centre")),
                record.path("type").asText(),
                record.path("seats").asInt(),
                record.path("setup").asInt(0),
                record.path("teardown").asInt(0),
                record.hasNonNull("parent") ? record.path("parent").asText() : null,
                hours(record.path("hours")),
                slots);
    }

    private void stock(JsonNode record) {
        Map<CentreId, Integer> stock = new HashMap<>();
        record.path("stock")
                .forEach(at ->
                        stock.put(centre(at.path("centre")), at.path("quantity").asInt()));
        equipment.put(code(record), stock);
    }

    private static DemonstrationType type(JsonNode record) {
        Set<String> forms = new HashSet<>();
        record.path("spaces").forEach(form -> forms.add(form.asText()));
        Map<String, Integer> needs = new HashMap<>();
        record.path("equipment")
                .forEach(need -> needs.put(
                        need.path("equipment").asText(), need.path("quantity").asInt()));
        return new DemonstrationType(
                code(record),
                record.path("type").asText(),
                record.hasNonNull("craft") ? record.path("craft").asText() : null,
                record.path("minutes").asInt(),
                forms,
                needs,
                record.path("visitors").asInt(ANY_NUMBER),
                SeatPolicy.of(record.path("seats").asText()),
                record.path("certificate").asBoolean());
    }

    /** Where she works, or else where her record is looked after. */
    private CentreId home(JsonNode record) {
        return record.hasNonNull("centre")
                ? centre(record.path("centre"))
                : new CentreId(record.path("home").asText());
    }

    private static List<Opening> hours(JsonNode hours) {
        List<Opening> openings = new ArrayList<>();
        for (JsonNode open : hours) {
            int opens = minute(open.path("opens").asText());
            int closes = minute(open.path("closes").asText());
            days(open.path("days")).forEach(day -> openings.add(new Opening(day, opens, closes)));
        }
        return openings;
    }

    private static int minute(String time) {
        int colon = time.indexOf(':');
        return 60 * Integer.parseInt(time.substring(0, colon)) + Integer.parseInt(time.substring(colon + 1));
    }

    private static List<DayOfWeek> days(JsonNode days) {
        List<DayOfWeek> found = new ArrayList<>();
        for (JsonNode day : days) {
            for (DayOfWeek each : DayOfWeek.values()) {
                if (each.name().toLowerCase(Locale.ROOT).startsWith(day.asText())) {
                    found.add(each);
                }
            }
        }
        return found;
    }
}
