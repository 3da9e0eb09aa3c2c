package kg.crafts.kiosk.standards.oai;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Dublin Core in the container that OAI-PMH gave it. */
public final class DublinCoreXml {

    static final String PREFIX = "oai_dc";
    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private DublinCoreXml() {}

    static void write(Xml xml, List<DublinCore.Element> elements) throws XMLStreamException {
        xml.root("oai_dc:dc", "", List.of("oai_dc", "dc", "xsi"), NAMESPACE + " " + SCHEMA, () -> {
            for (DublinCore.Element element : elements) {
                String[] lang = element.lang() == null ? new String[0] : new String[] {"xml:lang", element.lang()};
                xml.text("dc:" + element.name(), element.text(), lang);
            }
        });
    }

    /** A record as a document of its own. */
    public static byte[] document(List<DublinCore.Element> elements) {
        try {
            Xml xml = new Xml();
            write(xml, elements);
            return xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can always be written to memory", e);
        }
    }
}
