package kg.crafts.kiosk.app;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.standards.StandardsRoutes;
import kg.crafts.kiosk.standards.oai.Ledger;
import kg.crafts.kiosk.standards.oai.OaiRoutes;
import kg.crafts.kiosk.standards.oai.Repository;
import kg.crafts.kiosk.standards.shown.ServedAddresses;
import kg.crafts.kiosk.web.PublicAddress;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** The exhibition as other collections' programs read it. */
final class StandardsParts implements AutoCloseable {

    /** Harvesters read much at once; visitors shall not wait for them. */
    private static final int THREADS = 1;

    private static final int MAX_WAITING = 100;

    private final Ledger ledger;
    private final StandardsRoutes routes;

    private StandardsParts(Ledger ledger, StandardsRoutes routes) {
        this.ledger = ledger;
        this.routes = routes;
    }

    static StandardsParts mount(CentreConfig config, CentreCore core, Vertx vertx, Site site) {
        Work work = new Work(vertx, "standards", THREADS, MAX_WAITING);
        PublicAddress address = new PublicAddress(config.httpAddress());
        Supplier<Published> exhibition = core.catalogue().reading()::published;
        Ledger ledger = Ledger.start(config.derivedFolder().resolve("harvest.tsv"), exhibition, InstantSource.system());
        StandardsRoutes routes = new StandardsRoutes(exhibition, address, work);
        routes.mount(site);
        Repository repository = new Repository(
                ledger,
                exhibition,
                base -> new ServedAddresses(base, exhibition.get()),
                new Repository.Self(config.name(), config.contact()),
                InstantSource.system());
        new OaiRoutes(repository, address, work).mount(site);
        return new StandardsParts(ledger, routes);
    }

    /** Some records look different now, or are gone. */
    void changed(List<String> codes) {
        routes.forget();
        ledger.changed(codes);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
