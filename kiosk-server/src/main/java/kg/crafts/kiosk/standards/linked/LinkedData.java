package kg.crafts.kiosk.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.standards.shown.Addresses;
import kg.crafts.kiosk.standards.shown.Elsewhere;
import kg.crafts.kiosk.standards.shown.Licences;
import kg.crafts.kiosk.standards.shown.Told;

/**
 * A record in the words of schema.org, as JSON-LD 1.1 that needs no context of others to be read. Its {@code @id} is
 * the record's own, so that what several centres tell of it comes together.
 */
public final class LinkedData {

    public static final String MEDIA_TYPE = "application/ld+json";

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private static final List<String> ADDRESSES =
            List.of("url", "contentUrl", "sameAs", "license", "skos:closeMatch", "skos:broadMatch", "additionalType");

    private final Published published;
    private final Addresses addresses;

    public LinkedData(Published published, Addresses addresses) {
        this.published = published;
        this.addresses = addresses;
    }

    /** The record of a code; empty when visitors can't see one. */
    public Optional<ObjectNode> find(String code) {
        return published.find(code).map(this::of);
    }

    /** A record. */
    public ObjectNode of(Entire entire) {
        ObjectNode thing = Json.object();
        thing.set("@context", context());
        JsonNode record = entire.record();
        thing.put("@id", Told.id(record)).put("@type", Types.of(entire.kind(), record));
        thing.put("identifier", entire.code());
        Values.set(thing, "name", Values.texts(record.path("name")));
        Values.set(thing, "alternateName", otherNames(record));
        Values.set(thing, "description", Values.texts(Told.description(record)));
        if (Told.isSample(record)) {
            thing.set("disambiguatingDescription", Values.texts(Told.in(Told.SAMPLE)));
        }
        Values.set(thing, "url", pages(entire));
        picture(entire).ifPresent(image -> thing.set("image", image));
        sameAs(record.path("sameAs"), thing);
        if (Types.isWork(entire.kind())) {
            work(entire, thing);
        }
        new Particulars(entire, this).addTo(thing);
        return thing;
    }

    private static ObjectNode context() {
        ObjectNode context = Json.object().put("@vocab", "http://schema.org/").put("skos", SKOS);
        ADDRESSES.forEach(name -> context.putObject(name).put("@type", "@id"));
        return context;
    }

    private static ArrayNode otherNames(JsonNode record) {
        ArrayNode names = Json.object().arrayNode();
        JsonNode term = record.path("term");
        if (term.hasNonNull("text")) {
            names.add(Values.text(term.get("text").asText(), Lang.KY.tag()));
        }
        term.path("variants").forEach(name -> names.add(Values.text(name.asText(), Lang.KY.tag())));
        term.path("latin").forEach(name -> names.add(Values.text(name.asText(), "ky-Latn")));
        record.path("alternatives")
                .properties()
                .forEach(each -> each.getValue().forEach(name -> names.add(Values.text(name.asText(), each.getKey()))));
        return names;
    }

    private ArrayNode pages(Entire entire) {
        ArrayNode pages = Json.object().arrayNode();
        Arrays.stream(Lang.values())
                .flatMap(lang -> addresses.page(entire.kind(), entire.code(), lang).stream())
                .forEach(pages::add);
        return pages;
    }

    private Optional<ObjectNode> picture(Entire entire) {
        return media(entire.record().path("image").asText());
    }

    /** A picture with who made it and what others may do with it; empty when there is none to be seen. */
    Optional<ObjectNode> media(String code) {
        return published.find(code).filter(found -> found.kind() == Kind.MEDIA).flatMap(this::file);
    }

    /** What a media record stands for, as far as its file can be had. */
    Optional<ObjectNode> file(Entire media) {
        JsonNode record = media.record();
        ObjectNode object = Json.object().put("@id", Told.id(record)).put("@type", Types.of(media.kind(), record));
        Optional<String> address = addresses
                .picture(record)
                .map(Addresses.Picture::address)
                .or(() -> addresses.file(record).filter(any -> !isPicture(record)));
        address.ifPresent(url -> object.put("contentUrl", url));
        Values.set(object, "encodingFormat", record.path("mediaType"));
        Values.set(object, "width", record.path("width"));
        Values.set(object, "height", record.path("height"));
        if (record.hasNonNull("duration")) {
            object.put("duration", "PT" + record.get("duration").asText() + "S");
        }
        Values.set(object, "caption", caption(media));
        Licences.address(record.path("licence").asText()).ifPresent(licence -> object.put("license", licence));
        Values.set(object, "creditText", record.path("credit"));
        return address.map(there -> object);
    }

    private static boolean isPicture(JsonNode media) {
        return media.path("mediaType").asText("image/").startsWith("image/");
    }

    /** Of a picture what is seen, of a recording what is said, in files that a player reads. */
    private ArrayNode caption(Entire media) {
        ArrayNode captions = Values.texts(media.record().path("alt"));
        for (JsonNode one : media.record().path("captions")) {
            Optional.ofNullable(media.others().get(one.path("file").asText()))
                    .ifPresent(file -> addresses.file(file).ifPresent(address -> {
                        ObjectNode said = captions.addObject().put("@id", Told.id(file));
                        said.put("@type", "MediaObject").put("contentUrl", address);
                        said.set("encodingFormat", file.path("mediaType"));
                        said.set("inLanguage", one.path("lang"));
                    }));
        }
        return captions;
    }

    private static void sameAs(JsonNode others, ObjectNode thing) {
        Map<String, String> properties =
                Map.of("exact", "sameAs", "close", "skos:closeMatch", "broad", "skos:broadMatch");
        others.forEach(other -> Elsewhere.sameAs(other)
                .ifPresent(address -> thing.withArray(
                                properties.getOrDefault(other.path("match").asText(), "skos:closeMatch"))
                        .add(address)));
    }

    private void work(Entire entire, ObjectNode thing) {
        JsonNode record = entire.record();
        ArrayNode languages = thing.putArray("inLanguage");
        RecordNames.of(record.path("summary").path("text")).keySet().forEach(lang -> languages.add(lang.tag()));
        if (languages.isEmpty()) {
            thing.remove("inLanguage");
        }
        JsonNode rights = record.path("rights");
        Licences.address(rights.path("licence").asText()).ifPresent(licence -> thing.put("license", licence));
        Values.set(thing, "creditText", rights.path("credit"));
        Values.set(thing, "citation", sources(record.path("sources")));
        published.centre(record.path("home").asText()).ifPresent(centre -> thing.set("maintainer", link(centre)));
    }

    private static ArrayNode sources(JsonNode sources) {
        ArrayNode citations = Json.object().arrayNode();
        for (JsonNode source : sources) {
            ObjectNode citation = citations.addObject().put("@type", "CreativeWork");
            citation.set("name", source.path("title"));
            Values.set(citation, "publisher", source.path("publisher"));
            Elsewhere.web(source.path("address").asText()).ifPresent(address -> citation.put("url", address));
            if (Values.isDate(source.path("date"))) {
                citation.set("datePublished", source.get("date"));
            }
        }
        return citations;
    }

    /** Another record in short, from its card. */
    ObjectNode link(JsonNode card) {
        ObjectNode link = Json.object().put("@id", Told.id(card));
        Kind kind = Kind.find(card.path("kind").asText()).orElseThrow();
        link.put("@type", Types.of(kind, card));
        Values.set(link, "name", Values.texts(card.path("name")));
        addresses.page(kind, card.path("code").asText(), Lang.EN).ifPresent(page -> link.put("url", page));
        return link;
    }

    /** The records that a field names, as far as they can be seen, in the order of their codes. */
    ArrayNode links(Entire entire, JsonNode codes) {
        Map<String, JsonNode> cards = new TreeMap<>();
        if (codes.isTextual()) {
            Optional.ofNullable(entire.others().get(codes.asText())).ifPresent(card -> cards.put(codes.asText(), card));
        }
        codes.forEach(code -> Optional.ofNullable(entire.others().get(code.asText()))
                .ifPresent(card -> cards.put(code.asText(), card)));
        ArrayNode links = Json.object().arrayNode();
        cards.values().forEach(card -> links.add(link(card)));
        return links;
    }

    String vocabulary() {
        return addresses.vocabulary();
    }
}
