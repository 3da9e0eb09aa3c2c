package kg.crafts.kiosk.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file, or a part of one, that never changes under its address.
 *
 * @param from where it begins in the file
 * @param length bytes
 * @param tag what tells it from every other, without quotes
 */
record FileReply(Path path, long from, long length, String mediaType, String tag) {

    /** For the one who asked; nobody on the way shall give out what may have been withdrawn. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    /** Even opened by itself, a file may do nothing but be looked at or listened to. */
    private static final String POLICY = "default-src 'none'; sandbox";

    /** Sends what is asked for of it: all, a range, or nothing to whoever has it. */
    void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        String quoted = '"' + tag + '"';
        response.putHeader(HttpHeaders.ETAG, quoted)
                .putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .putHeader(HttpHeaders.ACCEPT_RANGES, "bytes")
                .putHeader("Content-Security-Policy", POLICY);
        if (quoted.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        String as = request.getHeader("if-range");
        Optional<Ranges> range =
                as == null || as.equals(quoted) ? Ranges.read(request.getHeader("range"), length) : Optional.empty();
        if (range.isPresent() && range.get().length() == 0) {
            response.setStatusCode(416)
                    .putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length)
                    .end();
            return;
        }
        range.ifPresent(part -> response.setStatusCode(206)
                .putHeader(
                        HttpHeaders.CONTENT_RANGE,
                        "bytes " + part.from() + "-" + (part.from() + part.length() - 1) + "/" + length));
        Ranges part = range.orElse(new Ranges(0, length));
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        if (!mediaType.startsWith("text/") && !mediaType.endsWith("+xml")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY); // It is packed already.
        }
        response.sendFile(path.toString(), from + part.from(), part.length()).onFailure(context::fail);
    }
}
