package kg.crafts.kiosk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a part of one, that never changes under its address.
 *
 * @param from where it begins in the file
 * @param length bytes
 * @param tag what tells it from every other, without quotes
 * @param bytes when it is held in memory
 */
record FileReply(
        Path path,
        long from,
        long length,
        String mediaType,
        String tag,
        @Nullable Buffer bytes) {

    /** A tile and most copies; what is larger is sent from the disk by the system itself. */
    private static final int MAX_HELD = 64 * 1024;

    /** For the one who asked; nobody on the way shall give out what may have been withdrawn. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    /** Even opened by itself, a file may do nothing but be looked at or listened to. */
    private static final String POLICY = "default-src 'none'; sandbox";

    /** A file that lies on the disk. */
    FileReply(Path path, long from, long length, String mediaType, String tag) {
        this(path, from, length, mediaType, tag, null);
    }

    /** Whether it pays to hold it in memory, for it is small, is not there yet, and is sent as it is. */
    boolean isWorthHolding() {
        return bytes == null && length <= MAX_HELD && isPacked();
    }

    /** The same with its bytes, which are read from the disk. */
    FileReply read() throws IOException {
        ByteBuffer read = ByteBuffer.allocate((int) length);
        try (FileChannel file = FileChannel.open(path)) {
            while (read.hasRemaining()) {
                if (file.read(read, from + read.position()) < 0) {
                    throw new EOFException(path + " ends before byte " + (from + length));
                }
            }
        }
        return new FileReply(path, from, length, mediaType, tag, Buffer.buffer(read.array()));
    }

    /** Bytes of it that are in memory. */
    int held() {
        return bytes == null ? 0 : bytes.length();
    }

    /** Whether packing would not make it smaller. */
    private boolean isPacked() {
        return !mediaType.startsWith("text/") && !mediaType.endsWith("+xml");
    }

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
        if (isPacked()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
        if (bytes != null) {
            response.end(bytes.slice((int) part.from(), (int) (part.from() + part.length())));
        } else {
            response.sendFile(path.toString(), from + part.from(), part.length())
                    .onFailure(context::fail);
        }
    }
}
