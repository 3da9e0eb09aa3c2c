package kg.crafts.kiosk.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;

/** {@code GET /media/<sha-256>.<extension>}: files that never change under their address. */
public final class MediaRoutes {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(svg)");
    private static final String TYPE = "image/svg+xml";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Even opened by itself, a picture may do nothing but be looked at. */
    private static final String POLICY = "default-src 'none'; sandbox";

    /** Places of files on disk; looking one up again costs a file system call on a worker. */
    private static final int MAX_KNOWN = 4_096;

    private final MediaStore media;
    private final Work work;
    private final Map<ContentHash, StoredMedia> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContentHash, StoredMedia> eldest) {
            return size() > MAX_KNOWN;
        }
    };

    public MediaRoutes(MediaStore media, Work work) {
        this.media = media;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, "/media/:name", this::file);
    }

    private void file(RoutingContext context) {
        String name = Objects.requireNonNullElse(context.pathParam("name"), "");
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new HttpProblem(HttpProblem.What.NOT_FOUND, name);
        }
        ContentHash hash = new ContentHash(matcher.group(1));
        Optional<StoredMedia> there = findKnown(hash);
        if (there.isPresent()) {
            send(context, there.get());
        } else {
            work.answer(context, () -> lookUp(hash, name), found -> send(context, found));
        }
    }

    private Optional<StoredMedia> findKnown(ContentHash hash) {
        synchronized (known) {
            return Optional.ofNullable(known.get(hash));
        }
    }

    private StoredMedia lookUp(ContentHash hash, String name) throws IOException {
        StoredMedia found = media.find(hash).orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, name));
        synchronized (known) {
            known.put(hash, found);
        }
        return found;
    }

    private static void send(RoutingContext context, StoredMedia file) {
        HttpServerResponse response = context.response();
        String tag = '"' + file.hash().hex().substring(0, 24) + '"';
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .putHeader("Content-Security-Policy", POLICY);
        if (tag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, TYPE);
        response.sendFile(file.path().toString()).onFailure(context::fail);
    }
}
