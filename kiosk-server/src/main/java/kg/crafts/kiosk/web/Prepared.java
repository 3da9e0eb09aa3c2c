package kg.crafts.kiosk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An answer's bytes with their strong entity tag (RFC 9110 section 8.8.3).
 *
 * @param etag quoted
 * @param link where the same is found in another form (RFC 8288), or empty
 */
public record Prepared(Buffer bytes, CharSequence etag, CharSequence contentType, CharSequence link) {

    public static final CharSequence JSON = HttpHeaders.createOptimized("application/json; charset=utf-8");

    /** Prepares JSON. */
    public static Prepared json(byte[] bytes) {
        return of(bytes, JSON);
    }

    /** Prepares anything. */
    public static Prepared of(byte[] bytes, CharSequence contentType) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String tag = '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
            return new Prepared(Buffer.buffer(bytes), HttpHeaders.createOptimized(tag), contentType, "");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The same, telling where it is found in another form. */
    public Prepared withLink(String where) {
        return new Prepared(bytes, etag, contentType, HttpHeaders.createOptimized(where));
    }

    /** Bytes. */
    public int length() {
        return bytes.length();
    }
}
