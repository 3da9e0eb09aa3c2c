package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kg.crafts.kiosk.fold.Json;

/**
 * A centre with 5,000 demonstrations ahead: four places, seven a day in each, for half a year, an hour a day in each that
 * is free, and an artisan who has all those of one place. How fast its desk, its artisans' phones and its visitors' screens are answered.
 */
final class BookingBench {

    private static final int PLACES = 4;
    private static final int DAYS = 180;
    private static final List<Integer> HOURS = List.of(10, 11, 12, 13, 14, 15, 16);
    private static final int FREE_HOUR = 17;
    private static final int SCREENS = 200;
    private static final int TURNS = 40;
    private static final int CLIENTS = 64;
    private static final int EACH = 28;
    private static final String ARTISAN = "sample-artisan-felt";
    private static final String HERS = ",'artisans':['" + ARTISAN + "']";
    private static final String TODAY = "/api/v1/today?lang=ky";

    private final Report report;
    private final Path folder;
    private final int port;
    private final Load load = new Load();
    private final LocalDate first = LocalDate.now(ZoneId.of("Asia/Bishkek"));

    BookingBench(Report report, Path folder, int port) {
        this.report = report;
        this.folder = folder;
        this.port = port;
    }

    /** Four places that are open every day and one thing to show in them. */
    static Path content(Path folder) throws IOException {
        String all = "home: bishkek\nstatus: published\nlanguages: {source: en, origin: author, review: unread}\n";
        StringBuilder slots = new StringBuilder();
        for (int hour = HOURS.getFirst(); hour <= FREE_HOUR; hour++) {
            slots.append("  - {days: [mo, tu, we, th, fr, sa, su], start: '")
                    .append(hour)
                    .append(":00', minutes: 60, who: artisan}\n");
        }
        Path spaces = Files.createDirectories(folder.resolve("spaces"));
        for (int place = 0; place < PLACES; place++) {
            Files.writeString(
                    spaces.resolve(place(place) + ".yaml"),
                    "kind: space\ncode: " + place(place) + "\n" + all + "name: {en: Place " + place
                            + "}\ncentre: centre-bishkek\ntype: hall\nseats: 30\nhours:\n"
                            + "  - {days: [mo, tu, we, th, fr, sa, su], opens: '10:00', closes: '18:00'}\nslots:\n"
                            + slots);
        }
        Files.writeString(
                Files.createDirectories(folder.resolve("demonstrations")).resolve("bench-felting.yaml"),
                "kind: demonstration\ncode: bench-felting\n" + all + "name: {en: Felting}\ntype: workshop\n"
                        + "craft: kiyiz-basuu\nminutes: 60\nspaces: [hall]\nvisitors: 20\nseats: reserved\n"
                        + "summary: {text: {en: Only here to be booked}}\n");
        return folder;
    }

    private static String place(int place) {
        return "bench-place-" + place;
    }

    void run() throws Exception {
        try (ServerProcess server = ServerProcess.kiosk(folder, port, true)) {
            String[] staff = Staff.signIn(folder, port, "manager");
            fill(staff);
            slots(staff);
            bookings(staff);
            screens(staff);
            report.absolute(
                    "memory after that", String.format(Locale.ROOT, "%.0f MB", server.residentMegabytes()), "≤ 300 MB");
        }
    }

    private void fill(String[] staff) throws IOException {
        long start = System.nanoTime();
        int booked = 0;
        try (Wire wire = new Wire(port, staff)) {
            for (int place = 0; place < PLACES; place++) {
                for (int hour : HOURS) {
                    String daily = plan(place, first.plusDays(1), hour)
                            .replace("}", ",'rule':'FREQ=DAILY','count':" + DAYS + (place == 0 ? HERS : "") + "}");
                    wire.post("/api/v1/series", json(daily));
                    booked += DAYS;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.note(String.format(
                Locale.ROOT, "%n%,d demonstrations ahead, in series of %d within %.1f s", booked, DAYS, seconds));
    }

    private static String plan(int place, LocalDate date, int hour) {
        return "{'type':'bench-felting','publish':true,'space':'" + place(place) + "','start':'" + date + "T" + hour
                + ":00'}";
    }

    private static byte[] json(String single) {
        return single.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private void slots(String[] staff) throws Exception {
        LocalDate from = first.plusDays(1);
        String path =
                "/api/v1/slots?type=bench-felting&artisan=" + ARTISAN + "&from=" + from + "&to=" + from.plusDays(27);
        byte[] answer;
        try (Wire wire = new Wire(port, staff)) {
            answer = wire.get(path);
        }
        int free = Json.read(answer).path("items").size();
        int offered = PLACES * (HOURS.size() + 1) * 28;
        double ours = load.rate(port, path, staff);
        against(
                String.format(Locale.ROOT, "free slots of a month, %d of %d", free, offered),
                answer,
                ours,
                bare -> load.rate(bare, "/"));
    }

    private interface Rate {
        double at(int port) throws Exception;
    }

    private void against(String what, byte[] answer, double ours, Rate rate) throws Exception {
        Path file = Files.write(folder.resolve("answer.json"), answer);
        int other = Bench.freePort();
        try (ServerProcess bare = ServerProcess.bare(file, other)) {
            double least = rate.at(bare.port());
            report.ratio(
                    what,
                    ours / least,
                    "more is better",
                    Times.perSecond(ours),
                    String.format(Locale.ROOT, "bare Vert.x %s, %,d bytes", Times.perSecond(least), answer.length));
        }
    }

    private void bookings(String[] staff) throws Exception {
        LocalDate later = first.plusDays(DAYS + 1L);
        Times raw = JournalBench.raw(folder.resolve("raw"), 1_000);
        Times single;
        try (Wire wire = new Wire(port, staff)) {
            AtomicInteger next = new AtomicInteger();
            single = Times.of(100, 400, turn -> book(wire, later, next.getAndIncrement()));
        }
        report.ratio(
                "one booking acknowledged, p50",
                single.p50() / raw.p50(),
                "less is better",
                Times.micros(single.p50()) + ", p99 " + Times.micros(single.p99()),
                "a raw fsync of " + Times.micros(raw.p50()));
        double rate = together(staff, later.plusDays(100));
        report.ratio(
                "bookings acknowledged a second, " + CLIENTS + " at once",
                rate * raw.p50() / 1e9,
                "more is better",
                Times.perSecond(rate),
                "raw fsyncs " + Times.perSecond(1e9 / raw.p50()));
    }

    private static void book(Wire wire, LocalDate from, int number) throws IOException {
        int aDay = PLACES * HOURS.size();
        LocalDate date = from.plusDays(number / aDay);
        int hour = HOURS.get(number % HOURS.size());
        wire.post("/api/v1/demonstrations", json(plan(number / HOURS.size() % PLACES, date, hour)));
    }

    private double together(String[] staff, LocalDate from) throws Exception {
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int own = client * EACH;
            clients.add(() -> {
                try (Wire wire = new Wire(port, staff)) {
                    for (int turn = 0; turn < EACH; turn++) {
                        book(wire, from, own + turn);
                    }
                    return null;
                }
            });
        }
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : threads.invokeAll(clients)) {
                one.get();
            }
        }
        return CLIENTS * EACH * 1e9 / (System.nanoTime() - start);
    }

    /** Each screen reads Today when it hears that something has changed; staff move what is shown tomorrow. */
    private void screens(String[] staff) throws Exception {
        byte[] answer;
        List<Times> ours;
        try (Wire wire = new Wire(port, staff)) {
            answer = wire.get(TODAY);
            double rate = load.rate(port, TODAY);
            against("Today read", answer, rate, bare -> load.rate(bare, "/"));
            JsonNode made = Json.read(wire.post("/api/v1/demonstrations", json(plan(0, first.plusDays(1), FREE_HOUR))));
            String id = made.path("id").asText();
            int version = made.path("version").asInt();
            ours = Screens.onStream(
                    port,
                    SCREENS,
                    TODAY,
                    TURNS,
                    turn -> wire.post(
                            "/api/v1/demonstrations/" + id + "/move",
                            json("{'version':" + (version + turn) + ",'space':'" + place((turn + 1) % PLACES) + "'}")));
        }
        report.absolute(
                "from a change to what " + SCREENS + " screens show",
                "p50 " + Times.micros(middle(ours, 0.5)) + ", the last " + Times.micros(middle(ours, 1)),
                "≤ 1 s");
        double rate = SCREENS * 1e9 / middle(ours, 1);
        against(
                "screens refreshed a second, " + SCREENS + " at once",
                answer,
                rate,
                bare -> SCREENS * 1e9 / middle(Screens.together(bare, SCREENS, "/", TURNS), 1));
    }

    /** The median over the turns, the first half of which warm up, of how long so many of the screens took. */
    private static double middle(List<Times> turns, double share) {
        return turns.stream()
                .skip(turns.size() / 2)
                .mapToDouble(times -> times.sorted()[(int) ((times.sorted().length - 1) * share)])
                .sorted()
                .skip(turns.size() / 4)
                .findFirst()
                .orElseThrow();
    }
}
