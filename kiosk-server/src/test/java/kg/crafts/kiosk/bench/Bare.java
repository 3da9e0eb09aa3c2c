package kg.crafts.kiosk.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that an HTTP answer can cost here: Vert.x with no routes, the same bytes to everyone. */
final class Bare {

    private Bare() {}

    public static void main(String[] args) throws IOException {
        Buffer answer = Buffer.buffer(Files.readAllBytes(Path.of(args[1])));
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("content-type", "application/json; charset=utf-8")
                        .end(answer))
                .listen(Integer.parseInt(args[0]), "127.0.0.1")
                .await();
    }
}
