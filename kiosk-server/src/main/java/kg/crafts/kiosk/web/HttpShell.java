package kg.crafts.kiosk.web;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;

/** The HTTP server: one listener on each event loop, all serving the same site. */
public final class HttpShell {

    private static final int MAX_URI_BYTES = 8 * 1024;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final int IDLE_SECONDS = 120;

    /** As many as Vert.x has threads for: while one works at a long search, the others get their share of the cores. */
    private static final int LOOPS_PER_CORE = 2;

    private HttpShell() {}

    /** Starts to listen; the future fails when the port is taken. */
    public static Future<String> listen(Vertx vertx, Site site, String host, int port) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setMaxInitialLineLength(MAX_URI_BYTES)
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setIdleTimeout(IDLE_SECONDS)
                .setCompressionSupported(true)
                // Nobody speaks WebSocket here, and each request would pass its handlers.
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setTcpNoDelay(true);
        int loops = LOOPS_PER_CORE * Runtime.getRuntime().availableProcessors();
        return vertx.deployVerticle(() -> new Listener(site, options), new DeploymentOptions().setInstances(loops));
    }

    private static final class Listener extends AbstractVerticle {

        private final Site site;
        private final HttpServerOptions options;

        private Listener(Site site, HttpServerOptions options) {
            this.site = site;
            this.options = options;
        }

        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer(options)
                    .requestHandler(site.handler(vertx))
                    .invalidRequestHandler(Replies::invalid)
                    .listen()
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
