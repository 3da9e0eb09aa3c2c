package kg.crafts.kiosk.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.demonstrations.BookingSettings;
import kg.crafts.kiosk.demonstrations.TicketLimits;
import kg.crafts.kiosk.demonstrations.seats.SeatRules;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Network;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code centre.yaml}. Every value may be overridden by the environment: {@code http.port} by {@code
 * KIOSK_HTTP_PORT}. Every problem is told, not only the first.
 */
final class ConfigFile {

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "", Set.of("centre", "name", "data", "contact", "http", "booking", "sync"),
            "http", Set.of("host", "port", "address"),
            "booking",
                    Set.of(
                            "checkInMinutes",
                            "releaseMinutes",
                            "offerMinutes",
                            "maxWaiting",
                            "leadDays",
                            "limitDays",
                            "ticketsPerHour",
                            "kioskTicketsPerHour",
                            "kiosks"),
            "sync", Set.of("host", "port", "address", "memberPort", "clientPort", "mediaKbitPerSecond"));

    /** Slower than that, half a second would not carry a piece. */
    private static final int LEAST_MEDIA_KBIT = 16;

    private static final int HOUR = 60;
    private static final int YEAR = 366;

    private final JsonNode root;
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    private ConfigFile(JsonNode root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    /** Reads and checks a file. The data folder is relative to it. */
    static CentreConfig read(Path file, Map<String, String> environment) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ConfigRefused(file.toString(), List.of("there is no such file; name one with --config"));
        }
        try {
            JsonNode root = new YAMLMapper().readTree(file.toFile());
            ConfigFile reader = new ConfigFile(root == null ? MissingNode.getInstance() : root, environment);
            Path folder = file.toAbsolutePath().getParent();
            CentreConfig config = reader.read(folder == null ? file.toAbsolutePath() : folder);
            if (!reader.problems.isEmpty()) {
                throw new ConfigRefused(file.toString(), reader.problems);
            }
            return config;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigRefused(
                    file.toString(), List.of("line " + line + " is not YAML: " + e.getOriginalMessage()));
        }
    }

    private CentreConfig read(Path folder) {
        unknown("", root);
        unknown("http", root.path("http"));
        unknown("booking", root.path("booking"));
        unknown("sync", root.path("sync"));
        CentreId centre = centre(text("centre", ""));
        String name = text("name", centre.value());
        Path data = folder.resolve(text("data", "data")).normalize();
        String host = text("http.host", "127.0.0.1");
        int port = port("http.port", 8080);
        return new CentreConfig(
                centre,
                name,
                data,
                host,
                port,
                httpAddress(),
                contact(centre),
                booking(),
                root.has("sync") ? sync() : null);
    }

    private String contact(CentreId centre) {
        String contact = text("contact", "not-given@" + centre + ".invalid");
        if (!contact.matches("[^\\s@]+@([^\\s@.]+\\.)+[^\\s@.]+")) {
            problems.add("contact: \"" + contact + "\" must be an e-mail address, or left out");
        }
        return contact;
    }

    private BookingSettings booking() {
        SeatRules seats = SeatRules.DEFAULT;
        TicketLimits tickets = TicketLimits.DEFAULT;
        int release = number("booking.releaseMinutes", minutes(seats.release()), 0, HOUR);
        int checkIn = number("booking.checkInMinutes", minutes(seats.checkInOpens()), 0, 24 * HOUR);
        int lead = number("booking.leadDays", BookingSettings.DEFAULT.leadDays(), 0, YEAR);
        int limit = number("booking.limitDays", BookingSettings.DEFAULT.limitDays(), 0, YEAR);
        if (checkIn < release) {
            problems.add("booking.checkInMinutes: " + checkIn + " must not be less than releaseMinutes, " + release);
        }
        if (limit < lead) {
            problems.add("booking.limitDays: " + limit + " must not be less than leadDays, " + lead);
        }
        SeatRules rules = new SeatRules(
                seats.maxParty(),
                number("booking.maxWaiting", seats.maxWaiting(), 0, 1_000),
                Duration.ofMinutes(Math.max(checkIn, release)),
                Duration.ofMinutes(release),
                Duration.ofMinutes(number("booking.offerMinutes", minutes(seats.offer()), 1, 24 * HOUR)));
        TicketLimits limits = new TicketLimits(
                number("booking.ticketsPerHour", tickets.perHour(), 1, 100_000),
                number("booking.kioskTicketsPerHour", tickets.perHourOfKiosk(), 1, 100_000),
                networks("booking.kiosks", tickets.kiosks()));
        return new BookingSettings(rules, lead, Math.max(lead, limit), limits);
    }

    private static int minutes(Duration duration) {
        return (int) duration.toMinutes();
    }

    private List<Network> networks(String path, List<Network> otherwise) {
        JsonNode listed = root.at("/" + path.replace('.', '/'));
        boolean isList = listed.isArray() && overriding(path) == null;
        List<String> given = new ArrayList<>();
        if (isList) {
            listed.forEach(one -> given.add(one.asText()));
        } else {
            given.addAll(List.of(text(path, "").split(",")));
            given.removeIf(String::isBlank);
        }
        List<Network> networks = new ArrayList<>();
        for (String one : given) {
            try {
                networks.add(Network.parse(one.strip()));
            } catch (IllegalArgumentException e) {
                problems.add(path + ": \"" + one + "\" must be an address or a network such as 192.168.0.0/16");
            }
        }
        return given.isEmpty() && !isList ? otherwise : networks;
    }

    private CentreConfig.SyncConfig sync() {
        String address = text("sync.address", "");
        if (!address.isEmpty() && !address.matches("(\\[[0-9a-fA-F:]+]|[A-Za-z0-9.-]+):[0-9]{1,5}")) {
            problems.add(
                    "sync.address: \"" + address + "\" must be host:port, or left out when this centre only dials out");
        }
        return new CentreConfig.SyncConfig(
                text("sync.host", "0.0.0.0"),
                port("sync.port", 9443),
                address.isEmpty() ? null : address,
                port("sync.memberPort", 5701),
                port("sync.clientPort", 5711),
                mediaKbitPerSecond());
    }

    private @Nullable String httpAddress() {
        String address = text("http.address", "").replaceFirst("/$", "");
        if (!address.isEmpty() && !address.matches("https?://(\\[[0-9a-fA-F:]+]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?")) {
            problems.add("http.address: \"" + address
                    + "\" must be like https://kiosk.example.org, or left out when phones do not reach this centre");
        }
        return address.isEmpty() ? null : address;
    }

    private CentreId centre(String given) {
        if (given.isEmpty()) {
            problems.add("centre: is missing; give the id of this centre, such as bishkek");
            return new CentreId("unknown");
        }
        try {
            return new CentreId(given);
        } catch (IllegalArgumentException e) {
            problems.add("centre: " + e.getMessage());
            return new CentreId("unknown");
        }
    }

    private void unknown(String path, JsonNode node) {
        Set<String> known = KNOWN.getOrDefault(path, Set.of());
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add((path.isEmpty() ? name : path + "." + name) + ": is not known; there are: "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    private @Nullable String overriding(String path) {
        return environment.get("KIOSK_" + path.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    private String text(String path, String otherwise) {
        String overriding = overriding(path);
        if (overriding != null) {
            return overriding.strip();
        }
        @Nullable JsonNode node = root.at("/" + path.replace('.', '/'));
        if (node == null || node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isValueNode()) {
            problems.add(path + ": must be a single value");
        }
        return node.asText().strip();
    }

    private int number(String path, int otherwise, int least, int most) {
        String given = text(path, String.valueOf(otherwise));
        int number = given.matches("[0-9]{1,7}") ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            problems.add(path + ": \"" + given + "\" must be a whole number from " + least + " to " + most);
            return otherwise;
        }
        return number;
    }

    private int mediaKbitPerSecond() {
        String given = text("sync.mediaKbitPerSecond", "0");
        boolean number = given.matches("[0-9]{1,7}");
        int kbit = number ? Integer.parseInt(given) : -1;
        if (kbit != 0 && kbit < LEAST_MEDIA_KBIT) {
            problems.add("sync.mediaKbitPerSecond: \"" + given + "\" must be a number from " + LEAST_MEDIA_KBIT
                    + " to 9999999, or left out when media may come as fast as they can");
        }
        return kbit;
    }

    private int port(String path, int otherwise) {
        return number(path, otherwise, 1, 65_535);
    }
}
