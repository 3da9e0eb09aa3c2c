package kg.crafts.kiosk.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Hits;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.PreparedAnswers;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code GET /api/v1/search} and {@code GET /api/v1/names}. */
public final class SearchRoutes {

    private static final int DEFAULT_LIMIT = 20;

    /** What answers can be filtered by, beside their kind. */
    private static final List<String> FILTERS = List.of("craft", "region", "centre", "material");

    /**
     * So many records are searched within a millisecond or two and fit the memory that files are mapped into; a larger
     * exhibition may wait for its disk, which no event loop must.
     */
    private static final int MAX_ON_LOOP = 50_000;

    private final Reading reading;
    private final Work work;
    private final PreparedAnswers prepared;

    public SearchRoutes(Reading reading, Work work, PreparedAnswers prepared) {
        this.reading = reading;
        this.work = work;
        this.prepared = prepared;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, "/api/v1/search", this::search);
        site.get(Access.VISITOR, "/api/v1/names", this::names);
    }

    private void search(RoutingContext context) {
        String words = Params.typed(context, "q");
        if (words.length() > Query.MAX_WORDS_LENGTH) {
            throw new HttpProblem(HttpProblem.What.TOO_LONG, String.valueOf(Query.MAX_WORDS_LENGTH));
        }
        Lang lang = Params.lang(context);
        Map<String, String> filters = new HashMap<>();
        for (String filter : FILTERS) {
            String value = Params.text(context, filter);
            if (!value.isEmpty()) {
                filters.put(filter, value);
            }
        }
        Query query = new Query(
                words,
                lang,
                kinds(Params.text(context, "kind")),
                filters,
                Params.text(context, "facets").equals("all") ? FILTERS : List.of(),
                limit(context),
                Params.number(context, "offset", 0, Query.MAX_OFFSET));
        long generation = prepared.generation();
        if (reading.size() <= MAX_ON_LOOP) {
            // It waits for nobody, and to wake two other threads costs as much as half a search.
            prepared.give(context, found(query), generation);
        } else {
            work.answer(context, () -> found(query), answer -> prepared.give(context, answer, generation));
        }
    }

    private Prepared found(Query query) {
        Hits hits = reading.search(query);
        if (hits.total() == 0 && !reading.isFilled()) {
            throw new HttpProblem(HttpProblem.What.FILLING, "");
        }
        return Prepared.json(SearchAnswer.found(hits, query.lang(), reading));
    }

    private static int limit(RoutingContext context) {
        return Params.number(context, "limit", DEFAULT_LIMIT, Query.MAX_LIMIT);
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

    private void names(RoutingContext context) {
        Lang lang = Params.lang(context);
        String letter = Params.text(context, "letter");
        if (letter.isEmpty()) {
            work.answer(context, () -> letters(reading.letters(lang)), json -> Replies.json(context, json));
            return;
        }
        int limit = limit(context);
        int offset = Params.number(context, "offset", 0, Query.MAX_OFFSET);
        work.answer(
                context,
                () -> SearchAnswer.page(reading.named(letter, lang, limit, offset), lang, reading),
                json -> Replies.json(context, json));
    }

    private static byte[] letters(Map<String, Integer> counts) {
        ObjectNode answer = Json.object();
        ArrayNode letters = answer.putArray("letters");
        counts.forEach(
                (letter, count) -> letters.addObject().put("letter", letter).put("count", count));
        return Json.canonical(answer);
    }
}
