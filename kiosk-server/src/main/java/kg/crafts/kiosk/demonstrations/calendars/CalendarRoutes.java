package kg.crafts.kiosk.demonstrations.calendars;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/**
 * {@code GET /calendars/centre/bishkek.ics?lang=ky}, and the same for a space, a craft and an artisan's secret: a
 * calendar to subscribe to. An artisan's address is known to whoever was given it and ends when it is revoked.
 */
public final class CalendarRoutes {

    private static final String SUFFIX = ".ics";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final Source source;
    private final Work work;
    private final InstantSource clock;
    private final PreparedFeeds prepared = new PreparedFeeds();

    /** What a calendar is of. */
    public enum Of {
        CENTRE,
        SPACE,
        CRAFT,
        ARTISAN;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who knows what belongs into which calendar. */
    public interface Source {

        /**
         * One calendar in the words of a language.
         *
         * @param key a centre's id, a record's code or an artisan's secret
         * @return empty when there is none, or no longer
         */
        Optional<Feed> find(Of of, String key, Lang lang);
    }

    public CalendarRoutes(Source source, Work work, InstantSource clock) {
        this.source = source;
        this.work = work;
        this.clock = clock;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        for (Of of : Of.values()) {
            site.get(Access.VISITOR, "/calendars/" + of.tag() + "/:file", context -> answer(context, of));
        }
    }

    private void answer(RoutingContext context, Of of) {
        String file = Objects.requireNonNullElse(context.pathParam("file"), "");
        String key = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : "";
        Lang lang = Params.lang(context);
        work.answer(context, () -> prepare(of, key, lang), feed -> {
            String name = of == Of.ARTISAN ? "demonstrations" : of.tag() + "-" + key;
            context.response().putHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + SUFFIX + "\"");
            Replies.send(context, feed, of == Of.ARTISAN ? "private, no-cache" : Replies.FRESH);
        });
    }

    private Prepared prepare(Of of, String key, Lang lang) {
        Optional<Feed> feed = KEY.matcher(key).matches() ? source.find(of, key, lang) : Optional.empty();
        // A secret is not repeated, not even to whoever sent it.
        String told = of == Of.ARTISAN ? of.tag() : key;
        Feed found = feed.orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, told));
        return prepared.get(of.tag() + "/" + key + "/" + lang.tag(), found.told(clock.instant()));
    }
}
