package kg.crafts.kiosk.standards.iiif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.standards.shown.Addresses;
import kg.crafts.kiosk.standards.shown.Licences;

/** A picture, sound or film as a canvas with one thing painted on it (Presentation 3.0, section 5.3). */
final class Canvases {

    private final Addresses addresses;

    Canvases(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * A canvas of a manifest.
     *
     * @param of the code of the record whose manifest it stands in
     * @return empty when there is no file to show, or its measures are not known
     */
    Optional<ObjectNode> of(String of, Entire media) {
        JsonNode record = media.record();
        String type = record.path("mediaType").asText();
        Optional<ObjectNode> body = type.startsWith("audio/") || type.startsWith("video/")
                ? timed(record, type.startsWith("audio/") ? "Sound" : "Video")
                : addresses.picture(record).map(this::picture);
        return body.map(painted -> {
            String name = of + "/canvas/" + media.code();
            ObjectNode canvas = canvas(name, record, painted);
            captions(name, media)
                    .ifPresent(page -> canvas.putArray("annotations").add(page));
            return canvas;
        });
    }

    /** What is said, to read along (IIIF Cookbook, recipe 0219); empty when there is nothing to read. */
    private Optional<ObjectNode> captions(String name, Entire media) {
        ObjectNode page = page(name + "/captions");
        ArrayNode items = page.putArray("items");
        for (JsonNode one : media.record().path("captions")) {
            Optional.ofNullable(media.others().get(one.path("file").asText()))
                    .ifPresent(file -> addresses.file(file).ifPresent(there -> {
                        ObjectNode said = annotation(name, "captions/" + (items.size() + 1), "supplementing");
                        ObjectNode body =
                                said.putObject("body").put("id", there).put("type", "Text");
                        body.set("format", file.path("mediaType"));
                        body.set("language", one.path("lang"));
                        body.set("label", Maps.label(file));
                        items.add(said);
                    }));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(page);
    }

    private ObjectNode page(String name) {
        return Json.object().put("id", addresses.iiif(name)).put("type", "AnnotationPage");
    }

    private ObjectNode annotation(String canvas, String name, String motivation) {
        return Json.object()
                .put("id", addresses.iiif(canvas + "/" + name))
                .put("type", "Annotation")
                .put("motivation", motivation)
                .put("target", addresses.iiif(canvas));
    }

    private Optional<ObjectNode> timed(JsonNode record, String type) {
        boolean measured = type.equals("Sound") || (record.hasNonNull("width") && record.hasNonNull("height"));
        if (record.path("duration").asDouble() <= 0 || !measured) {
            return Optional.empty();
        }
        return addresses.file(record).map(address -> {
            ObjectNode body = Json.object().put("id", address).put("type", type);
            body.set("format", record.get("mediaType"));
            body.set("duration", record.get("duration"));
            if (type.equals("Video")) {
                body.set("width", record.get("width"));
                body.set("height", record.get("height"));
            }
            return body;
        });
    }

    private ObjectNode picture(Addresses.Picture picture) {
        ObjectNode body = Json.object()
                .put("id", picture.address())
                .put("type", "Image")
                .put("format", picture.mediaType())
                .put("width", picture.width())
                .put("height", picture.height());
        if (picture.service() != null) {
            body.putArray("service").add(service(picture.service()));
        }
        return body;
    }

    static ObjectNode service(String address) {
        return Json.object().put("id", address).put("type", "ImageService3").put("profile", "level0");
    }

    /** The canvas has the measures of what is painted on it, of a picture those of the whole. */
    private ObjectNode canvas(String name, JsonNode record, ObjectNode body) {
        ObjectNode canvas = Json.object().put("id", addresses.iiif(name)).put("type", "Canvas");
        canvas.set("label", Maps.label(record));
        boolean isPicture = body.path("type").asText().equals("Image");
        for (String measure : List.of("width", "height", "duration")) {
            JsonNode value = isPicture && record.hasNonNull(measure) ? record.get(measure) : body.get(measure);
            if (value != null && !(isPicture && measure.equals("duration"))) {
                canvas.set(measure, value);
            }
        }
        Map<Lang, String> alt = RecordNames.of(record.path("alt"));
        if (!alt.isEmpty()) {
            canvas.set("summary", Maps.of(alt));
        }
        Licences.address(record.path("licence").asText()).ifPresent(rights -> canvas.put("rights", rights));
        ObjectNode painting = annotation(name, "painting", "painting");
        painting.set("body", body);
        ObjectNode page = page(name + "/page");
        page.putArray("items").add(painting);
        canvas.putArray("items").add(page);
        return canvas;
    }
}
