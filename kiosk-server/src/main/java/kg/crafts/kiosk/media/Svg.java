package kg.crafts.kiosk.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing as SVG, distrusted: only shapes, no script, style sheet, text, animation, link or anything
 * from outside the file. What is more is refused, not mended, so that the file shown is the file given.
 *
 * @param width of the view box
 * @param height of the view box
 */
public record Svg(int width, int height) {

    /** Largest drawing. */
    public static final long MAX_BYTES = 512 * 1024;

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath",
            "mask",
            "pattern",
            "title",
            "desc");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "transform",
            "fill",
            "fill-rule",
            "fill-opacity",
            "clip-rule",
            "clip-path",
            "mask",
            "opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "href",
            "preserveAspectRatio",
            "patternUnits",
            "patternTransform",
            "patternContentUnits",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "role",
            "version",
            "color",
            "shape-rendering",
            "vector-effect",
            "paint-order",
            "overflow",
            "aria-hidden",
            "focusable");

    private static final Pattern INSIDE = Pattern.compile("#[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*#[A-Za-z][A-Za-z0-9_.-]*\\s*\\)");

    /** Looks at a file; throws {@link SvgRefused} with the element or attribute that is too much. */
    public static Svg inspect(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new SvgRefused(MAX_BYTES / 1024 + " KiB", "a drawing may be at most " + MAX_BYTES + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return inspect(reader(in));
        } catch (XMLStreamException | MissingResourceException e) {
            // The JDK lacks the words for some of what can be wrong within a document type.
            throw new SvgRefused("XML", "is not well-formed XML: " + e.getMessage());
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static Svg inspect(XMLStreamReader xml) throws XMLStreamException {
        Svg found = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkElement(xml);
                found = found == null ? measure(xml) : found;
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION || event == XMLStreamConstants.DTD) {
                throw new SvgRefused("<?…?>", "holds a processing instruction or a document type");
            }
        }
        if (found == null) {
            throw new SvgRefused("<svg>", "is empty");
        }
        return found;
    }

    private static void checkElement(XMLStreamReader xml) {
        if (!ELEMENTS.contains(xml.getLocalName())) {
            throw new SvgRefused(
                    "<" + xml.getLocalName() + ">",
                    "holds <" + xml.getLocalName() + ">, which a drawing does not need");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            checkAttribute(xml.getLocalName(), xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private static void checkAttribute(String element, String name, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean known = ATTRIBUTES.contains(name);
        boolean outside = (name.equals("href") && !INSIDE.matcher(value).matches())
                || (lower.contains("url(") && !REFERENCE.matcher(value).matches())
                || lower.contains("javascript:");
        if (!known || outside) {
            throw new SvgRefused(
                    "<" + element + " " + name + ">",
                    "<" + element + "> has " + name + "=\"" + value.substring(0, Math.min(40, value.length()))
                            + "\", which a drawing does not need");
        }
    }

    private static Svg measure(XMLStreamReader xml) {
        String box = xml.getAttributeValue(null, "viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
        if (!xml.getLocalName().equals("svg") || parts.length != 4) {
            throw new SvgRefused("viewBox", "must begin with <svg viewBox=\"0 0 width height\">");
        }
        try {
            int width = (int) Math.round(Double.parseDouble(parts[2]));
            int height = (int) Math.round(Double.parseDouble(parts[3]));
            if (width < 1 || height < 1 || width > 100_000 || height > 100_000) {
                throw new SvgRefused("viewBox", "has a view box of " + width + " × " + height);
            }
            return new Svg(width, height);
        } catch (NumberFormatException e) {
            throw new SvgRefused("viewBox", "has no numbers in its viewBox");
        }
    }
}
