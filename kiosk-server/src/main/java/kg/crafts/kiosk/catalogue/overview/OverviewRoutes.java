package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import kg.crafts.kiosk.catalogue.editing.Authors;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.TextState;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.DeskQuery;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/** What staff see of all records at once: {@code /api/v1/desk/records}, {@code debt}, {@code needs}, {@code conflicts}, {@code preview}. */
final class OverviewRoutes {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_WORDS_LENGTH = 200;

    private final OverviewModule overview;
    private final Authors authors;
    private final IntSupplier wishes;
    private final Work work;

    OverviewRoutes(OverviewModule overview, Authors authors, IntSupplier wishes, Work work) {
        this.overview = overview;
        this.authors = authors;
        this.wishes = wishes;
        this.work = work;
    }

    void mount(Site site) {
        site.get(Access.CURATOR, "/api/v1/desk/records", this::records);
        site.get(Access.CURATOR, "/api/v1/desk/debt", this::debt);
        site.get(Access.CURATOR, "/api/v1/desk/needs", this::needs);
        site.get(Access.CURATOR, "/api/v1/desk/conflicts", this::conflicts);
        site.get(Access.CURATOR, "/api/v1/desk/preview/records/:code", this::preview);
    }

    private void answer(RoutingContext context, Work.Task<ObjectNode> task) {
        work.answer(context, () -> Json.canonical(task.work()), json -> Replies.personal(context, 200, json));
    }

    private void records(RoutingContext context) {
        DeskQuery query = query(context);
        answer(context, () -> {
            Set<String> audience = overview.copies().audience();
            return overview.shelf()
                    .ask(index -> new Listing(index, authors, query.lang(), audience).page(query.by(audience)));
        });
    }

    private static DeskQuery query(RoutingContext context) {
        String words = Params.text(context, "q");
        if (words.length() > MAX_WORDS_LENGTH) {
            throw new HttpProblem(HttpProblem.What.TOO_LONG, String.valueOf(MAX_WORDS_LENGTH));
        }
        Kind kind = kind(context);
        return new DeskQuery(
                words,
                kind == null ? null : kind.tag(),
                choice(context, "status", names(Envelope.Status.values())),
                choice(context, "lack", lacks()),
                Listing.HIDDEN,
                Set.of(),
                order(context, words),
                Params.lang(context),
                Params.number(context, "limit", DEFAULT_LIMIT, DeskQuery.MAX_LIMIT),
                Params.number(context, "offset", 0, DeskQuery.MAX_OFFSET));
    }

    /** Who looks for words wants what fits best; who does not, what was worked on last. */
    private static DeskQuery.Order order(RoutingContext context, String words) {
        String order = choice(context, "sort", names(DeskQuery.Order.values()));
        if (order == null) {
            return words.isEmpty() ? DeskQuery.Order.CHANGED : DeskQuery.Order.BEST;
        }
        return DeskQuery.Order.valueOf(order.toUpperCase(Locale.ROOT));
    }

    private static Set<String> lacks() {
        Set<String> lacks = new TreeSet<>(Set.of(DeskEntries.ANY_STALE));
        for (Lang lang : Lang.values()) {
            for (TextState state : TextState.values()) {
                if (state != TextState.DONE) {
                    lacks.add(lang.tag() + ":" + state.tag());
                }
            }
        }
        return lacks;
    }

    private static Set<String> names(Enum<?>[] values) {
        return new TreeSet<>(Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static @Nullable String choice(RoutingContext context, String name, Set<String> choices) {
        String given = Params.text(context, name);
        if (!given.isEmpty() && !choices.contains(given)) {
            throw new HttpProblem(OverviewProblems.CHOICE, name + "=" + given).with("choices", List.copyOf(choices));
        }
        return given.isEmpty() ? null : given;
    }

    private static @Nullable Kind kind(RoutingContext context) {
        String tag = Params.text(context, "kind");
        return tag.isEmpty() ? null : Kind.find(tag).orElseThrow(() -> new HttpProblem(HttpProblem.What.KIND, tag));
    }

    private void debt(RoutingContext context) {
        Kind kind = kind(context);
        answer(
                context,
                () -> overview.shelf()
                        .ask(index -> Debt.json(index, kind, overview.copies().audience())));
    }

    private void needs(RoutingContext context) {
        Lang lang = Params.lang(context);
        answer(context, () -> {
            int conflicts = overview.decisions().count();
            Set<String> audience = overview.copies().audience();
            return overview.shelf()
                    .ask(index -> new Needs(
                                    index, new Listing(index, authors, lang, audience), overview.now(), audience)
                            .json(conflicts, wishes.getAsInt()));
        });
    }

    private void conflicts(RoutingContext context) {
        Lang lang = Params.lang(context);
        int limit = Params.number(context, "limit", DEFAULT_LIMIT, DeskQuery.MAX_LIMIT);
        int offset = Params.number(context, "offset", 0, DeskQuery.MAX_OFFSET);
        answer(context, () -> overview.decisions().json(lang, authors, limit, offset));
    }

    private void preview(RoutingContext context) {
        Lang lang = Params.lang(context);
        String code = Objects.requireNonNullElse(context.pathParam("code"), "");
        answer(
                context,
                () -> overview.shelf()
                        .ask(index -> new Preview(index, overview.copies(), overview.now()).find(code, lang))
                        .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, code)));
    }
}
