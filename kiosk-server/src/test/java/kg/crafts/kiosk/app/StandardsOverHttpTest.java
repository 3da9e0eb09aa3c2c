package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.standards.OaiSchema;
import kg.crafts.kiosk.standards.Presentation3;
import kg.crafts.kiosk.standards.Rdf;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The starter exhibition as others' programs read it, from a real server. */
class StandardsOverHttpTest extends HarvestedCentre {

    private static final String TOP = "/iiif/presentation/collection.json";
    private static final String SCHEMA_ORG = "http://schema.org/";

    private HttpResponse<String> get(String path, String... headers) {
        return visit.send("GET", path, "", headers);
    }

    private String ok(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode json(String path) {
        ok(path);
        return Visit.json(get(path));
    }

    private static String path(JsonNode id) {
        return URI.create(id.asText()).getPath();
    }

    private List<JsonNode> manifests() {
        List<JsonNode> manifests = new ArrayList<>();
        for (JsonNode kind : json(TOP).path("items")) {
            JsonNode collection = json(path(kind.path("id")));
            assertThat(Presentation3.collection(collection))
                    .as(collection.path("id").asText())
                    .isEmpty();
            for (JsonNode item : collection.path("items")) {
                JsonNode manifest = json(path(item.path("id")));
                assertThat(manifest.path("id")).isEqualTo(item.path("id"));
                assertThat(manifest.path("label")).isEqualTo(item.path("label"));
                manifests.add(manifest);
            }
        }
        return manifests;
    }

    @Test
    void everyManifestOfEveryCollectionIsWhatIiifSays() {
        assertThat(Presentation3.collection(json(TOP))).isEmpty();
        List<JsonNode> manifests = manifests();
        assertThat(manifests).hasSizeGreaterThan(100);
        for (JsonNode manifest : manifests) {
            assertThat(Presentation3.manifest(manifest))
                    .as(manifest.path("id").asText())
                    .isEmpty();
        }
        JsonNode first = manifests.getFirst();
        assertThat(visit.status("GET", path(first.at("/items/0/items/0/items/0/body/id")), ""))
                .isEqualTo(200);
        assertThat(visit.status("GET", path(first.at("/seeAlso/0/id")), "")).isEqualTo(200);
    }

    /** The negative control: each of these breaks one rule, and is found. */
    @Test
    void theCheckOfManifestsCanFail() {
        JsonNode sound = json("/iiif/presentation/sample-ak-kalpak/manifest.json");
        assertThat(Presentation3.manifest(sound)).isEmpty();
        List<String> broken = new ArrayList<>();
        for (String name : List.of("@context", "id", "type", "label", "items")) {
            ObjectNode without = sound.deepCopy();
            without.remove(name);
            broken.addAll(Presentation3.manifest(without));
        }
        ObjectNode other = sound.deepCopy();
        ((ObjectNode) other.at("/items/0/items/0/items/0")).put("target", "http://elsewhere.example/");
        other.put("rights", "CC-BY-4.0").put("summary", "no map");
        ((ObjectNode) other.at("/items/0")).remove("width");
        broken.addAll(Presentation3.manifest(other));
        assertThat(broken)
                .contains("@context", "id", "type Manifest", "label is a language map", "a manifest has canvases")
                .contains("the target is the canvas", "rights", "summary is a language map", "a canvas has measures");
    }

    @Test
    void aManifestSaysWhatVisitorsSeeInFourLanguages() {
        JsonNode manifest = json("/iiif/presentation/wool-felting/manifest.json");
        assertThat(manifest.at("/label/ky/0").asText()).isNotBlank();
        assertThat(manifest.path("summary").size()).isEqualTo(4);
        assertThat(manifest.path("items").size())
                .as("its picture and those of its steps")
                .isGreaterThan(5);
        assertThat(manifest.path("rights").asText()).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
        assertThat(manifest.at("/requiredStatement/value/none/0").asText()).isEqualTo("Crafts Kiosk, CC-BY-4.0");
        assertThat(manifest.at("/provider/0/label/en/0").asText()).contains("centre");
        assertThat(manifest.at("/homepage/0/id").asText()).endsWith("/#/ky/technique/wool-felting");
        assertThat(manifest.path("metadata").toString()).contains("checked by nobody yet");
        assertThat(json("/iiif/presentation/sample-ak-kalpak/manifest.json")
                        .path("metadata")
                        .toString())
                .contains("there is no such thing or person");
    }

    @Test
    void whatHasNoPictureHasNoManifestAndWhatIsNotThereIsToldAlike() {
        for (String code : List.of("none-such", "bishkek-hall", "..%2F..%2Fetc")) {
            HttpResponse<String> answer = get("/iiif/presentation/" + code + "/manifest.json");
            assertThat(answer.statusCode()).as(code).isEqualTo(404);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        }
        assertThat(get("/iiif/presentation/collection/none.json").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/records/none-such/linked-data").statusCode()).isEqualTo(404);
    }

    @Test
    void answersAreForOtherSitesAndAreAskedForOnce() {
        for (String path : List.of(TOP, "/api/v1/vocabulary.ttl", "/api/v1/records/shyrdak/linked-data")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("access-control-allow-origin"))
                    .as(path)
                    .contains("*");
            String etag = answer.headers().firstValue("etag").orElseThrow();
            assertThat(get(path, "if-none-match", etag).statusCode()).as(path).isEqualTo(304);
        }
        HttpResponse<String> record = get("/api/v1/records/shyrdak");
        assertThat(record.headers().firstValue("link").orElse(""))
                .contains("/shyrdak/linked-data>", "rel=\"alternate\"");
        assertThat(get("/api/v1/records/shyrdak").headers().firstValue("link"))
                .as("prepared")
                .isPresent();
        assertThat(record.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void everyRecordIsReadAsLinkedDataByAnotherProgram() {
        int records = 0;
        for (String kind : List.of("craft", "technique", "artisan", "object", "region", "centre", "story", "media")) {
            for (JsonNode item : json("/api/v1/records?limit=200&kind=" + kind).path("items")) {
                Model model = Rdf.json(ok("/api/v1/records/" + item.path("code").asText() + "/linked-data"));
                Resource thing =
                        model.createResource("urn:uuid:" + item.path("id").asText());
                assertThat(thing.hasProperty(RDF.type))
                        .as(item.path("code").asText())
                        .isTrue();
                assertThat(thing.hasProperty(property("name")))
                        .as(item.path("code").asText())
                        .isTrue();
                records++;
            }
        }
        assertThat(records).isGreaterThan(200);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SCHEMA_ORG + name);
    }

    @Test
    void kindsAreToldAsWhatTheyAre() {
        JsonNode technique = json("/api/v1/records/wool-felting/linked-data");
        assertThat(technique.path("@type").asText()).isEqualTo("HowTo");
        assertThat(technique.at("/step/0/@type").asText()).isEqualTo("HowToStep");
        assertThat(technique.at("/step/1/position").asInt()).isEqualTo(2);
        assertThat(technique.path("citation")).isNotEmpty();
        JsonNode artisan = json("/api/v1/records/sample-artisan-felt/linked-data");
        assertThat(artisan.path("@type").asText()).isEqualTo("Person");
        assertThat(artisan.path("disambiguatingDescription").toString()).contains("no such thing or person");
        JsonNode object = json("/api/v1/records/sample-ak-kalpak/linked-data");
        assertThat(object.path("@type").asText()).isEqualTo("VisualArtwork");
        assertThat(object.at("/height/unitCode").asText()).isEqualTo("CMT");
        assertThat(object.at("/creator/0/@id")).isEqualTo(artisan.path("@id"));
        assertThat(object.at("/image/license").asText()).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
        assertThat(json("/api/v1/records/kyrgyzstan/linked-data").path("sameAs").toString())
                .contains("http://www.wikidata.org/entity/Q813");
    }

    @Test
    void theVocabularyIsTheSameInBothFormsAndKeepsTheRulesOfSkos() {
        Model turtle = Rdf.turtle(ok("/api/v1/vocabulary.ttl"));
        assertThat(turtle.isIsomorphicWith(Rdf.json(ok("/api/v1/vocabulary.jsonld"))))
                .isTrue();
        List<Resource> concepts =
                turtle.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
        assertThat(concepts).hasSizeGreaterThan(80);
        for (Resource concept : concepts) {
            assertThat(concept.hasProperty(SKOS.inScheme))
                    .as(concept.toString())
                    .isTrue();
            Set<String> languages = new HashSet<>();
            concept.listProperties(SKOS.prefLabel)
                    .forEach(label -> assertThat(languages.add(label.getLanguage()))
                            .as("S14 %s", concept)
                            .isTrue());
            Set<RDFNode> labels = new HashSet<>();
            for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
                concept.listProperties(property)
                        .forEach(label -> assertThat(labels.add(label.getObject()))
                                .as("S13 %s", concept)
                                .isTrue());
            }
            concept.listProperties(SKOS.broader).forEach(broader -> {
                assertThat(broader.getResource().hasProperty(SKOS.narrower, concept))
                        .isTrue();
                assertThat(concept.hasProperty(SKOS.related, broader.getObject()))
                        .as("S27 %s", concept)
                        .isFalse();
            });
        }
        assertThat(turtle.contains(null, SKOS.broader)).isTrue();
        assertThat(turtle.contains(null, SKOS.hiddenLabel, "oyuu", "ky-Latn")).isTrue();
    }

    @Test
    void harvestersGetAllThatVisitorsSeePageByPage() {
        OaiSchema schema = new OaiSchema();
        Set<String> identifiers = new HashSet<>();
        String query = "verb=ListRecords&metadataPrefix=oai_dc";
        int pages = 0;
        while (!query.isEmpty()) {
            String answer = ok("/oai?" + query);
            assertThat(schema.wrong(answer)).as(query).isEmpty();
            List<String> told = OaiSchema.texts(answer, "identifier").stream()
                    .filter(id -> id.startsWith("urn:uuid:"))
                    .toList();
            identifiers.addAll(told);
            List<String> token = OaiSchema.texts(answer, "resumptionToken");
            query = token.isEmpty() || token.getFirst().isEmpty()
                    ? ""
                    : "verb=ListRecords&resumptionToken=" + token.getFirst();
            pages++;
        }
        assertThat(identifiers).hasSize(json("/health").path("shown").asInt());
        assertThat(pages).isEqualTo((identifiers.size() + 99) / 100);
        for (String verb : List.of("Identify", "ListSets", "ListMetadataFormats")) {
            assertThat(schema.wrong(ok("/oai?verb=" + verb))).as(verb).isEmpty();
        }
        assertThat(schema.wrong(ok("/oai?verb=Identify").replace("transient", "forgetful")))
                .as("it can fail")
                .isNotEmpty();
    }

    @Test
    void aSetIsAKindOrACentreAndARecordComesAlone() {
        String objects = ok("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=kind-object");
        assertThat(OaiSchema.texts(objects, "identifier")).hasSize(10);
        String first = OaiSchema.texts(objects, "identifier").getFirst();
        String record = ok("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + first);
        assertThat(new OaiSchema().wrong(record)).isEmpty();
        assertThat(record)
                .contains("<dc:type>PhysicalObject</dc:type>", "xml:lang=\"ko\"", "<setSpec>kind-object</setSpec>");
        String formats = ok("/oai?verb=ListMetadataFormats&identifier=" + first);
        assertThat(OaiSchema.texts(formats, "metadataPrefix")).containsExactly("oai_dc");
        HttpResponse<String> posted =
                visit.send("POST", "/oai", "verb=Identify", "content-type", "application/x-www-form-urlencoded");
        assertThat(OaiSchema.texts(posted.body(), "protocolVersion")).containsExactly("2.0");
    }
}
