package kg.crafts.kiosk.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaRefusal;
import kg.crafts.kiosk.media.sniff.FileKind;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.Found;
import kg.crafts.kiosk.media.uploads.Upload;
import kg.crafts.kiosk.media.uploads.UploadRefused;
import kg.crafts.kiosk.media.uploads.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/desk/uploads}: files from staff in pieces that can be resumed, by the rules of tus 1.0. */
public final class UploadRoutes {

    /** The most that one piece may have: 4 MiB, half a minute on a slow line. */
    static final int PIECE_BYTES = 4 << 20;

    private static final int ORDER_BYTES = 4 * 1024;
    private static final String PIECE_TYPE = "application/offset+octet-stream";
    private static final String PATH = "/api/v1/desk/uploads";

    /** Files that one account begins to send; each is looked at whole. */
    private static final int MOST_HOURLY = 3_600;

    private final Uploads uploads;
    private final Function<ContentHash, Optional<String>> named;
    private final Consumer<ContentHash> wantCopies;
    private final Work work;
    private final Paced pace = new Paced(InstantSource.system(), MOST_HOURLY);

    /**
     * Makes the routes.
     *
     * @param named the code of a media record that names a file already
     * @param wantCopies has copies made of a picture that has come
     * @param work that may take seconds: whole files are read and decoded
     */
    public UploadRoutes(
            Uploads uploads,
            Function<ContentHash, Optional<String>> named,
            Consumer<ContentHash> wantCopies,
            Work work) {
        this.uploads = uploads;
        this.named = named;
        this.wantCopies = wantCopies;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.CURATOR, PATH, this::list);
        site.post(Access.CURATOR, PATH, ORDER_BYTES, pace.slow(this::begin));
        site.get(Access.CURATOR, PATH + "/:id", this::find);
        site.patch(Access.CURATOR, PATH + "/:id", PIECE_BYTES, this::append);
        site.delete(Access.CURATOR, PATH + "/:id", this::drop);
    }

    private static UUID id(RoutingContext context) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(context.pathParam("id"), ""));
        } catch (IllegalArgumentException e) {
            throw new HttpProblem(UploadProblems.GONE, "");
        }
    }

    /** Does something and tells in words why it is refused. */
    private <T extends @Nullable Object> void answer(RoutingContext context, Work.Task<T> task, Consumer<T> reply) {
        work.answer(
                context,
                () -> {
                    try {
                        return task.work();
                    } catch (FileRefused e) {
                        throw UploadProblems.of(e);
                    } catch (UploadRefused e) {
                        throw UploadProblems.of(e);
                    } catch (MediaRefusal e) {
                        throw new HttpProblem(UploadProblems.NO_ROOM, String.valueOf(uploads.free() >> 20));
                    }
                },
                reply);
    }

    private void list(RoutingContext context) {
        String owner = Caller.of(context).author();
        answer(context, () -> overview(owner), told -> reply(context, 200, told));
    }

    private JsonObject overview(String owner) throws IOException {
        JsonObject limits = new JsonObject();
        for (FileKind kind : FileKind.values()) {
            limits.put(kind.mediaType(), kind.maxBytes());
        }
        JsonArray items = new JsonArray();
        uploads.list(owner).stream()
                .filter(upload -> upload.kept() == null)
                .map(UploadRoutes::json)
                .forEach(items::add);
        return new JsonObject()
                .put("pieceBytes", PIECE_BYTES)
                .put("freeBytes", uploads.free())
                .put("mostOpen", Uploads.MAX_OF_ONE)
                .put("limits", limits)
                .put("items", items);
    }

    private static JsonObject json(Upload upload) {
        return new JsonObject()
                .put("id", upload.id().toString())
                .put("name", upload.name())
                .put("bytes", upload.bytes())
                .put("offset", upload.received());
    }

    private void begin(RoutingContext context) {
        String owner = Caller.of(context).author();
        JsonObject order = order(context);
        String name = text(order, "name");
        long bytes = order.getValue("bytes") instanceof Number number ? number.longValue() : 0;
        answer(context, () -> uploads.begin(owner, name, bytes), upload -> {
            context.response().putHeader(HttpHeaders.LOCATION, PATH + "/" + upload.id());
            tus(context, upload);
            reply(context, 201, json(upload).put("pieceBytes", PIECE_BYTES));
        });
    }

    private static JsonObject order(RoutingContext context) {
        try {
            JsonObject order = new JsonObject(new String(Params.body(context), StandardCharsets.UTF_8));
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text(order, "name"))) {
                throw new HttpProblem(HttpProblem.What.BODY, "name"); // Half of a character, written as an escape.
            }
            return order;
        } catch (DecodeException e) {
            throw new HttpProblem(HttpProblem.What.BODY, "");
        }
    }

    private static String text(JsonObject order, String field) {
        return order.getValue(field) instanceof String text ? text : "";
    }

    private void find(RoutingContext context) {
        Upload upload;
        try {
            upload = uploads.find(Caller.of(context).author(), id(context));
        } catch (UploadRefused e) {
            throw UploadProblems.of(e);
        }
        tus(context, upload);
        reply(context, 200, json(upload));
    }

    private void append(RoutingContext context) {
        String owner = Caller.of(context).author();
        UUID id = id(context);
        String type = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.CONTENT_TYPE), "");
        String offset = Objects.requireNonNullElse(context.request().getHeader("Upload-Offset"), "");
        if (!type.toLowerCase(Locale.ROOT).startsWith(PIECE_TYPE) || !offset.matches("\\d{1,15}")) {
            throw new HttpProblem(UploadProblems.PIECE, "");
        }
        byte[] piece = Params.body(context);
        answer(context, () -> take(owner, id, Long.parseLong(offset), piece), taken -> {
            tus(context, taken.upload());
            if (taken.told() == null) {
                Replies.done(context);
            } else {
                reply(context, 200, taken.told());
            }
        });
    }

    /** @param told once the file was whole */
    private record Taken(Upload upload, @Nullable JsonObject told) {}

    private Taken take(String owner, UUID id, long offset, byte[] piece) throws IOException {
        Upload upload = uploads.append(owner, id, offset, piece);
        Optional<Uploads.Outcome> outcome = uploads.finish(owner, id);
        if (outcome.isEmpty()) {
            return new Taken(upload, null);
        }
        Uploads.Outcome whole = outcome.get();
        if (whole.found().kind().isPixels()) {
            wantCopies.accept(whole.file().hash());
        }
        return new Taken(upload, told(upload, whole));
    }

    private JsonObject told(Upload upload, Uploads.Outcome whole) {
        Found found = whole.found();
        ContentHash hash = whole.file().hash();
        JsonObject told = new JsonObject()
                .put("sha256", hash.hex())
                .put("mediaType", found.kind().mediaType())
                .put("bytes", whole.file().size())
                .put(
                        "file",
                        "media/" + hash.hex().substring(0, 16) + "."
                                + found.kind().extension())
                .put("same", named.apply(hash).orElse(null));
        if (found.width() > 0) {
            told.put("width", found.width()).put("height", found.height());
        }
        if (found.seconds() > 0) {
            told.put("duration", Math.round(found.seconds() * 1000) / 1000.0);
        }
        String extension =
                upload.name().substring(upload.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (FileKind.ofExtension(extension).filter(found.kind()::equals).isEmpty()) {
            told.put("namedAs", extension); // It is taken for what it is, and whoever sent it should know.
        }
        return told;
    }

    private void drop(RoutingContext context) {
        String owner = Caller.of(context).author();
        UUID id = id(context);
        answer(
                context,
                () -> {
                    uploads.drop(owner, id);
                    return id;
                },
                gone -> Replies.done(context));
    }

    private static void tus(RoutingContext context, Upload upload) {
        HttpServerResponse response = context.response();
        response.putHeader("Tus-Resumable", "1.0.0")
                .putHeader("Upload-Offset", String.valueOf(upload.received()))
                .putHeader("Upload-Length", String.valueOf(upload.bytes()));
    }

    private static void reply(RoutingContext context, int status, JsonObject told) {
        Replies.personal(context, status, told.toBuffer().getBytes());
    }
}
