package kg.crafts.kiosk.standards.oai;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML through the JDK's writer, without what XML can't hold. */
final class Xml {

    /** What the prefixes that stand before names mean. */
    private static final Map<String, String> NAMESPACES = Map.of(
            "oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance",
            "xml", XMLConstants.XML_NS_URI);

    private final XMLStreamWriter out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Something that writes. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /**
     * Writes the outermost element of something that has a namespace of its own.
     *
     * @param namespace of names without a prefix; empty when there are none
     * @param prefixes that are used within
     * @param schema the namespace that is described and where
     */
    Xml root(String name, String namespace, List<String> prefixes, String schema, Content content)
            throws XMLStreamException {
        start(name);
        if (!namespace.isEmpty()) {
            out.writeDefaultNamespace(namespace);
        }
        for (String prefix : prefixes) {
            out.writeNamespace(prefix, namespace(prefix));
        }
        attribute("xsi:schemaLocation", schema);
        content.write();
        out.writeEndElement();
        return this;
    }

    /** An element with attributes, by name and value in turn, and whatever is within it. */
    Xml element(String name, List<String> attributes, Content content) throws XMLStreamException {
        start(name);
        for (int each = 0; each < attributes.size(); each += 2) {
            attribute(attributes.get(each), attributes.get(each + 1));
        }
        content.write();
        out.writeEndElement();
        return this;
    }

    private static String namespace(String prefix) {
        return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
    }

    private void start(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        if (colon < 0) {
            out.writeStartElement(name);
        } else {
            String prefix = name.substring(0, colon);
            out.writeStartElement(prefix, name.substring(colon + 1), namespace(prefix));
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        int colon = name.indexOf(':');
        if (colon < 0) {
            out.writeAttribute(name, legal(value));
        } else {
            String prefix = name.substring(0, colon);
            out.writeAttribute(prefix, namespace(prefix), name.substring(colon + 1), legal(value));
        }
    }

    Xml element(String name, Content content) throws XMLStreamException {
        return element(name, List.of(), content);
    }

    /** An element with a text. */
    Xml text(String name, String text, String... attributes) throws XMLStreamException {
        return element(name, List.of(attributes), () -> out.writeCharacters(legal(text)));
    }

    /** Writes a text within the element that is being written. */
    void write(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
    }

    byte[] end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    /** Without signs that no XML 1.0 document may hold (section 2.2). */
    private static String legal(String text) {
        return text.codePoints().allMatch(Xml::isLegal)
                ? text
                : text.codePoints()
                        .filter(Xml::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
