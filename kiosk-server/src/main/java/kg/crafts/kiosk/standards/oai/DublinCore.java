package kg.crafts.kiosk.standards.oai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.standards.shown.Addresses;
import kg.crafts.kiosk.standards.shown.Elsewhere;
import kg.crafts.kiosk.standards.shown.Licences;
import kg.crafts.kiosk.standards.shown.Told;
import org.jspecify.annotations.Nullable;

/** A record as elements of Dublin Core 1.1, each in the languages that it is told in. */
public final class DublinCore {

    /**
     * One element.
     *
     * @param name of the element set, such as {@code title}
     * @param lang BCP 47, or null for what is of no language
     */
    public record Element(String name, @Nullable String lang, String text) {}

    private final List<Element> elements = new ArrayList<>();
    private final Entire entire;
    private final JsonNode record;

    private DublinCore(Entire entire) {
        this.entire = entire;
        this.record = entire.record();
    }

    /** The elements of a record without any address; the same as long as visitors see the same. */
    static List<Element> of(Entire entire, Published published) {
        return made(entire, published).elements;
    }

    /** The elements of a record, with where it can be seen. */
    public static List<Element> of(Entire entire, Published published, Addresses addresses) {
        DublinCore core = made(entire, published);
        addresses.page(entire.kind(), entire.code(), Lang.EN).ifPresent(page -> core.add("identifier", null, page));
        core.add("relation", null, addresses.linkedData(entire.code()));
        return core.elements;
    }

    private static DublinCore made(Entire entire, Published published) {
        DublinCore core = new DublinCore(entire);
        core.naming();
        core.describing();
        core.relations();
        core.rights();
        published
                .centre(core.record.path("home").asText())
                .ifPresent(centre -> core.texts("publisher", RecordNames.of(centre.path("name"))));
        return core;
    }

    private void add(String name, @Nullable String lang, String text) {
        Element element = new Element(name, lang, text);
        if (!text.isBlank() && !elements.contains(element)) {
            elements.add(element);
        }
    }

    private void texts(String name, Map<Lang, String> texts) {
        texts.forEach((lang, text) -> add(name, lang.tag(), text));
    }

    private void plain(String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            add(name, null, value.asText());
        }
    }

    private void words(String name, Wording wording) {
        texts(name, Told.in(wording));
    }

    private void naming() {
        texts("title", RecordNames.of(record.path("name")));
        add("identifier", null, Told.id(record));
        plain("identifier", record.path("inventory"));
        words("subject", entire.kind().called());
        if (record.path("term").hasNonNull("text")) {
            add("subject", Lang.KY.tag(), record.path("term").path("text").asText());
        }
        plain("subject", record.path("domain"));
    }

    private void describing() {
        texts("description", Told.description(record));
        if (Told.isSample(record)) {
            words("description", Told.SAMPLE);
        }
        RecordNames.of(record.path("summary").path("text")).keySet().forEach(lang -> add("language", null, lang.tag()));
        plain("date", record.path("date"));
        plain("date", record.path("year"));
        type().ifPresent(type -> add("type", null, type));
        plain("format", record.path("mediaType"));
        texts("creator", RecordNames.of(record.path("teller")));
        record.path("sources").forEach(source -> {
            plain("source", source.path("title"));
            Elsewhere.web(source.path("address").asText()).ifPresent(address -> add("source", null, address));
        });
        record.path("sameAs")
                .forEach(same -> Elsewhere.sameAs(same)
                        .filter(address -> same.path("match").asText().equals("exact"))
                        .ifPresent(address -> add("identifier", null, address)));
    }

    /** Of the DCMI Type Vocabulary, where it has one. */
    private Optional<String> type() {
        return switch (entire.kind()) {
            case OBJECT, TOOL, MATERIAL, EQUIPMENT -> Optional.of("PhysicalObject");
            case DEMONSTRATION -> Optional.of("Event");
            case TECHNIQUE, STORY -> Optional.of("Text");
            case MEDIA -> Optional.of(media(record.path("mediaType").asText()));
            default -> Optional.empty();
        };
    }

    private static String media(String mediaType) {
        return switch (mediaType.replaceFirst("/.*", "")) {
            case "audio" -> "Sound";
            case "video" -> "MovingImage";
            case "text" -> "Text";
            default -> "StillImage";
        };
    }

    /** What it names and can be seen: places as coverage, makers as creators, all else as subjects. */
    private void relations() {
        for (JsonNode card : new TreeMap<>(entire.others()).values()) {
            Kind kind = Kind.find(card.path("kind").asText()).orElseThrow();
            Map<Lang, String> names = RecordNames.of(card.path("name"));
            switch (kind) {
                case REGION, CENTRE, SPACE -> texts("coverage", names);
                case ARTISAN -> texts(entire.kind() == Kind.OBJECT ? "creator" : "contributor", names);
                case MEDIA, EQUIPMENT -> {}
                default -> texts("subject", names);
            }
            add("relation", null, Told.id(card));
        }
    }

    private void rights() {
        JsonNode rights = record.path("rights");
        for (JsonNode licence : List.of(rights.path("licence"), record.path("licence"))) {
            if (licence.isTextual()) {
                add("rights", null, Licences.address(licence.asText()).orElse(licence.asText()));
            }
        }
        plain("rights", rights.path("holder"));
        plain("rights", rights.path("credit"));
        plain("rights", record.path("credit"));
    }
}
