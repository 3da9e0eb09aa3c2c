package kg.crafts.kiosk.standards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Manifests and collections held against the musts of IIIF Presentation API 3.0 (sections 3 to 5). */
public final class Presentation3 {

    private static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";
    private static final String RIGHTS =
            "http://(creativecommons\\.org/(licenses|publicdomain)/|rightsstatements\\.org/vocab/).+";

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Presentation3() {}

    /** What is wrong with a manifest. */
    public static List<String> manifest(JsonNode manifest) {
        Presentation3 check = new Presentation3();
        check.top(manifest, "Manifest");
        check.need(!manifest.path("items").isEmpty(), "a manifest has canvases");
        manifest.path("items").forEach(check::canvas);
        return check.wrong;
    }

    /** What is wrong with a collection. */
    public static List<String> collection(JsonNode collection) {
        Presentation3 check = new Presentation3();
        check.top(collection, "Collection");
        for (JsonNode item : collection.path("items")) {
            check.identified(item);
            check.need(item.path("type").asText().matches("Manifest|Collection"), "type of an item");
            check.words(item.path("label"), "label of an item");
        }
        return check.wrong;
    }

    private void need(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private void top(JsonNode node, String type) {
        need(node.path("@context").asText().equals(CONTEXT), "@context");
        need(node.path("type").asText().equals(type), "type " + type);
        identified(node);
        words(node.path("label"), "label");
        optionalWords(node, "summary");
        need(node.path("items").isArray(), "items");
        node.path("metadata").forEach(pair -> pair(pair, "metadata"));
        if (node.has("requiredStatement")) {
            pair(node.get("requiredStatement"), "requiredStatement");
        }
        rights(node);
        for (JsonNode agent : node.path("provider")) {
            need(agent.path("type").asText().equals("Agent") && http(agent.path("id")), "provider");
            words(agent.path("label"), "label of the provider");
            linked(agent);
        }
        linked(node);
    }

    private void linked(JsonNode node) {
        for (String property : List.of("homepage", "seeAlso", "thumbnail")) {
            need(!node.has(property) || node.get(property).isArray(), property + " is a list");
            for (JsonNode other : node.path(property)) {
                need(http(other.path("id")) && other.hasNonNull("type"), property);
                need(other.path("format").asText("a/b").matches("[a-z]+/.+"), "format of " + property);
                need(!property.equals("homepage") || other.has("label"), "label of the homepage");
                optionalWords(other, "label");
            }
        }
    }

    private void rights(JsonNode node) {
        need(!node.has("rights") || node.get("rights").asText().matches(RIGHTS), "rights");
    }

    private void pair(JsonNode pair, String name) {
        words(pair.path("label"), "label of " + name);
        words(pair.path("value"), "value of " + name);
    }

    private static boolean http(JsonNode id) {
        return id.asText().matches("https?://[^\\s<>\"]+");
    }

    private void identified(JsonNode node) {
        need(http(node.path("id")), "id");
        need(ids.add(node.path("id").asText()), "an id is told once: " + node.path("id"));
    }

    private void optionalWords(JsonNode node, String property) {
        if (node.has(property)) {
            words(node.get(property), property);
        }
    }

    private void words(JsonNode map, String what) {
        need(map.isObject() && !map.isEmpty(), what + " is a language map");
        map.properties().forEach(each -> {
            need(each.getKey().matches("none|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), what + " in a language");
            need(each.getValue().isArray() && !each.getValue().isEmpty(), what + " is a list");
            each.getValue()
                    .forEach(text -> need(text.isTextual() && !text.asText().isBlank(), what + " is a text"));
        });
    }

    private void canvas(JsonNode canvas) {
        need(canvas.path("type").asText().equals("Canvas"), "type Canvas");
        identified(canvas);
        words(canvas.path("label"), "label of a canvas");
        optionalWords(canvas, "summary");
        rights(canvas);
        boolean flat = canvas.path("width").asInt() > 0 && canvas.path("height").asInt() > 0;
        need(canvas.has("width") == canvas.has("height"), "a canvas has both sides or none");
        need(flat || canvas.path("duration").asDouble() > 0, "a canvas has measures");
        need(canvas.path("items").size() == 1, "one page of annotations");
        JsonNode page = canvas.at("/items/0");
        need(page.path("type").asText().equals("AnnotationPage"), "type AnnotationPage");
        identified(page);
        need(!page.path("items").isEmpty(), "something is painted");
        for (JsonNode annotation : page.path("items")) {
            need(annotation.path("type").asText().equals("Annotation"), "type Annotation");
            identified(annotation);
            need(annotation.path("motivation").asText().equals("painting"), "motivation");
            need(annotation.path("target").equals(canvas.path("id")), "the target is the canvas");
            body(annotation.path("body"), flat);
        }
        canvas.path("annotations").forEach(said -> captions(said, canvas.path("id")));
    }

    /** What is said in a sound or film, beside it and not painted on it. */
    private void captions(JsonNode page, JsonNode canvas) {
        need(page.path("type").asText().equals("AnnotationPage"), "type AnnotationPage of captions");
        identified(page);
        need(!page.path("items").isEmpty(), "something is said");
        for (JsonNode annotation : page.path("items")) {
            need(annotation.path("type").asText().equals("Annotation"), "type Annotation of captions");
            identified(annotation);
            need(annotation.path("motivation").asText().equals("supplementing"), "motivation of captions");
            need(annotation.path("target").equals(canvas), "the target of captions is the canvas");
            JsonNode body = annotation.path("body");
            need(http(body.path("id")) && body.path("type").asText().equals("Text"), "body of captions");
            need(body.path("format").asText().equals("text/vtt"), "format of captions");
            need(body.path("language").asText().matches("[a-z]{2}"), "language of captions");
            words(body.path("label"), "label of captions");
        }
    }

    private void body(JsonNode body, boolean flat) {
        String type = body.path("type").asText();
        need(http(body.path("id")) && type.matches("Image|Sound|Video"), "body");
        need(body.path("format").asText().matches("(image|audio|video)/.+"), "format of the body");
        need(flat == !type.equals("Sound"), "a sound has no sides, all else has");
        need(type.equals("Image") || body.path("duration").asDouble() > 0, "duration of the body");
        for (JsonNode service : body.path("service")) {
            need(http(service.path("id")), "id of the service");
            need(service.path("type").asText().equals("ImageService3"), "type of the service");
            need(service.path("profile").asText().equals("level0"), "profile of the service");
        }
    }
}
