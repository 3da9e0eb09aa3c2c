package kg.crafts.kiosk.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.standards.shown.Elsewhere;
import kg.crafts.kiosk.standards.shown.Told;

/**
 * The exhibition's words as a SKOS vocabulary: the terms in the schemes that their records name, and crafts, techniques,
 * materials, tools and motifs in one scheme each. What a concept is, is its record; so are the labels' languages.
 */
public final class Vocabulary {

    public static final String TURTLE = "text/turtle; charset=utf-8";

    static final String TYPE = "a";

    private static final Set<Kind> CONCEPTS =
            EnumSet.of(Kind.CRAFT, Kind.TECHNIQUE, Kind.MATERIAL, Kind.TOOL, Kind.MOTIF, Kind.TERM);

    private static final Map<String, String> PREFIXES =
            new TreeMap<>(Map.of("skos", "http://www.w3.org/2004/02/skos/core#"));

    private static final String CLOSE = "skos:closeMatch";

    private static final Map<String, String> MATCHES =
            Map.of("exact", "skos:exactMatch", "close", CLOSE, "broad", "skos:broadMatch");

    private static final String LATIN = "ky-Latn";

    private final Graph graph = new Graph();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> above = new HashMap<>();
    private final List<Pair> related = new ArrayList<>();
    private final String address;

    /** Two concepts of which one names the other. */
    private record Pair(String one, String other) {}

    /**
     * Reads all concepts that visitors can see.
     *
     * @param address of the vocabulary as Turtle, which its schemes are named after
     */
    public Vocabulary(Published published, String address) {
        this.address = address;
        published.forEachCard(CONCEPTS, card -> ids.put(card.path("code").asText(), Told.id(card)));
        published.forEach(CONCEPTS, this::add);
        related.forEach(this::relate);
    }

    /** The scheme that a record's concept belongs to. */
    static String scheme(String vocabulary, Entire entire) {
        String name = entire.kind() == Kind.TERM
                ? entire.record().path("scheme").asText("terms")
                : entire.kind().folder();
        return vocabulary + "#" + name.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private void add(Entire entire) {
        JsonNode record = entire.record();
        String concept = Told.id(record);
        String scheme = scheme(address, entire);
        say(scheme, TYPE, "skos:ConceptScheme");
        if (entire.kind() == Kind.TERM) {
            graph.add(
                    scheme,
                    "skos:prefLabel",
                    new Graph.Text(record.path("scheme").asText("terms"), "en"));
        } else {
            for (Lang lang : Lang.values()) {
                graph.add(
                        scheme,
                        "skos:prefLabel",
                        new Graph.Text(entire.kind().called().in(lang), lang.tag()));
            }
        }
        say(concept, TYPE, "skos:Concept");
        say(concept, "skos:inScheme", scheme);
        labels(concept, record);
        texts(concept, "skos:scopeNote", record.path("summary"));
        texts(concept, "skos:note", record.path("description"));
        hierarchy(concept, scheme, record);
        related(concept, record.path("related"));
        related(concept, record.path("about"));
        record.path("sameAs")
                .forEach(other -> Elsewhere.sameAs(other)
                        .ifPresent(same -> say(
                                concept,
                                MATCHES.getOrDefault(other.path("match").asText(), CLOSE),
                                same)));
    }

    private void texts(String concept, String property, JsonNode passage) {
        RecordNames.of(passage.path("text"))
                .forEach((lang, text) -> graph.add(concept, property, new Graph.Text(text, lang.tag())));
    }

    private void say(String thing, String property, String of) {
        graph.add(thing, property, new Graph.Iri(of));
    }

    /** One preferred label a language; what is a label already is not another one too (S13). */
    private void labels(String concept, JsonNode record) {
        Set<Graph.Text> said = new HashSet<>();
        RecordNames.of(record.path("name"))
                .forEach((lang, name) -> label(concept, "skos:prefLabel", name, lang.tag(), said));
        JsonNode term = record.path("term");
        if (term.hasNonNull("text")) {
            label(concept, "skos:altLabel", term.get("text").asText(), Lang.KY.tag(), said);
        }
        record.path("alternatives")
                .properties()
                .forEach(each -> each.getValue()
                        .forEach(name -> label(concept, "skos:altLabel", name.asText(), each.getKey(), said)));
        term.path("variants").forEach(name -> label(concept, "skos:hiddenLabel", name.asText(), Lang.KY.tag(), said));
        term.path("latin").forEach(name -> label(concept, "skos:hiddenLabel", name.asText(), LATIN, said));
    }

    private void label(String concept, String property, String words, String lang, Set<Graph.Text> said) {
        Graph.Text label = new Graph.Text(words, lang);
        if (said.add(label)) {
            graph.add(concept, property, label);
        }
    }

    private void hierarchy(String concept, String scheme, JsonNode record) {
        Optional<String> broader =
                Optional.ofNullable(ids.get(record.path("broader").asText()));
        broader.ifPresentOrElse(
                higher -> {
                    above.put(concept, higher);
                    say(concept, "skos:broader", higher);
                    say(higher, "skos:narrower", concept);
                },
                () -> {
                    say(concept, "skos:topConceptOf", scheme);
                    say(scheme, "skos:hasTopConcept", concept);
                });
    }

    private void related(String concept, JsonNode codes) {
        codes.forEach(code ->
                Optional.ofNullable(ids.get(code.asText())).ifPresent(other -> related.add(new Pair(concept, other))));
    }

    /** What is above or below something is not related to it as well (S27). */
    private void relate(Pair pair) {
        if (!isBelow(pair.one(), pair.other()) && !isBelow(pair.other(), pair.one())) {
            say(pair.one(), "skos:related", pair.other());
            say(pair.other(), "skos:related", pair.one());
        }
    }

    /** Whether one stands below another, or is the same; ends where staff made a circle. */
    private boolean isBelow(String concept, String other) {
        Set<String> met = new HashSet<>();
        String at = concept;
        while (at != null && met.add(at) && !at.equals(other)) {
            at = above.get(at);
        }
        return other.equals(at);
    }

    /** As RDF 1.1 Turtle. */
    public String turtle() {
        return Turtle.write(graph, PREFIXES);
    }

    /** As JSON-LD 1.1. */
    public ObjectNode json() {
        ObjectNode document = Json.object();
        ObjectNode context = document.putObject("@context");
        PREFIXES.forEach(context::put);
        ArrayNode all = document.putArray("@graph");
        graph.things().forEach((thing, said) -> all.add(json(thing, said)));
        return document;
    }

    private static ObjectNode json(String thing, Map<String, List<Graph.Value>> said) {
        ObjectNode node = Json.object().put("@id", thing);
        said.forEach((property, values) -> {
            ArrayNode told = node.putArray(property.equals(TYPE) ? "@type" : property);
            for (Graph.Value value : values) {
                switch (value) {
                    case Graph.Iri type when property.equals(TYPE) -> told.add(type.address());
                    case Graph.Iri iri -> told.addObject().put("@id", iri.address());
                    case Graph.Text text -> told.add(Values.text(text.words(), text.lang()));
                }
            }
        });
        return node;
    }
}
