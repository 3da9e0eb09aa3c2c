package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.MediaScrub;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/**
 * {@code GET /health}. Live: the process answers. Ready: visitors get answers. Whether writing works and
 * how old the others' data is are told apart from both.
 */
final class HealthRoutes {

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
        work.answer(context, () -> Json.canonical(health()), json -> Replies.json(context, json));
    }

    private ObjectNode health() {
        Catalogue catalogue = core.catalogue().catalogue();
        ObjectNode health = Json.object();
        health.put("live", true);
        health.put("ready", core.catalogue().isReady());
        health.put("writable", core.journal().writable());
        health.put("centre", config.centre().value());
        health.put("records", catalogue.count());
        health.put("shown", core.catalogue().reading().size());
        health.put("position", core.journal().position());
        health.put("stateHash", catalogue.stateHash());
        health.put("filesAwaited", core.media().wanted().size());
        health.put("filesDamaged", scrub.found());
        health.put("conflicts", catalogue.countConflicts());
        health.put("forks", core.journal().forks().size());
        ArrayNode peers = health.putArray("peers");
        links.forEachPeer(peers::add);
        return health;
    }
}
