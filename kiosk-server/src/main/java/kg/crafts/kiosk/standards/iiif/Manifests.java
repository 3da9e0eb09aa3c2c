package kg.crafts.kiosk.standards.iiif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.standards.shown.Addresses;
import kg.crafts.kiosk.standards.shown.Licences;
import kg.crafts.kiosk.standards.shown.Told;

/** Records with pictures, sound or film as manifests of IIIF Presentation 3.0. */
public final class Manifests {

    public static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    /** As which a manifest or a collection is served (section 6.2). */
    public static final String MEDIA_TYPE = "application/ld+json;profile=\"" + CONTEXT + "\"";

    private static final Wording CREDIT = new Wording("укуктар", "права", "rights", "권리");
    private static final Wording LINKED_DATA =
            new Wording("байланышкан маалымат", "связанные данные", "linked data", "링크드 데이터");

    private final Published published;
    private final Addresses addresses;

    public Manifests(Published published, Addresses addresses) {
        this.published = published;
        this.addresses = addresses;
    }

    static String name(String code) {
        return code + "/manifest.json";
    }

    /** The manifest of a record; empty when visitors can't see it, or it has nothing to look at or listen to. */
    public Optional<ObjectNode> find(String code) {
        return published.find(code).flatMap(this::of);
    }

    /** The manifest of a record; empty when it has nothing to look at or listen to. */
    public Optional<ObjectNode> of(Entire entire) {
        List<Entire> media = Media.of(entire, published);
        Canvases canvases = new Canvases(addresses);
        ArrayNode items = Json.object().arrayNode();
        media.forEach(each -> canvases.of(entire.code(), each).ifPresent(items::add));
        return items.isEmpty() ? Optional.empty() : Optional.of(manifest(entire, media, items));
    }

    private ObjectNode manifest(Entire entire, List<Entire> media, ArrayNode canvases) {
        JsonNode record = entire.record();
        ObjectNode manifest = Json.object()
                .put("@context", CONTEXT)
                .put("id", addresses.iiif(name(entire.code())))
                .put("type", "Manifest");
        manifest.set("label", Maps.label(record));
        Map<Lang, String> summary = RecordNames.of(record.path("summary").path("text"));
        if (!summary.isEmpty()) {
            manifest.set("summary", Maps.of(summary));
        }
        manifest.set("metadata", Metadata.of(entire));
        rights(record, media, manifest);
        thumbnail(
                        addresses,
                        media.stream().map(each -> (JsonNode) each.record()).toList())
                .ifPresent(small -> manifest.putArray("thumbnail").add(small));
        manifest.set("homepage", pages(entire.kind(), record));
        if (manifest.path("homepage").isEmpty()) {
            manifest.remove("homepage");
        }
        published
                .centre(record.path("home").asText())
                .ifPresent(centre -> manifest.putArray("provider").add(provider(centre)));
        ObjectNode linked = manifest.putArray("seeAlso").addObject();
        linked.put("id", addresses.linkedData(entire.code()))
                .put("type", "Dataset")
                .put("format", "application/ld+json")
                .put("profile", "https://schema.org/");
        linked.set("label", Maps.of(LINKED_DATA));
        manifest.set("items", canvases);
        return manifest;
    }

    /** What holds for the record, or for all its pictures alike; whoever made them is always named. */
    private static void rights(JsonNode record, List<Entire> media, ObjectNode manifest) {
        Set<String> licences = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        JsonNode own = record.path("rights");
        media.forEach(each -> {
            licences.add(each.record().path("licence").asText());
            credit(each.record().path("credit"), each.record().path("licence"), named);
        });
        if (own.hasNonNull("licence")) {
            licences.clear();
            licences.add(own.get("licence").asText());
        }
        credit(own.hasNonNull("credit") ? own.path("credit") : own.path("holder"), own.path("licence"), named);
        if (licences.size() == 1) {
            Licences.address(licences.iterator().next()).ifPresent(rights -> manifest.put("rights", rights));
        }
        if (!named.isEmpty()) {
            ObjectNode statement = manifest.putObject("requiredStatement");
            statement.set("label", Maps.of(CREDIT));
            statement.set("value", Maps.plain(named));
        }
    }

    private static void credit(JsonNode who, JsonNode licence, Set<String> named) {
        List<String> parts = new ArrayList<>();
        if (who.isTextual()) {
            parts.add(who.asText());
        }
        if (licence.isTextual()) {
            parts.add(licence.asText());
        }
        if (!parts.isEmpty()) {
            named.add(String.join(", ", parts));
        }
    }

    /** The first picture, small where there is a copy. */
    static Optional<ObjectNode> thumbnail(Addresses addresses, List<JsonNode> media) {
        return media.stream()
                .flatMap(each -> addresses.picture(each).stream())
                .findFirst()
                .map(Manifests::thumbnail);
    }

    private static ObjectNode thumbnail(Addresses.Picture picture) {
        Addresses.Small small = picture.small();
        ObjectNode image = Json.object()
                .put("id", small == null ? picture.address() : small.address())
                .put("type", "Image")
                .put("format", small == null ? picture.mediaType() : "image/jpeg")
                .put("width", small == null ? picture.width() : small.width())
                .put("height", small == null ? picture.height() : small.height());
        if (picture.service() != null) {
            image.putArray("service").add(Canvases.service(picture.service()));
        }
        return image;
    }

    private ArrayNode pages(Kind kind, JsonNode record) {
        ArrayNode pages = Json.object().arrayNode();
        for (Lang lang : Lang.values()) {
            addresses.page(kind, record.path("code").asText(), lang).ifPresent(address -> {
                ObjectNode page = pages.addObject();
                page.put("id", address).put("type", "Text").put("format", "text/html");
                page.set("label", Maps.label(record));
                page.putArray("language").add(lang.tag());
            });
        }
        return pages;
    }

    private ObjectNode provider(JsonNode centre) {
        ObjectNode agent = Json.object().put("id", Told.id(centre)).put("type", "Agent");
        // The schema of the specification wants an address of HTTP.
        addresses
                .page(Kind.CENTRE, centre.path("code").asText(), Lang.EN)
                .or(() -> Optional.of(addresses.iiif(name(centre.path("code").asText()))))
                .ifPresent(address -> agent.put("id", address));
        agent.set("label", Maps.label(centre));
        ArrayNode pages = pages(Kind.CENTRE, centre);
        if (!pages.isEmpty()) {
            agent.set("homepage", pages);
        }
        return agent;
    }
}
