package kg.crafts.kiosk.demonstrations;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.people.People;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.people.SignedIn;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.SessionCookie;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/** {@code /artisan/enter}: how an artisan comes in with her link and PIN (A4), and leaves. */
final class PhoneDoorRoutes {

    private final PhonePages pages;
    private final People people;
    private final Work hashing;
    private final InstantSource clock;
    private final Prepared style = Prepared.of(read("/phone/phone.css"), "text/css; charset=utf-8");

    /** @param hashing where PINs are tried, which takes its time and must not hold up anything else */
    PhoneDoorRoutes(PhonePages pages, People people, Work hashing, InstantSource clock) {
        this.pages = pages;
        this.people = people;
        this.hashing = hashing;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.VISITOR, "/artisan/phone.css", context -> Replies.send(context, style, "no-cache"));
        site.get(Access.VISITOR, "/artisan/enter", context -> enter(context, "", ""));
        site.get(Access.VISITOR, "/artisan/enter/:token", context -> enter(context, token(context), ""));
        site.post(Access.VISITOR, "/artisan/enter/:token", PhoneRoutes.MAX_BYTES, this::signIn);
        site.post(Access.SIGNED_IN, "/artisan/leave", PhoneRoutes.MAX_BYTES, this::leave);
    }

    /** Kyrgyz unless she has chosen another (A7). */
    private static Lang lang(RoutingContext context) {
        return Lang.find(Params.text(context, "lang")).orElse(Lang.KY);
    }

    /** Where a page of hers stands, with what proves that its forms are ours. */
    PhonePages.Frame frame(RoutingContext context, String path) {
        String csrf = people.find(SessionCookie.token(context))
                .map(SignedIn::csrf)
                .map(Secret::reveal)
                .orElse("");
        return new PhonePages.Frame(lang(context), path, csrf);
    }

    private static String token(RoutingContext context) {
        return String.valueOf(context.pathParam("token"));
    }

    private void enter(RoutingContext context, String token, String problem) {
        String path = token.isEmpty() ? "/artisan/enter" : "/artisan/enter/" + token;
        PhonePages.Frame frame = new PhonePages.Frame(lang(context), path, "");
        Replies.page(context, problem.isEmpty() ? 200 : 401, pages.enter(frame, token, problem));
    }

    private void signIn(RoutingContext context) {
        Lang lang = lang(context);
        Secret token = new Secret(token(context));
        Secret pin = new Secret(Params.field(context, "pin"));
        String address = Params.remoteAddress(context);
        hashing.answer(
                context,
                () -> {
                    try {
                        return new Entered(people.signInByLink(token, pin, address), "");
                    } catch (HttpProblem e) {
                        return new Entered(null, e.detail(lang));
                    }
                },
                entered -> entered(context, entered));
    }

    /** Who came in, or why nobody did. */
    private record Entered(@Nullable SignedIn who, String problem) {}

    private void entered(RoutingContext context, Entered entered) {
        SignedIn who = entered.who();
        if (who == null) {
            enter(context, token(context), entered.problem());
        } else {
            SessionCookie.give(context, who.token().reveal(), who.cookieAge(clock.instant()));
            Replies.seeOther(context, frame(context, "/artisan").to("/artisan"));
        }
    }

    private void leave(RoutingContext context) {
        String token = SessionCookie.token(context);
        String where = new PhonePages.Frame(lang(context), "", "").to("/artisan/enter");
        hashing.answer(
                context,
                () -> {
                    people.signOut(token);
                    return true;
                },
                done -> {
                    SessionCookie.take(context);
                    Replies.seeOther(context, where);
                });
    }

    private static byte[] read(String file) {
        try (InputStream in = PhoneDoorRoutes.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
