package kg.crafts.kiosk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked. */
public final class Params {

    /** Read by itself, since a query that can't be decoded is a problem to be told in some language too. */
    private static final Pattern LANG = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private static final List<String> TAGS =
            Arrays.stream(Lang.values()).map(Lang::tag).toList();

    private static final int MAX_ACCEPTED = 200;

    private Params() {}

    /** The {@code lang} parameter, English when there is none; refused when it is none of ours. */
    public static Lang lang(RoutingContext context) {
        String tag = text(context, "lang");
        return tag.isEmpty()
                ? Lang.EN
                : Lang.find(tag).orElseThrow(() -> new HttpProblem(HttpProblem.What.LANGUAGE, tag));
    }

    /** The language to tell a problem in: the one asked for, whatever else is wrong, or the browser's, or English. */
    static Lang langForProblem(HttpServerRequest request) {
        Matcher lang = LANG.matcher(String.valueOf(request.query()));
        Optional<Lang> asked = lang.find() ? Lang.find(lang.group(1)) : Optional.empty();
        return asked.orElseGet(() -> accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The best of ours by what a browser accepts (RFC 9110, section 12.5.4), or English. */
    private static Lang accepted(@Nullable String header) {
        if (header == null || header.length() > MAX_ACCEPTED) {
            return Lang.EN;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS);
            return tag == null ? Lang.EN : Lang.find(tag).orElse(Lang.EN);
        } catch (IllegalArgumentException e) {
            return Lang.EN; // Not in the form of the header: nobody can say what was wished.
        }
    }

    /** A parameter without surrounding space, or an empty text. */
    public static String text(RoutingContext context, String name) {
        return typed(context, name).strip();
    }

    /** A parameter just as it was typed, or an empty text. */
    public static String typed(RoutingContext context, String name) {
        String value = context.queryParams().get(name);
        return value == null ? "" : value;
    }

    /** What was sent, empty when nothing was. */
    public static byte[] body(RoutingContext context) {
        Buffer body = context.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    /** The address that a request comes from, for counting; never kept. */
    public static String remoteAddress(RoutingContext context) {
        SocketAddress from = context.request().remoteAddress();
        return from == null ? "" : String.valueOf(from.hostAddress());
    }

    /** A field of a form that was sent, without surrounding space, or an empty text. */
    public static String field(RoutingContext context, String name) {
        String value = context.request().getFormAttribute(name);
        return value == null ? "" : value.strip();
    }

    /** A whole number from 0 to a most, or what it is when it is not given. */
    public static int number(RoutingContext context, String name, int otherwise, int most) {
        String value = text(context, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        boolean digits = value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(value) > most) {
            throw new HttpProblem(HttpProblem.What.NUMBER, name + "=" + value);
        }
        return Integer.parseInt(value);
    }
}
