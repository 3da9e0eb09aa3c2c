package kg.crafts.kiosk.standards.linked;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A graph as RDF 1.1 Turtle. */
final class Turtle {

    private final StringBuilder out = new StringBuilder();

    private Turtle() {}

    /**
     * Writes a graph.
     *
     * @param prefixes what the short names of properties and types begin with; {@code a} is the type
     */
    static String write(Graph graph, Map<String, String> prefixes) {
        Turtle turtle = new Turtle();
        prefixes.forEach((name, address) -> turtle.out
                .append("@prefix ")
                .append(name)
                .append(": ")
                .append(iri(address))
                .append(" .\n"));
        graph.things().forEach(turtle::thing);
        return turtle.out.toString();
    }

    private void thing(String address, Map<String, List<Graph.Value>> said) {
        StringJoiner properties = new StringJoiner(" ;\n    ", "\n" + iri(address) + "\n    ", " .\n");
        said.forEach((property, values) -> {
            StringJoiner objects = new StringJoiner(", ", property + " ", "");
            values.forEach(value -> objects.add(value(property, value)));
            properties.add(objects.toString());
        });
        out.append(properties);
    }

    private static String value(String property, Graph.Value value) {
        return switch (value) {
            case Graph.Iri type when property.equals(Vocabulary.TYPE) -> type.address();
            case Graph.Iri iri -> iri(iri.address());
            case Graph.Text text -> '"' + escaped(text.words()) + "\"@" + text.lang();
        };
    }

    /** What may not stand in an address as it is (IRIREF of the grammar) is written by its number. */
    private static String iri(String address) {
        StringBuilder iri = new StringBuilder("<");
        address.codePoints().forEach(sign -> {
            if (sign <= ' ' || "<>\"{}|^`\\".indexOf(sign) >= 0) {
                iri.append(String.format("\\u%04X", sign));
            } else {
                iri.appendCodePoint(sign);
            }
        });
        return iri.append('>').toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (sign < ' ') {
                        escaped.append(String.format("\\u%04X", sign));
                    } else {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
