package kg.crafts.kiosk.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.pictures.PictureSizes;
import kg.crafts.kiosk.media.pictures.Pictures;
import kg.crafts.kiosk.media.pictures.Servable;
import kg.crafts.kiosk.media.pictures.TilePack;

/**
 * {@code GET /media/<sha-256>.<extension>} and {@code GET /iiif/3/<sha-256>/…} (IIIF Image API 3.0, level 0): files that
 * never change under their address, to visitors only those that a record they can see names. {@code GET
 * /api/v1/desk/media/<sha-256>} gives any to staff.
 */
public final class MediaRoutes {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})(?:\\.([a-z0-9]{2,5}))?");
    private static final String PART = "/:region/:size/0/default.jpg";
    private static final int MOST_WIDE = 10_000;

    /** What the kiosks of a centre look at at a time: some hundred tiles or copies. */
    private static final long MAX_HELD_BYTES = 8 << 20;

    private final Pictures pictures;
    private final Predicate<ContentHash> isPublic;
    private final Predicate<ContentHash> isForStaff;
    private final PublicAddress address;
    private final Work work;
    private final KnownFiles known = new KnownFiles(MAX_HELD_BYTES);

    /**
     * Makes the routes.
     *
     * @param isForStaff whether whoever works at the desk may have a file that visitors may not; may wait for the disk
     * @param isPublic whether visitors may have a file; asked at every request of theirs, so from memory
     * @param address that what leads to a picture begins with
     */
    public MediaRoutes(
            Pictures pictures,
            Predicate<ContentHash> isPublic,
            Predicate<ContentHash> isForStaff,
            PublicAddress address,
            Work work) {
        this.isForStaff = isForStaff;
        this.pictures = pictures;
        this.isPublic = isPublic;
        this.address = address;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, "/media/:name", this::file);
        site.get(Access.VISITOR, "/iiif/3/:name/info.json", this::info);
        site.get(Access.VISITOR, "/iiif/3/:name" + PART, this::part);
        site.get(Access.CURATOR, "/api/v1/desk/media/:name", this::desk);
        site.get(Access.CURATOR, "/api/v1/desk/media/:name" + PART, this::deskPart);
    }

    private static String param(RoutingContext context, String name) {
        return Objects.requireNonNullElse(context.pathParam(name), "");
    }

    private static HttpProblem none(RoutingContext context) {
        return new HttpProblem(HttpProblem.What.NOT_FOUND, param(context, "name"));
    }

    private static Matcher name(RoutingContext context) {
        Matcher name = NAME.matcher(param(context, "name"));
        if (!name.matches()) {
            throw none(context);
        }
        return name;
    }

    /** The file that is asked for, if a visitor may have it; what may not be had and what is not here look alike. */
    private ContentHash shown(RoutingContext context) {
        ContentHash hash = new ContentHash(name(context).group(1));
        if (!isPublic.test(hash)) {
            throw none(context);
        }
        Replies.forOtherSites(context);
        return hash;
    }

    private void file(RoutingContext context) {
        ContentHash hash = shown(context);
        String extension = Objects.requireNonNullElse(name(context).group(2), "");
        answer(context, hash + "." + extension, () -> whole(hash, extension));
    }

    private Optional<FileReply> whole(ContentHash hash, String extension) throws IOException {
        Optional<Servable> found = pictures.servable(hash)
                .filter(file -> extension.isEmpty() || file.kind().extension().equals(extension));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Servable file = found.get();
        String tag = hash.hex().substring(0, 24);
        return Optional.of(new FileReply(
                file.path(), 0, Files.size(file.path()), file.kind().mediaType(), tag));
    }

    private void part(RoutingContext context) {
        part(context, shown(context));
    }

    private void deskPart(RoutingContext context) {
        forStaff(context, hash -> part(context, hash));
    }

    private void part(RoutingContext context, ContentHash hash) {
        String region = param(context, "region");
        String size = param(context, "size");
        answer(context, hash + "/" + region + "/" + size, () -> part(hash, region, size));
    }

    private Optional<FileReply> part(ContentHash hash, String region, String size) throws IOException {
        Optional<TilePack.Part> part = pictures.part(hash, region, size);
        return part.map(found -> new FileReply(
                found.path(),
                found.from(),
                found.length(),
                "image/jpeg",
                hash.hex().substring(0, 24) + "-" + found.from()));
    }

    /** A task that finds a file. */
    private interface Finding {
        Optional<FileReply> find() throws IOException;
    }

    private void answer(RoutingContext context, String key, Finding finding) {
        FileReply there = known.find(key);
        if (there == null) {
            work.answer(context, () -> finding.find().orElseThrow(() -> none(context)), found -> {
                known.put(key, found);
                send(context, key, found);
            });
        } else if (there.isWorthHolding()) {
            work.answer(context, () -> read(context, key, there), read -> {
                known.put(key, read);
                read.send(context);
            });
        } else if (there.held() > 0) {
            there.send(context);
        } else {
            send(context, key, there);
        }
    }

    private FileReply read(RoutingContext context, String key, FileReply there) throws IOException {
        try {
            return there.read();
        } catch (NoSuchFileException _) {
            known.remove(key);
            throw none(context);
        }
    }

    private void send(RoutingContext context, String key, FileReply file) {
        if (Files.isReadable(file.path())) {
            file.send(context);
        } else {
            known.remove(key);
            context.fail(none(context));
        }
    }

    /** What may not be had and what is not here look alike to staff too. */
    private void forStaff(RoutingContext context, Consumer<ContentHash> reply) {
        ContentHash hash = new ContentHash(name(context).group(1));
        if (isPublic.test(hash)) {
            reply.accept(hash);
        } else {
            work.answer(
                    context,
                    () -> {
                        if (!isForStaff.test(hash)) {
                            throw none(context);
                        }
                        return hash;
                    },
                    reply);
        }
    }

    private void desk(RoutingContext context) {
        forStaff(context, hash -> desk(context, hash));
    }

    private void desk(RoutingContext context, ContentHash hash) {
        int wide = Params.number(context, "width", 0, MOST_WIDE);
        PictureSizes made = wide == 0 ? null : pictures.made(hash);
        Optional<PictureSizes.Size> copy = made == null
                ? Optional.empty()
                : made.smaller().stream().filter(size -> size.width() >= wide).findFirst();
        if (copy.isPresent()) {
            String size = copy.get().width() + "," + copy.get().height();
            answer(context, hash + "/full/" + size, () -> part(hash, "full", size));
        } else {
            answer(context, hash + ".", () -> whole(hash, ""));
        }
    }

    private void info(RoutingContext context) {
        ContentHash hash = shown(context);
        PictureSizes made = pictures.made(hash);
        if (made == null) {
            throw none(context);
        }
        String id = address.of(context) + "/iiif/3/" + hash;
        Replies.send(
                context,
                Prepared.of(
                        info(id, made).toBuffer().getBytes(),
                        "application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\""),
                Replies.FRESH);
    }

    static JsonObject info(String id, PictureSizes made) {
        JsonArray sizes = new JsonArray();
        made.smaller().forEach(size -> sizes.add(size(size)));
        JsonArray factors = new JsonArray();
        for (int halved = 0; halved < made.levels(); halved++) {
            factors.add(1 << halved);
        }
        return new JsonObject()
                .put("@context", "http://iiif.io/api/image/3/context.json")
                .put("id", id)
                .put("type", "ImageService3")
                .put("protocol", "http://iiif.io/api/image")
                .put("profile", "level0")
                .put("width", made.width())
                .put("height", made.height())
                .put("maxWidth", made.largest().width())
                .put("maxHeight", made.largest().height())
                .put("sizes", sizes)
                .put(
                        "tiles",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("width", PictureSizes.TILE)
                                        .put("scaleFactors", factors)));
    }

    private static JsonObject size(PictureSizes.Size size) {
        return new JsonObject().put("width", size.width()).put("height", size.height());
    }
}
