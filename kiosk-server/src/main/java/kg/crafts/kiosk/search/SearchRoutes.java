package kg.crafts.kiosk.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.Set;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Json;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code GET /api/v1/search}. */
public final class SearchRoutes {

    private static final int DEFAULT_LIMIT = 20;

    private final Reading reading;
    private final Work work;

    public SearchRoutes(Reading reading, Work work) {
        this.reading = reading;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, "/api/v1/search", this::search);
    }

    private void search(RoutingContext context) {
        String words = Params.text(context, "q");
        if (words.length() > Query.MAX_WORDS_LENGTH) {
            throw new HttpProblem(HttpProblem.What.TOO_LONG, String.valueOf(Query.MAX_WORDS_LENGTH));
        }
        Lang lang = Params.lang(context);
        Query query = new Query(
                words,
                lang,
                kinds(Params.text(context, "kind")),
                Params.number(context, "limit", DEFAULT_LIMIT, Query.MAX_LIMIT),
                Params.number(context, "offset", 0, Query.MAX_OFFSET));
        work.answer(context, () -> Json.canonical(answer(reading.list(query))), json -> Replies.json(context, json));
    }

    private static Set<String> kinds(String given) {
        Set<String> kinds = new HashSet<>();
        for (String tag : given.isEmpty() ? new String[0] : given.split(",")) {
            kinds.add(Kind.find(tag)
                    .orElseThrow(() -> new HttpProblem(HttpProblem.What.KIND, tag))
                    .tag());
        }
        return kinds;
    }

    private static ObjectNode answer(Reading.Page page) {
        ObjectNode answer = Json.object();
        answer.put("total", page.total());
        ArrayNode items = answer.putArray("items");
        page.items().forEach(item -> items.add(item(item)));
        ObjectNode kinds = answer.putObject("facets").putObject("kind");
        page.kinds().forEach(kinds::put);
        return answer;
    }

    private static ObjectNode item(ObjectNode link) {
        ObjectNode item = Json.object();
        item.set("id", link.path("id"));
        item.set("code", link.path("code"));
        item.set("kind", link.path("kind"));
        item.set("name", link.path("name").path("text"));
        item.set("lang", link.path("name").path("lang"));
        item.put("text", link.path("summary").path("text").asText(""));
        JsonNode image = link.path("image").path("url");
        item.set("image", image.isTextual() ? image : null);
        item.set("sample", link.path("sample"));
        return item;
    }
}
