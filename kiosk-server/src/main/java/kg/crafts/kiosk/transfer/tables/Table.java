package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.catalogue.shape.Typed;
import kg.crafts.kiosk.fold.Json;
import org.jspecify.annotations.Nullable;

/** The columns that a table has, and what its rows say of records. */
final class Table {

    private final Kind kind;
    private final TextDefaults defaults;
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private int codeAt = -1;
    private int statesAt = -1;

    private Table(Kind kind, TextDefaults defaults) {
        this.kind = kind;
        this.defaults = defaults;
    }

    /**
     * Reads the first row.
     *
     * @param defaults of texts that nothing else is known of
     */
    static Table read(Kind kind, TextDefaults defaults, List<String> first, List<Problem> problems) {
        Table table = new Table(kind, defaults);
        List<Column> known = Column.of(kind);
        for (String cell : first) {
            table.add(cell.strip(), known, problems);
        }
        if (table.codeAt < 0) {
            problems.add(new Problem("1", "code", TableFaults.NO_CODE_COLUMN));
        }
        return table;
    }

    private void add(String header, List<Column> known, List<Problem> problems) {
        Optional<Column> column = known.stream()
                .filter(one -> one.header().equalsIgnoreCase(header))
                .findFirst();
        boolean isStates = header.equalsIgnoreCase(Column.STATES);
        if (column.isPresent() && columns.contains(column.get())) {
            problems.add(new Problem("1", header, TableFaults.COLUMN_TWICE));
        } else if (column.isEmpty() && !header.isEmpty() && !isStates) {
            List<String> all = known.stream().map(Column::header).toList();
            problems.add(new Problem("1", header, TableFaults.NO_COLUMN, all));
        }
        codeAt = header.equalsIgnoreCase("code") ? columns.size() : codeAt;
        statesAt = isStates ? columns.size() : statesAt;
        column.ifPresent(one -> headers.put(one.problemPath(), one.header()));
        columns.add(column.orElse(null));
    }

    /** The code of a row, empty when it has none. */
    String code(List<String> cells) {
        return codeAt >= 0 && codeAt < cells.size() ? cells.get(codeAt).strip() : "";
    }

    /**
     * The record that a row makes of the one that there was: a cell says what the field is to be, an empty one says
     * nothing.
     *
     * @param row its number in the table, for problems; the first row is 1
     * @param before an empty record when it is new
     * @return in its kept form; worth using only when no problem was noted
     */
    ObjectNode record(String row, List<String> cells, ObjectNode before, List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        ObjectNode given = before.deepCopy().put("kind", kind.tag());
        if (cells.size() > columns.size()) {
            found.add(new Problem(row, "", TableFaults.TOO_MANY_CELLS, cells.size(), columns.size()));
        }
        TextStates states = states(row, cells, found);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            String cell = Normalizer.normalize(Formulas.asMeant(cells.get(i)).strip(), Normalizer.Form.NFC);
            if (column != null && !cell.isEmpty()) {
                set(given, column, cell, states, row, found);
            }
        }
        Shape.Group shape = Shapes.of(kind);
        ObjectNode record = new Check(row, defaults, found).normalise(shape, given);
        if (found.isEmpty()) {
            Typed.check(row, kind, record).ifPresent(found::add);
        }
        found.forEach(problem -> problems.add(inColumn(problem)));
        return record;
    }

    private TextStates states(String row, List<String> cells, List<Problem> problems) {
        try {
            return statesAt >= 0 && statesAt < cells.size()
                    ? TextStates.read(Formulas.asMeant(cells.get(statesAt)))
                    : TextStates.none();
        } catch (JsonProcessingException e) {
            problems.add(new Problem(row, Column.STATES, TableFaults.NOT_JSON));
            return TextStates.none();
        }
    }

    private static void set(
            ObjectNode record, Column column, String cell, TextStates states, String row, List<Problem> problems) {
        ObjectNode group = record;
        for (String name : column.path().subList(0, column.path().size() - 1)) {
            group = group.withObjectProperty(name);
        }
        String name = column.path().getLast();
        try {
            if (column.lang() == null) {
                group.set(name, Cells.read(column.shape(), cell));
                return;
            }
            ObjectNode inEach = group.withObjectProperty(name);
            String tag = column.lang().tag();
            JsonNode value = column.shape() instanceof Shape.Text
                    ? states.entry(column.header(), cell, inEach.path(tag))
                    : Cells.read(column.shape(), cell);
            inEach.set(tag, value);
        } catch (JsonProcessingException e) {
            problems.add(new Problem(row, column.problemPath(), TableFaults.NOT_JSON));
        }
    }

    /** A problem as its row and column are named in the table. */
    Problem inColumn(Problem problem) {
        String path = problem.field();
        String plain = path.replaceAll("\\[[0-9]+].*", "");
        String header = headers.getOrDefault(path, headers.getOrDefault(plain, path));
        return new Problem(problem.file(), header, problem.fault(), problem.arguments());
    }

    /** The cells of a record, in the order of the columns of its kind, the states of its texts last. */
    static List<String> cells(Kind kind, JsonNode record) {
        List<String> cells = new ArrayList<>();
        TextStates states = TextStates.none();
        for (Column column : Column.of(kind)) {
            JsonNode value = record;
            for (String name : column.path()) {
                value = value.path(name);
            }
            if (column.lang() != null) {
                value = value.path(column.lang().tag());
            }
            if (value.isMissingNode() || value.isNull()) {
                cells.add("");
            } else if (column.shape() instanceof Shape.Text) {
                states.note(column.header(), value);
                cells.add(value.path("text").asText());
            } else {
                cells.add(Cells.write(column.shape(), value));
            }
        }
        cells.add(states.write());
        return cells;
    }

    /** The first row of a table of a kind. */
    static List<String> first(Kind kind) {
        List<String> first =
                new ArrayList<>(Column.of(kind).stream().map(Column::header).toList());
        first.add(Column.STATES);
        return first;
    }

    static ObjectNode fresh(String home) {
        return Json.object().put("home", home).put("status", "draft");
    }
}
