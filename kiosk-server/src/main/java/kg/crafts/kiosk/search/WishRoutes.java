package kg.crafts.kiosk.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code POST /api/v1/wishes}: what a visitor looked for and did not find. */
public final class WishRoutes {

    private static final int MAX_BYTES = 2_048;

    private final Wishes wishes;
    private final Work work;

    public WishRoutes(Wishes wishes, Work work) {
        this.wishes = wishes;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.post(Access.VISITOR, "/api/v1/wishes", MAX_BYTES, this::count);
    }

    private void count(RoutingContext context) {
        JsonNode wish = body(context);
        String tag = wish.path("lang").asText();
        Lang lang = Lang.find(tag).orElseThrow(() -> new HttpProblem(HttpProblem.What.LANGUAGE, tag));
        String words = wish.path("q").asText();
        work.answer(
                context,
                () -> {
                    wishes.count(words, lang);
                    return true;
                },
                done -> Replies.accepted(context));
    }

    private static JsonNode body(RoutingContext context) {
        try {
            return Json.strict(Params.body(context));
        } catch (JsonProcessingException e) {
            throw new HttpProblem(HttpProblem.What.BODY, e.getOriginalMessage());
        }
    }
}
