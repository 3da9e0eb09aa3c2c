package kg.crafts.kiosk.standards;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Turtle and JSON-LD as another program reads them. */
public final class Rdf {

    private Rdf() {}

    public static Model turtle(String text) {
        return read(text, Lang.TURTLE);
    }

    public static Model json(String text) {
        return read(text, Lang.JSONLD11);
    }

    private static Model read(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, lang).base("https://example.org/").parse(model);
        return model;
    }
}
