package kg.crafts.kiosk.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets those in whom a route is for, before anything that they sent is read. */
final class Admission implements SecurityPolicyHandler {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String CSRF_KEY = Admission.class.getName();

    private final Site.Rule rule;
    private final Gate gate;

    Admission(Site.Rule rule, Gate gate) {
        this.rule = rule;
        this.gate = gate;
    }

    @Override
    public void handle(RoutingContext context) {
        if (changes()) {
            refuseOtherSites(context.request());
        }
        if (rule.access() != Access.VISITOR) {
            admit(context);
        }
        if (rule.maxBytes() > 0) {
            Replies.beginReading(context);
        }
        context.next();
    }

    private boolean changes() {
        return !SAFE.contains(rule.method());
    }

    private void admit(RoutingContext context) {
        String token = SessionCookie.token(context);
        Gate.@Nullable Entry entry = token.isEmpty() ? null : gate.enter(token);
        if (entry == null) {
            throw new HttpProblem(HttpProblem.What.SIGN_IN, "");
        }
        if (!rule.access().allows(entry.caller())) {
            throw new HttpProblem(HttpProblem.What.FORBIDDEN, "");
        }
        entry.caller().attach(context);
        context.put(CSRF_KEY, entry.csrf());
    }

    /**
     * Browsers say which page has them send something (Fetch, section 3.1). Others than browsers say nothing, and
     * have no cookies of anybody's to misuse.
     */
    private static void refuseOtherSites(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !authority(origin).equalsIgnoreCase(String.valueOf(request.authority()))) {
            throw new HttpProblem(HttpProblem.What.OTHER_SITE, "");
        }
    }

    /** Host and port, or an empty text when there are none, as in {@code null}. */
    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return ""; // Sent by no browser: nobody's page.
        }
    }

    /** Whether a change needs to be proven to come from a page of ours: whenever a cookie alone lets somebody in. */
    boolean needsProof() {
        return rule.access() != Access.VISITOR && changes();
    }

    /** Lets only those pass who send the token along; after the body, which may hold it. */
    static void requireProof(RoutingContext context) {
        String wanted = Objects.requireNonNull(context.get(CSRF_KEY), "nobody was admitted");
        HttpServerRequest request = context.request();
        String header = request.getHeader(Gate.CSRF_HEADER);
        String given = header == null ? request.getFormAttribute(Gate.CSRF_FIELD) : header;
        if (given == null || !MessageDigest.isEqual(bytes(given), bytes(wanted))) {
            throw new HttpProblem(HttpProblem.What.OTHER_SITE, "");
        }
        context.next();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
