package kg.crafts.kiosk.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.SessionCookie;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code /api/v1/session}: signing in and out, and what a page needs to know about who is signed in. */
public final class SessionRoutes {

    private static final String SESSION = "/api/v1/session";
    private static final int MAX_BYTES = 2_048;

    private final People people;
    private final Work work;
    private final CentreId centre;
    private final InstantSource clock;

    /** @param work of its own: hashing takes its time and must not hold up anything else */
    public SessionRoutes(People people, Work work, CentreId centre, InstantSource clock) {
        this.people = people;
        this.work = work;
        this.centre = centre;
        this.clock = clock;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.post(Access.VISITOR, SESSION, MAX_BYTES, this::signIn);
        site.post(Access.VISITOR, SESSION + "/link", MAX_BYTES, this::signInByLink);
        site.get(Access.VISITOR, SESSION, this::tell);
        site.post(Access.SIGNED_IN, SESSION + "/stay", MAX_BYTES, this::stay);
        site.put(Access.SIGNED_IN, SESSION + "/passphrase", MAX_BYTES, this::changePassphrase);
        site.delete(Access.SIGNED_IN, SESSION, this::signOut);
        site.delete(Access.SIGNED_IN, SESSION + "/everywhere", this::signOutEverywhere);
    }

    private void signIn(RoutingContext context) {
        JsonNode sent = PeopleJson.read(Params.body(context));
        String name = PeopleJson.text(sent, "name");
        Secret passphrase = PeopleJson.secret(sent, "passphrase");
        String address = Params.remoteAddress(context);
        work.answer(context, () -> people.signIn(name, passphrase, address), signedIn -> welcome(context, signedIn));
    }

    private void signInByLink(RoutingContext context) {
        JsonNode sent = PeopleJson.read(Params.body(context));
        Secret token = PeopleJson.secret(sent, "token");
        Secret pin = PeopleJson.secret(sent, "pin");
        String address = Params.remoteAddress(context);
        work.answer(context, () -> people.signInByLink(token, pin, address), signedIn -> welcome(context, signedIn));
    }

    private void welcome(RoutingContext context, SignedIn signedIn) {
        SessionCookie.give(context, signedIn.token().reveal(), signedIn.cookieAge(clock.instant()));
        show(context, signedIn);
    }

    private void show(RoutingContext context, SignedIn signedIn) {
        Replies.personal(context, 200, PeopleJson.session(signedIn, centre, clock.instant()));
    }

    /** Does not count as use, so that a page may ask how long it still lasts. */
    private void tell(RoutingContext context) {
        Optional<SignedIn> signedIn = people.find(SessionCookie.token(context));
        if (signedIn.isPresent()) {
            show(context, signedIn.get());
        } else {
            Replies.personal(context, 200, PeopleJson.nobody(centre, clock.instant()));
        }
    }

    /** That it was called is use enough. */
    private void stay(RoutingContext context) {
        SignedIn signedIn = people.find(SessionCookie.token(context))
                .orElseThrow(() -> new HttpProblem(HttpProblem.What.SIGN_IN, ""));
        show(context, signedIn);
    }

    private void changePassphrase(RoutingContext context) {
        JsonNode sent = PeopleJson.read(Params.body(context));
        Secret current = PeopleJson.secret(sent, "current");
        Secret wanted = PeopleJson.secret(sent, "passphrase");
        Caller caller = Caller.of(context);
        String address = Params.remoteAddress(context);
        end(context, () -> people.changePassphrase(caller, current, wanted, address));
    }

    private void signOut(RoutingContext context) {
        String token = SessionCookie.token(context);
        end(context, () -> people.signOut(token));
    }

    private void signOutEverywhere(RoutingContext context) {
        Caller caller = Caller.of(context);
        end(context, () -> people.signOutEverywhere(caller));
    }

    private void end(RoutingContext context, Runnable how) {
        work.answer(
                context,
                () -> {
                    how.run();
                    return true;
                },
                done -> {
                    SessionCookie.take(context);
                    Replies.done(context);
                });
    }
}
