package kg.crafts.kiosk.standards.oai;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.PublicAddress;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code GET} and {@code POST /oai} (OAI-PMH 2.0, section 3.1). */
public final class OaiRoutes {

    private static final String PATH = "/oai";
    private static final String XML = "text/xml; charset=utf-8";
    private static final int MAX_FORM = 8_192;

    /** Every answer tells its second, so none is worth keeping. */
    private static final CharSequence NOT_KEPT = "no-store";

    private final Repository repository;
    private final PublicAddress address;
    private final Work work;

    public OaiRoutes(Repository repository, PublicAddress address, Work work) {
        this.repository = repository;
        this.address = address;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, PATH, context -> answer(context, context.queryParams()));
        site.post(
                Access.VISITOR,
                PATH,
                MAX_FORM,
                context -> answer(context, context.request().formAttributes()));
    }

    private void answer(RoutingContext context, MultiMap arguments) {
        if (!repository.isReady()) {
            throw new HttpProblem(HttpProblem.What.FILLING, "");
        }
        String base = address.of(context);
        Map<String, List<String>> sent = new HashMap<>();
        arguments.names().forEach(name -> sent.put(name, arguments.getAll(name)));
        work.answer(context, () -> Prepared.of(repository.answer(base, sent), XML), answer -> {
            Replies.forOtherSites(context);
            Replies.send(context, answer, NOT_KEPT);
        });
    }
}
