package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.VersionVector;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.sync.IdentityStore;
import kg.crafts.kiosk.sync.TestProxy;
import kg.crafts.kiosk.sync.TunnelAddress;

/**
 * Three centres, each a process of its own, that wrote a lot while their lines were down: how long it takes from the
 * moment the lines heal until all show the same, and how many bytes cross for it.
 */
final class SyncBench {

    private static final List<String> IDS = List.of("bishkek", "tokmok", "issyk-kul");
    /** What a busy centre writes within six weeks. */
    private static final int CHANGES = 10_000;

    private static final int RECORDS = 1_000;
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final long PATIENCE_SECONDS = 300;

    private final Report report;
    private final Path folder;
    private final List<Centre> centres = new ArrayList<>();

    /** @param proxy stands before its tunnel, and is the address that the others know */
    private record Centre(CentreId id, Path folder, int port, TestProxy proxy) {

        JsonNode health() {
            try (Wire wire = new Wire(port)) {
                return Json.read(wire.get("/health"));
            } catch (IOException e) {
                return Json.object();
            }
        }
    }

    SyncBench(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    void run(Path content) throws Exception {
        report.note(String.format(Locale.ROOT, "%nthree centres apart, %,d changes each", CHANGES));
        for (String id : IDS) {
            create(new CentreId(id));
        }
        try {
            introduce();
            try (BenchCentre first = open(centres.getFirst())) {
                first.importFolder(content);
            }
            List<ServerProcess> servers = start();
            stop(servers, await("the exhibition everywhere", this::agree));
            centres.forEach(centre -> centre.proxy().set(TestProxy.Line.CUT));
            long packed = 0;
            for (Centre centre : centres) {
                packed += write(centre);
            }
            servers = start();
            stop(servers, heal(servers, packed));
        } finally {
            centres.forEach(centre -> centre.proxy().close());
        }
    }

    private void create(CentreId id) throws IOException {
        int port = Bench.freePort();
        int tunnel = Bench.freePort();
        Centre centre = new Centre(id, folder.resolve(id.toString()), port, TestProxy.before(tunnel));
        BenchCentre.create(centre.folder(), id, port, """
                sync:
                  host: 127.0.0.1
                  port: %d
                  address: 127.0.0.1:%d
                  memberPort: %d
                  clientPort: %d
                """.formatted(
                        tunnel, centre.proxy().port(), Bench.freePort(), Bench.freePort()));
        centres.add(centre);
    }

    private void introduce() throws IOException {
        for (Centre from : centres) {
            TunnelAddress address = new TunnelAddress("127.0.0.1", from.proxy().port());
            for (Centre to : centres) {
                if (from != to) {
                    IdentityStore.open(BenchCentre.data(from.folder()))
                            .writePeerFile(Files.createDirectories(BenchCentre.peers(to.folder())), address);
                }
            }
        }
    }

    private static BenchCentre open(Centre centre) throws IOException {
        return BenchCentre.open(centre.folder(), centre.port());
    }

    private List<ServerProcess> start() throws Exception {
        List<ServerProcess> servers = new ArrayList<>();
        for (Centre centre : centres) {
            servers.add(ServerProcess.kiosk(centre.folder(), centre.port(), true));
        }
        return servers;
    }

    private static void stop(List<ServerProcess> servers, boolean reached) throws IOException {
        servers.forEach(ServerProcess::close);
        if (!reached) {
            throw new IOException("The centres did not come to hold the same");
        }
    }

    /** Edits of texts of the exhibition, some at a time; returns how few bytes hold them. */
    private static long write(Centre centre) throws IOException {
        try (BenchCentre open = open(centre)) {
            VersionVector before = open.journal().vector();
            ObjectNode pattern =
                    open.catalogue().catalogue().find("sample-ak-kalpak").orElseThrow();
            List<String> texts = texts(open);
            Random random = new Random(centre.id().toString().hashCode());
            Map<String, ObjectNode> records = new HashMap<>();
            for (int change = 0; change < CHANGES; change += RECORDS / 10) {
                int first = change % RECORDS;
                List<ObjectNode> edited = IntStream.range(first, first + RECORDS / 10)
                        .mapToObj(number -> records.computeIfAbsent(
                                "bench-" + centre.id() + "-" + number, code -> begun(pattern, centre.id(), code)))
                        .toList();
                edited.forEach(record -> ((ObjectNode) record.at("/summary/text/en"))
                        .set("text", TextNode.valueOf(texts.get(random.nextInt(texts.size())))));
                edited.forEach(record -> record.put("notes", "edit " + random.nextInt()));
                open.save(edited);
            }
            long packed = open.journal().slice(before, WHOLE).length;
            if (open.journal().vector().equals(before) || packed == 0) {
                throw new IOException("Nothing was written");
            }
            return packed;
        }
    }

    private static List<String> texts(BenchCentre centre) {
        List<String> texts = new ArrayList<>();
        for (String code : List.of("shyrdak", "ala-kiyiz", "boz-ui", "ak-kalpak", "komuz", "tush-kiyiz")) {
            ObjectNode record = centre.catalogue().catalogue().find(code).orElseThrow();
            for (JsonNode text : record.at("/summary/text")) {
                texts.add(text.path("text").asText());
            }
        }
        return texts;
    }

    private static ObjectNode begun(ObjectNode pattern, CentreId home, String code) {
        ObjectNode record = pattern.deepCopy();
        record.remove("id");
        return record.put("code", code).put("home", home.toString());
    }

    private boolean heal(List<ServerProcess> servers, long packed) throws Exception {
        long carried = carried();
        long start = System.nanoTime();
        centres.forEach(centre -> centre.proxy().set(TestProxy.Line.WHOLE));
        boolean reached = await("the same everywhere", this::agree);
        double seconds = (System.nanoTime() - start) / 1e9;
        carried = carried() - carried;
        double most = 0;
        for (ServerProcess server : servers) {
            most = Math.max(most, server.residentMegabytes());
        }
        int changes = CHANGES * centres.size();
        report.absolute(
                "from the line's healing until all show the same",
                String.format(
                        Locale.ROOT,
                        "%.1f s for %,d changes, each to two others; %.0f MB at most",
                        seconds,
                        changes,
                        most),
                "< 30 s");
        // Each centre's changes go to two others.
        report.ratio(
                "bytes that crossed, TLS and all",
                carried / (2.0 * packed),
                "≤ 1.2",
                String.format(Locale.ROOT, "%,d KB", carried >> 10),
                String.format(Locale.ROOT, "%,d KB, packed as a whole", 2 * packed >> 10));
        return reached;
    }

    private long carried() {
        return centres.stream().mapToLong(centre -> centre.proxy().carried()).sum();
    }

    /** Whether all are ready and hold and show the same, pictures and all. */
    private boolean agree() {
        List<JsonNode> told = centres.stream().map(Centre::health).toList();
        return told.stream()
                        .allMatch(health -> health.path("ready").asBoolean()
                                && health.path("filesAwaited").asInt(1) == 0)
                && told.stream()
                                .map(health -> health.path("stateHash").asText()
                                        + health.path("records").asText())
                                .distinct()
                                .count()
                        == 1
                && told.getFirst().path("records").asInt() > 400;
    }

    private boolean await(String what, BooleanSupplier reached) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > until) {
                report.note("Not " + what + " after " + PATIENCE_SECONDS + " s");
                centres.forEach(centre -> report.note(centre.health().toString()));
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
