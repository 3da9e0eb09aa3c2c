package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.MediaScrub;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Network;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/**
 * {@code GET /health}. Live: the process answers. Ready: visitors get answers. Whether writing works and how old the
 * others' data is are told apart from both. What visitors can't find out otherwise (how many records there are besides
 * those that they see, what is in conflict, what the disk lost) is told on this machine alone.
 */
final class HealthRoutes {

    private static final List<Network> LOOPBACK = List.of(Network.parse("127.0.0.0/8"), Network.parse("::1/128"));

    /** What a proxy adds: it asks for somebody else (RFC 7239, RFC 9110 section 7.6.3, and what was there before them). */
    private static final List<String> PASSED_ON =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private final CentreConfig config;
    private final CentreCore core;
    private final Links links;
    private final MediaScrub scrub;
    private final Work work;

    HealthRoutes(CentreConfig config, CentreCore core, Links links, MediaScrub scrub, Work work) {
        this.config = config;
        this.core = core;
        this.links = links;
        this.scrub = scrub;
        this.work = work;
    }

    void mount(Site site) {
        site.get(Access.VISITOR, "/health", this::health);
    }

    private void health(RoutingContext context) {
        boolean whole = isOfThisMachine(context);
        work.answer(
                context, () -> Json.canonical(whole ? whole() : open()), json -> Replies.personal(context, 200, json));
    }

    /** Whether it was asked on this machine itself and not for somebody elsewhere. */
    private static boolean isOfThisMachine(RoutingContext context) {
        String from = Params.remoteAddress(context);
        return LOOPBACK.stream().anyMatch(network -> network.contains(from))
                && PASSED_ON.stream().noneMatch(context.request().headers()::contains);
    }

    /** What visitors can find out anyway, and what tells nothing of what there is. */
    private ObjectNode open() {
        ObjectNode health = Json.object();
        health.put("live", true);
        health.put("ready", core.catalogue().isReady());
        health.put("writable", core.journal().writable());
        health.put("centre", config.centre().value());
        int shown = core.catalogue().reading().size();
        health.put("shown", shown);
        health.put("records", shown); // All that are here, as far as the asker may know.
        // Tells whether two centres know the same, and nothing of what.
        health.put("stateHash", core.catalogue().catalogue().stateHash());
        ArrayNode peers = health.putArray("peers");
        links.forEachPeer(peers::add);
        return health;
    }

    /** The same with what tells of records that visitors do not see, and of the machine. */
    private ObjectNode whole() {
        Catalogue catalogue = core.catalogue().catalogue();
        return open().put("records", catalogue.count())
                .put("position", core.journal().position())
                .put("filesAwaited", core.media().wanted().size())
                .put("filesDamaged", scrub.found())
                .put("conflicts", catalogue.countConflicts())
                .put("forks", core.journal().forks().size());
    }
}
