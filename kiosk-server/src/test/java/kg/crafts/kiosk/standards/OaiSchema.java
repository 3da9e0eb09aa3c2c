package kg.crafts.kiosk.standards;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Answers of OAI-PMH held against what the protocol says of them, with no network. */
public final class OaiSchema {

    private static final List<String> FILES = List.of("xml.xsd", "dc.xsd", "oai_dc.xsd", "oai-pmh.xsd");

    private final Schema schema;

    public OaiSchema() {
        try {
            List<Source> sources = new ArrayList<>();
            for (String file : FILES) {
                String place = Objects.requireNonNull(OaiSchema.class.getResource("/standards/" + file))
                        .toString();
                sources.add(new StreamSource(place));
            }
            schema = SchemaFactory.newDefaultInstance().newSchema(sources.toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a document, or an empty text. */
    public String wrong(String xml) {
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of all elements of a name, in their order. */
    public static List<String> texts(String xml, String name) {
        NodeList found = parse(xml).getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int each = 0; each < found.getLength(); each++) {
            texts.add(found.item(each).getTextContent());
        }
        return texts;
    }

    /** The codes of the errors that an answer tells. */
    public static List<String> errors(String xml) {
        NodeList found = parse(xml).getElementsByTagNameNS("*", "error");
        List<String> codes = new ArrayList<>();
        for (int each = 0; each < found.getLength(); each++) {
            codes.add(found.item(each).getAttributes().getNamedItem("code").getNodeValue());
        }
        return codes;
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
