package kg.crafts.kiosk.demonstrations;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Params;

/** What a phone asks and is answered with: forms and pages. */
final class PhoneReplies {

    private PhoneReplies() {}

    /** Kyrgyz unless she has chosen another (A7). */
    static Lang lang(RoutingContext context) {
        return Lang.find(Params.text(context, "lang")).orElse(Lang.KY);
    }

    /** A field of a form, or an empty text. */
    static String field(RoutingContext context, String name) {
        String value = context.request().getFormAttribute(name);
        return value == null ? "" : value.strip();
    }

    static void show(RoutingContext context, int status, byte[] page) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(page));
    }

    /** On to another page, which is asked for afresh (RFC 9110, section 15.4.4). */
    static void go(RoutingContext context, String address) {
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
