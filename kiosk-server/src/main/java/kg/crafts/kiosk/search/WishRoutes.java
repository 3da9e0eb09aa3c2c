package kg.crafts.kiosk.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code POST /api/v1/wishes}: what a visitor looked for and did not find; {@code GET /api/v1/desk/wishes}: all of it. */
public final class WishRoutes {

    private static final int MAX_BYTES = 2_048;
    private static final int DEFAULT_LIMIT = 500;

    private final Wishes wishes;
    private final Work work;

    public WishRoutes(Wishes wishes, Work work) {
        this.wishes = wishes;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.post(Access.VISITOR, "/api/v1/wishes", MAX_BYTES, this::count);
        site.get(Access.CURATOR, "/api/v1/desk/wishes", this::list);
        site.post(Access.CURATOR, "/api/v1/desk/wishes", MAX_BYTES, this::settle);
    }

    private static Lang lang(JsonNode wish) {
        String tag = wish.path("lang").asText();
        return Lang.find(tag).orElseThrow(() -> new HttpProblem(HttpProblem.What.LANGUAGE, tag));
    }

    private void settle(RoutingContext context) {
        JsonNode wish = body(context);
        Lang lang = lang(wish);
        work.answer(
                context,
                () -> {
                    wishes.settle(
                            wish.path("words").asText(), lang, wish.path("done").asBoolean());
                    return Json.canonical(Json.object().put("open", wishes.countOpen()));
                },
                json -> Replies.personal(context, 200, json));
    }

    private void count(RoutingContext context) {
        JsonNode wish = body(context);
        Lang lang = lang(wish);
        String words = wish.path("q").asText();
        work.answer(
                context,
                () -> {
                    wishes.count(words, lang);
                    return true;
                },
                done -> Replies.accepted(context));
    }

    /** The newest month first, and in it the most frequent. */
    private void list(RoutingContext context) {
        int limit = Params.number(context, "limit", DEFAULT_LIMIT, Wishes.MAX_KEPT);
        work.answer(
                context,
                () -> {
                    List<Wishes.Counted> all = wishes.list();
                    ObjectNode json = Json.object().put("total", all.size());
                    ArrayNode items = json.putArray("items");
                    all.stream()
                            .limit(limit)
                            .forEach(one -> items.addObject()
                                    .put("month", one.wish().month().toString())
                                    .put("lang", one.wish().lang().tag())
                                    .put("words", one.wish().words())
                                    .put("count", one.count())
                                    .put("done", one.done()));
                    return Json.canonical(json);
                },
                json -> Replies.personal(context, 200, json));
    }

    private static JsonNode body(RoutingContext context) {
        try {
            return Json.strict(Params.body(context));
        } catch (JsonProcessingException e) {
            throw new HttpProblem(HttpProblem.What.BODY, e.getOriginalMessage());
        }
    }
}
