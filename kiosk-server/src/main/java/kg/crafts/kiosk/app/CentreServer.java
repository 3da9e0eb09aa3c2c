package kg.crafts.kiosk.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kg.crafts.kiosk.catalogue.CentreRoutes;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.catalogue.RecordRoutes;
import kg.crafts.kiosk.demonstrations.Surroundings;
import kg.crafts.kiosk.demonstrations.calendars.CalendarWriter;
import kg.crafts.kiosk.fleet.FleetRoutes;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.people.AccountRoutes;
import kg.crafts.kiosk.people.SessionRoutes;
import kg.crafts.kiosk.search.SearchRoutes;
import kg.crafts.kiosk.search.WishRoutes;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.EventStream;
import kg.crafts.kiosk.web.HttpShell;
import kg.crafts.kiosk.web.Pages;
import kg.crafts.kiosk.web.PreparedAnswers;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A centre that serves: its core, its site, its links to the others. */
final class CentreServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CentreServer.class);
    private static final long CLOSE_SECONDS = 10;
    private static final long PRUNE_MS = 86_400_000;

    /** About all the records of a starter exhibition in all languages, or what visitors search for in a day. */
    private static final long MAX_PREPARED_BYTES = 24L << 20;

    /** At once, of 19 MiB each, and never more than half of the cores: visitors must not notice who signs in. */
    private static final int MAX_HASHING = 4;

    /** More are told to come back, before the last of them waits for too long. */
    private static final int MAX_SIGNING_IN = 32;

    private final CentreConfig config;
    private final Vertx vertx;
    private final CentreCore core;
    private final Links links;
    private final MediaParts media;
    private final Changes changes;
    private final ControlSocket control;
    private final Site site;

    private CentreServer(
            CentreConfig config,
            Vertx vertx,
            CentreCore core,
            Links links,
            MediaParts media,
            Changes changes,
            ControlSocket control,
            Site site) {
        this.config = config;
        this.vertx = vertx;
        this.core = core;
        this.links = links;
        this.media = media;
        this.changes = changes;
        this.control = control;
        this.site = site;
    }

    static CentreServer start(CentreConfig config) throws IOException {
        Changes changes = new Changes();
        // What needs nothing of the data is made while the data is opened.
        CompletableFuture<Pages> pages = CompletableFuture.supplyAsync(() -> Pages.load("kiosk-ui"));
        CentreCore core = CentreCore.open(config, changes::tell);
        tryOutSearching(core.catalogue().reading());
        tryOutCalendars();
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        MediaParts media = MediaParts.start(config, core);
        try {
            Links links = new Links(config, core);
            Site site = site(config, core, vertx, links, media, changes);
            new PageRoutes(pages.join()).mount(site);
            listen(config, vertx, site);
            ControlSocket control = ControlSocket.open(config.data(), new Operations(core));
            links.start(vertx);
            QuietCollection.start(vertx);
            return new CentreServer(config, vertx, core, links, media, changes, control, site);
        } catch (IOException | CompletionException e) {
            media.close();
            changes.close();
            core.close();
            vertx.close();
            throw e;
        }
    }

    /** Searches once in each language, so that no visitor waits for dictionaries to be loaded. */
    private static void tryOutSearching(Reading reading) {
        Thread.ofPlatform().name("first-search").daemon().start(() -> {
            for (Lang lang : Lang.values()) {
                reading.search(Query.of("felt", lang, 1));
            }
        });
    }

    /** Has the calendars' library loaded, so that no subscriber waits for it. */
    private static void tryOutCalendars() {
        Thread.ofPlatform().name("first-calendar").daemon().start(CalendarWriter::prepare);
    }

    private static void listen(CentreConfig config, Vertx vertx, Site site) throws IOException {
        try {
            HttpShell.listen(vertx, site, config.httpHost(), config.httpPort())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            throw new IOException(
                    "http: " + config.httpHost() + ":" + config.httpPort() + " can't be listened on: "
                            + (e.getCause() == null
                                    ? e.getMessage()
                                    : e.getCause().getMessage()),
                    e);
        }
    }

    private static Site site(
            CentreConfig config, CentreCore core, Vertx vertx, Links links, MediaParts media, Changes changes)
            throws IOException {
        Site site = new Site();
        Work work = new Work(vertx);
        Reading reading = core.catalogue().reading();
        PreparedAnswers prepared = new PreparedAnswers(MAX_PREPARED_BYTES);
        site.ready(prepared::find);
        EventStream events = new EventStream(vertx, () -> hello(config, core));
        new RecordRoutes(reading, work, prepared).mount(site);
        new SearchRoutes(reading, work, prepared).mount(site);
        new WishRoutes(core.wishes(), work).mount(site);
        new FleetRoutes(core.fleet(), changes::newest, InstantSource.system(), work).mount(site);
        new CentreRoutes(reading, work, config.centre(), links::age, InstantSource.system()).mount(site);
        Surroundings around = new Surroundings(
                core.catalogue().catalogue(),
                core.setup(),
                reading,
                core.seal(),
                links::age,
                core.people().calendars()::findArtisan,
                config.httpAddress());
        core.demonstrations().mount(site, around, work);
        core.demonstrations().onTold(changes::tellDemonstrations);
        vertx.setPeriodic(PRUNE_MS, timer -> core.demonstrations().prune());
        media.mount(config, vertx, site, work);
        new HealthRoutes(config, core, links, media.scrub(), work).mount(site);
        mountPeople(config, core, around, vertx, site, work);
        DeskParts.mount(config, core, vertx, site);
        Runnable forget = () -> {
            reading.forget();
            prepared.clear();
        };
        changes.connect(forget, StandardsParts.mount(config, core, vertx, site), events);
        site.get(Access.VISITOR, "/api/v1/events", events::join);
        site.get(
                Access.VISITOR,
                "/openapi.json",
                context ->
                        work.answer(context, OpenApi::prepared, answer -> Replies.send(context, answer, "no-cache")));
        return site;
    }

    private static void mountPeople(
            CentreConfig config, CentreCore core, Surroundings around, Vertx vertx, Site site, Work work) {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MAX_HASHING);
        Work signIns = new Work(vertx, "sign-ins", threads, MAX_SIGNING_IN);
        site.gate(core.people().people());
        new SessionRoutes(core.people().people(), signIns, config.centre(), InstantSource.system()).mount(site);
        new AccountRoutes(core.people().accounts(), core.people().calendars(), config.httpAddress(), signIns)
                .mount(site);
        core.demonstrations().mountPhone(site, around, core.people(), work, signIns);
    }

    private static JsonObject hello(CentreConfig config, CentreCore core) {
        return new JsonObject()
                .put("centre", config.centre().value())
                .put("position", core.journal().position())
                .put("time", InstantSource.system().instant().toString());
    }

    /** What it serves, for tests that edit. */
    CentreCore core() {
        return core;
    }

    Site site() {
        return site;
    }

    /** What was started, for whoever started it. */
    String summary(long millis) {
        return String.join(
                "\n",
                "Centre     " + config.name() + " (" + config.centre() + ")",
                "Kiosk      http://" + config.httpHost() + ":" + config.httpPort() + "/",
                "Sync       " + links.summary(),
                "Data       " + config.data(),
                "Records    " + core.catalogue().catalogue().count() + ", visitors see "
                        + core.catalogue().reading().size(),
                "Started in " + millis + " ms");
    }

    @Override
    public void close() {
        control.close();
        media.close();
        links.close();
        Future<Void> closed = vertx.close();
        try {
            closed.toCompletionStage().toCompletableFuture().get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The web server did not close well: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        changes.close();
        core.close();
        LOG.info("{} stopped", config.centre());
    }
}
