package kg.crafts.kiosk.standards.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.standards.Rdf;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.junit.jupiter.api.Test;

/** Whatever people write comes out of another program's parser as they wrote it. */
class TurtleTest {

    private static final List<String> WORDS = List.of(
            "plain",
            "say \"oyu\" and 'oyu'",
            "back \\ slash \\\" and \\n",
            "two\nlines\r\nand\ta tab",
            "\"\"\" . <urn:x> <urn:y> <urn:z> .",
            "bell \u0007, escape \u001b",
            "Ңөү ‘оюу’ 펠트 \uD83E\uDDF6",
            "@prefix x: <y> . # not a comment");

    @Test
    void wordsAreReadAsTheyWereWritten() {
        for (String words : WORDS) {
            Graph graph = new Graph();
            graph.add("urn:thing", "skos:note", new Graph.Text(words, "ky-Latn"));
            Model model = Rdf.turtle(Turtle.write(graph, Map.of("skos", "http://www.w3.org/2004/02/skos/core#")));
            assertThat(model.size()).as(words).isEqualTo(1);
            Statement said = model.listStatements().next();
            assertThat(said.getString()).isEqualTo(words);
            assertThat(said.getLanguage()).isEqualTo("ky-Latn");
        }
    }

    @Test
    void anAddressCanNotEndBeforeItsEnd() {
        Graph graph = new Graph();
        graph.add("urn:thing", "skos:exactMatch", new Graph.Iri("https://example.org/a%20b?c=d#e"));
        String turtle = Turtle.write(graph, Map.of("skos", "http://www.w3.org/2004/02/skos/core#"));
        assertThat(Rdf.turtle(turtle).listStatements().next().getResource().getURI())
                .isEqualTo("https://example.org/a%20b?c=d#e");
        Graph hostile = new Graph();
        hostile.add("urn:thing", "skos:exactMatch", new Graph.Iri("https://example.org/> . <urn:x> <urn:y> <urn:z"));
        assertThat(Turtle.write(hostile, Map.of())).contains("\\u003E").doesNotContain("<urn:x>");
    }
}
