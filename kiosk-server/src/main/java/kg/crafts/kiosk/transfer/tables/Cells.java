package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.fold.Json;

/** Values of records as texts in cells, and back. */
final class Cells {

    private static final String SEPARATOR = ";";

    private Cells() {}

    /** A list of plain values stands in one cell, parted by semicolons; one of groups is JSON. */
    static String write(Shape shape, JsonNode value) {
        if (!isSeveral(shape)) {
            return shape instanceof Shape.ListOf ? value.toString() : value.asText();
        }
        List<String> all = new ArrayList<>();
        value.forEach(one -> all.add(one.asText()));
        boolean plain = all.stream().noneMatch(one -> one.contains(SEPARATOR) || one.startsWith("["));
        return plain ? String.join(SEPARATOR + " ", all) : value.toString();
    }

    private static boolean isSeveral(Shape shape) {
        return shape instanceof Shape.References
                || shape instanceof Shape.WordsByLanguage
                || (shape instanceof Shape.ListOf list && !(list.item() instanceof Shape.Group));
    }

    /** As somebody wrote it; what is wrong with it is found where all records are checked. */
    static JsonNode read(Shape shape, String cell) throws JsonProcessingException {
        if (isSeveral(shape) && !cell.startsWith("[")) {
            ArrayNode several = Json.object().arrayNode();
            Shape item = shape instanceof Shape.ListOf list ? list.item() : new Shape.WordsByLanguage();
            for (String one : cell.split(SEPARATOR, -1)) {
                if (!one.isBlank()) {
                    several.add(item instanceof Shape.Scalar scalar ? scalar(scalar, one.strip()) : text(one));
                }
            }
            return several;
        }
        return switch (shape) {
            case Shape.Scalar scalar -> scalar(scalar, cell);
            case Shape.ListOf list -> Json.MAPPER.readTree(cell);
            case Shape.References references -> Json.MAPPER.readTree(cell);
            case Shape.WordsByLanguage words -> Json.MAPPER.readTree(cell);
            default -> text(cell);
        };
    }

    private static JsonNode text(String cell) {
        return TextNode.valueOf(cell.strip());
    }

    private static JsonNode scalar(Shape.Scalar scalar, String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        return switch (scalar.type()) {
            case STRING -> text(cell);
            case BOOLEAN ->
                plain.equals("true") || plain.equals("false") ? BooleanNode.valueOf(plain.equals("true")) : text(cell);
            case INTEGER -> cell.matches("-?[0-9]{1,18}") ? LongNode.valueOf(Long.parseLong(cell)) : text(cell);
            case NUMBER ->
                cell.matches("-?[0-9]{1,15}([.,][0-9]{1,15})?")
                        ? DecimalNode.valueOf(new BigDecimal(cell.replace(',', '.')))
                        : text(cell);
        };
    }
}
