package kg.crafts.kiosk.standards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.standards.iiif.Collections;
import kg.crafts.kiosk.standards.iiif.Manifests;
import kg.crafts.kiosk.standards.linked.LinkedData;
import kg.crafts.kiosk.standards.linked.Vocabulary;
import kg.crafts.kiosk.standards.shown.Addresses;
import kg.crafts.kiosk.standards.shown.ServedAddresses;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Prepared;
import kg.crafts.kiosk.web.PreparedAnswers;
import kg.crafts.kiosk.web.PublicAddress;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/** The addresses of IIIF Presentation, linked data and the vocabulary. */
public final class StandardsRoutes {

    /** Some hundred manifests, or the vocabulary and the collections of a large exhibition. */
    private static final long MAX_BYTES = 16L << 20;

    private static final String IIIF = "/iiif/presentation/";
    private static final String CODE = "code";

    private final Supplier<Published> exhibition;
    private final PublicAddress address;
    private final Work work;
    private final PreparedAnswers prepared = new PreparedAnswers(MAX_BYTES);

    public StandardsRoutes(Supplier<Published> exhibition, PublicAddress address, Work work) {
        this.exhibition = exhibition;
        this.address = address;
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.get(Access.VISITOR, IIIF + "collection.json", context -> answer(context, this::collection));
        site.get(Access.VISITOR, IIIF + "collection/:name", context -> answer(context, this::collection));
        site.get(Access.VISITOR, IIIF + ":code/manifest.json", context -> answer(context, this::manifest));
        site.get(Access.VISITOR, "/api/v1/records/:code/linked-data", context -> answer(context, this::linkedData));
        site.get(Access.VISITOR, "/api/v1/vocabulary.ttl", context -> answer(context, this::turtle));
        site.get(Access.VISITOR, "/api/v1/vocabulary.jsonld", context -> answer(context, this::vocabulary));
    }

    /** Forgets what was prepared: some record looks different. */
    public void forget() {
        prepared.clear();
    }

    /** Something made of what visitors can see; empty when there is nothing of the name that was asked for. */
    private interface Making {
        Optional<Prepared> make(Published published, Addresses addresses, String name);
    }

    /** @param making is given what the address asked for, as far as it names one of several things */
    private void answer(RoutingContext context, Making making) {
        String base = address.of(context);
        String path = Objects.requireNonNullElse(context.request().path(), "");
        String code = context.pathParam(CODE);
        String name = code == null ? Objects.requireNonNullElse(context.pathParam("name"), "") : code;
        Replies.forOtherSites(context);
        @Nullable Prepared ready = prepared.find(base + path);
        if (ready != null) {
            Replies.send(context, ready, Replies.FRESH);
            return;
        }
        long generation = prepared.generation();
        work.answer(context, () -> make(making, base, name), answer -> {
            prepared.put(base + path, answer, generation);
            Replies.send(context, answer, Replies.FRESH);
        });
    }

    private Prepared make(Making making, String base, String name) {
        Published published = exhibition.get();
        return making.make(published, new ServedAddresses(base, published), name)
                .orElseThrow(() -> published.isFilled()
                        ? new HttpProblem(HttpProblem.What.NOT_FOUND, name)
                        : new HttpProblem(HttpProblem.What.FILLING, ""));
    }

    /** What is of the whole exhibition is not told of a part of it. */
    private static void requireFilled(Published published) {
        if (!published.isFilled()) {
            throw new HttpProblem(HttpProblem.What.FILLING, "");
        }
    }

    private static Prepared prepare(JsonNode document, String mediaType) {
        return Prepared.of(Json.canonical(document), mediaType);
    }

    private Optional<Prepared> manifest(Published published, Addresses addresses, String code) {
        return new Manifests(published, addresses).find(code).map(manifest -> prepare(manifest, Manifests.MEDIA_TYPE));
    }

    private Optional<Prepared> collection(Published published, Addresses addresses, String name) {
        requireFilled(published);
        Map<String, ObjectNode> all = new Collections(published, addresses).all();
        return Optional.ofNullable(all.get(name.isEmpty() ? "collection.json" : "collection/" + name))
                .map(collection -> prepare(collection, Manifests.MEDIA_TYPE));
    }

    private Optional<Prepared> linkedData(Published published, Addresses addresses, String code) {
        return new LinkedData(published, addresses).find(code).map(data -> prepare(data, LinkedData.MEDIA_TYPE));
    }

    private Optional<Prepared> turtle(Published published, Addresses addresses, String name) {
        requireFilled(published);
        String turtle = new Vocabulary(published, addresses.vocabulary()).turtle();
        return Optional.of(Prepared.of(turtle.getBytes(StandardCharsets.UTF_8), Vocabulary.TURTLE));
    }

    private Optional<Prepared> vocabulary(Published published, Addresses addresses, String name) {
        requireFilled(published);
        return Optional.of(prepare(new Vocabulary(published, addresses.vocabulary()).json(), LinkedData.MEDIA_TYPE));
    }
}
