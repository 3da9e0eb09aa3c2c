package kg.crafts.kiosk.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** What browsers are told not to do with what they get from here (W3C CSP 3, Fetch, Permissions Policy). */
final class SafeHeaders {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("cross-origin-resource-policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");

    private static final CharSequence CROSS_ORIGIN = HttpHeaders.createOptimized("cross-origin");

    private static final CharSequence ANSWER_POLICY =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private static final CharSequence PAGE_POLICY = HttpHeaders.createOptimized(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; "
                    // The desk shows a kiosk's page as it will be; nobody else frames ours.
                    + "base-uri 'none'; form-action 'self'; frame-src 'self'; frame-ancestors 'self'");

    private SafeHeaders() {}

    /** For data that no browser shall take for a page. */
    static void ofAnswers(HttpServerResponse response) {
        response.putHeader(POLICY, ANSWER_POLICY)
                .putHeader(TYPE_OPTIONS, NOSNIFF)
                .putHeader(RESOURCE_POLICY, SAME_ORIGIN);
    }

    /** For published data that pages of other sites may show too. */
    static void ofOpenAnswers(HttpServerResponse response) {
        response.putHeader(POLICY, ANSWER_POLICY)
                .putHeader(TYPE_OPTIONS, NOSNIFF)
                .putHeader(RESOURCE_POLICY, CROSS_ORIGIN)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    /** For pages and what they are made of. */
    static void ofPages(HttpServerResponse response) {
        response.putHeader(POLICY, PAGE_POLICY)
                .putHeader(TYPE_OPTIONS, NOSNIFF)
                .putHeader(RESOURCE_POLICY, SAME_ORIGIN)
                // Nothing to others; but our own forms must tell where they come from, see Admission.
                .putHeader("referrer-policy", "same-origin")
                .putHeader("cross-origin-opener-policy", "same-origin")
                .putHeader("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    }
}
