package kg.crafts.kiosk.standards.oai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What stands around every answer (section 3.2). */
final class Envelope {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

    private static final String SCHEMA = NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    private Envelope() {}

    /** @param understood the arguments that are repeated; none when they were not understood */
    static byte[] around(Xml xml, Xml.Content content, Instant now, String base, Map<String, String> understood)
            throws XMLStreamException {
        List<String> attributes = new ArrayList<>();
        understood.forEach((name, value) -> {
            attributes.add(name);
            attributes.add(value);
        });
        xml.root("OAI-PMH", NAMESPACE, List.of("xsi"), SCHEMA, () -> {
            xml.text("responseDate", now.toString());
            xml.element("request", attributes, () -> xml.write(base));
            content.write();
        });
        return xml.end();
    }
}
