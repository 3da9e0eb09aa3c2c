package kg.crafts.kiosk.standards.iiif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.standards.shown.Addresses;

/**
 * All manifests as collections of IIIF: one of all, in it one of each kind, and of many records pages of a thousand,
 * since a viewer reads a collection as a whole.
 */
public final class Collections {

    /** Manifests in one collection. */
    private static final int PAGE = 1_000;

    private static final String TOP = "collection.json";

    private static final Wording EXHIBITION =
            new Wording("кол өнөрчүлүк көргөзмөсү", "выставка ремёсел", "crafts exhibition", "공예 전시");

    private final Addresses addresses;
    private final Map<String, JsonNode> pictures = new HashMap<>();
    private final Map<Kind, List<ObjectNode>> manifests = new EnumMap<>(Kind.class);

    /** Reads once through the cards of everything that can be seen. */
    public Collections(Published published, Addresses addresses) {
        this.addresses = addresses;
        published.forEachCard(Set.of(Kind.MEDIA), this::addMedia);
        published.forEachCard(EnumSet.complementOf(EnumSet.of(Kind.MEDIA)), this::addRecord);
    }

    /** Noted by its own code, and for whoever it shows. */
    private void addMedia(JsonNode card) {
        String type = card.path("mediaType").asText();
        boolean timed = type.startsWith("audio/") || type.startsWith("video/");
        if (timed ? addresses.file(card).isPresent() : addresses.picture(card).isPresent()) {
            pictures.put(card.path("code").asText(), card);
            for (JsonNode link : card.path("links")) {
                if (link.asText().startsWith("depicts:")) {
                    pictures.putIfAbsent(after(link.asText()), card);
                }
            }
        }
    }

    private static String after(String link) {
        return link.substring(link.indexOf(':') + 1);
    }

    private void addRecord(JsonNode card) {
        List<JsonNode> found = new ArrayList<>();
        found.add(pictures.get(card.path("image").asText()));
        found.add(pictures.get(card.path("code").asText()));
        for (JsonNode link : card.path("links")) {
            if (link.asText().startsWith("steps:")) {
                found.add(pictures.get(after(link.asText())));
            }
        }
        found.removeIf(media -> media == null || !media.path("kind").asText().equals(Kind.MEDIA.tag()));
        Optional<Kind> kind = Kind.find(card.path("kind").asText());
        if (!found.isEmpty() && kind.isPresent()) {
            manifests.computeIfAbsent(kind.get(), each -> new ArrayList<>()).add(manifest(card, found));
        }
    }

    private ObjectNode manifest(JsonNode card, List<JsonNode> media) {
        ObjectNode item = Json.object()
                .put("id", addresses.iiif(Manifests.name(card.path("code").asText())))
                .put("type", "Manifest");
        item.set("label", Maps.label(card));
        Manifests.thumbnail(addresses, media)
                .ifPresent(small -> item.putArray("thumbnail").add(small));
        return item;
    }

    /** All collections by their names: {@code collection.json}, {@code collection/craft.json}. */
    public Map<String, ObjectNode> all() {
        Map<String, ObjectNode> all = new HashMap<>();
        ArrayNode kinds = Json.object().arrayNode();
        manifests.forEach((kind, items) -> {
            String name = "collection/" + kind.tag();
            if (items.size() <= PAGE) {
                put(all, name + ".json", kind.called(), array(items));
            } else {
                ArrayNode pages = Json.object().arrayNode();
                for (int from = 0; from < items.size(); from += PAGE) {
                    String page = name + "-" + (from / PAGE + 1) + ".json";
                    put(all, page, kind.called(), array(items.subList(from, Math.min(items.size(), from + PAGE))));
                    pages.add(reference(page, kind.called()));
                }
                put(all, name + ".json", kind.called(), pages);
            }
            kinds.add(reference(name + ".json", kind.called()));
        });
        put(all, TOP, EXHIBITION, kinds);
        return all;
    }

    private static ArrayNode array(List<ObjectNode> items) {
        return Json.object().arrayNode().addAll(items);
    }

    private ObjectNode reference(String name, Wording label) {
        ObjectNode reference = Json.object().put("id", addresses.iiif(name)).put("type", "Collection");
        reference.set("label", Maps.of(label));
        return reference;
    }

    private void put(Map<String, ObjectNode> all, String name, Wording label, ArrayNode items) {
        ObjectNode collection = reference(name, label).put("@context", Manifests.CONTEXT);
        addresses.home().ifPresent(home -> {
            ObjectNode page = collection.putArray("homepage").addObject();
            page.put("id", home).put("type", "Text").put("format", "text/html");
            page.set("label", Maps.of(EXHIBITION));
        });
        collection.set("items", items);
        all.put(name, collection);
    }
}
