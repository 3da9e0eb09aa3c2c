package kg.crafts.kiosk.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** The cookie of a session: no script reads it, and no other site's page has it sent (RFC 6265bis). */
public final class SessionCookie {

    private SessionCookie() {}

    /**
     * Gives it to a browser.
     *
     * @param age how long it keeps it; zero: until it is closed
     */
    public static void give(RoutingContext context, String token, Duration age) {
        Cookie cookie = cookie(context, token);
        if (!age.isZero()) {
            cookie.setMaxAge(age.toSeconds());
        }
        context.response().addCookie(cookie);
    }

    /** Takes it away. */
    public static void take(RoutingContext context) {
        context.response().addCookie(cookie(context, "").setMaxAge(0));
    }

    /** The token that a request brings, or an empty text. */
    public static String token(RoutingContext context) {
        Cookie cookie = context.request().getCookie(Gate.COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    private static Cookie cookie(RoutingContext context, String value) {
        return Cookie.cookie(Gate.COOKIE, value)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(context.request().isSSL())
                .setPath("/");
    }
}
