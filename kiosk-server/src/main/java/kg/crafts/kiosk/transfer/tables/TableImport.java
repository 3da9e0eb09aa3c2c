package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntConsumer;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Faults;
import kg.crafts.kiosk.catalogue.shape.Links;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import org.jspecify.annotations.Nullable;

/**
 * A table that is to be taken in: looked at as a whole first, then written as one import, which is one release. It is
 * read twice, and of its records only one at a time is in memory.
 */
public final class TableImport {

    /** So many problems are told; who has more has one that stands in every row. */
    static final int MAX_PROBLEMS = 500;

    private final Catalogue catalogue;
    private final Audience audience;
    private final @Nullable Kind kind;
    private final String home;
    private final TextDefaults defaults;
    private final byte[] bytes;
    private final IntConsumer progress;
    private final Map<String, @Nullable Kind> known = new HashMap<>();
    private List<Sheet> sheets = List.of();

    /**
     * What a table would do.
     *
     * @param problems the first {@link #MAX_PROBLEMS} of them; with any nothing is taken in
     */
    public record Outcome(int rows, int fresh, int changed, int same, List<InRow> problems, boolean more) {}

    /**
     * What is wrong with a row, or with one of its columns.
     *
     * @param sheet its name, empty when the file is one table
     * @param problem whose file is the number of the row; the first row is 1
     */
    public record InRow(String sheet, Problem problem) {}

    /** Where a code stands first. */
    private record Place(Sheet sheet, int row) {}

    /**
     * Makes one.
     *
     * @param kind of the records; null for a workbook with a sheet a kind, as a whole export is
     * @param home of records that do not say it
     * @param defaults of texts that nothing is known of
     * @param progress told of every row, with how many there were so far
     */
    public TableImport(
            Catalogue catalogue,
            Audience audience,
            @Nullable Kind kind,
            String home,
            TextDefaults defaults,
            byte[] bytes,
            IntConsumer progress) {
        this.catalogue = catalogue;
        this.audience = audience;
        this.kind = kind;
        this.home = home;
        this.defaults = defaults;
        this.bytes = bytes;
        this.progress = progress;
    }

    /** Looks at all of it; nothing is changed. */
    public Outcome look() throws IOException {
        Look look = new Look();
        try {
            sheets = Sheet.of(kind, bytes);
            for (Sheet sheet : sheets) {
                look.collectCodes(sheet);
            }
            for (Sheet sheet : sheets) {
                look.at(sheet);
            }
            if (look.done == 0 && look.problems.isEmpty()) {
                throw new Unreadable(TableFaults.NO_ROWS);
            }
        } catch (Unreadable e) {
            look.problems.add(new InRow("", new Problem("1", "", e.fault(), e.arguments())));
        }
        return look.outcome();
    }

    /** One look through all rows. */
    private final class Look {

        private final List<InRow> problems = new ArrayList<>();
        private final Map<String, Place> codes = new HashMap<>();
        private int done;
        private int fresh;
        private int changed;
        private int same;

        Outcome outcome() {
            boolean more = problems.size() >= MAX_PROBLEMS;
            return new Outcome(done, fresh, changed, same, List.copyOf(problems), more);
        }

        /** Which row has which code first, so that rows may refer to rows that stand below them. */
        void collectCodes(Sheet sheet) throws IOException {
            try (Rows rows = sheet.open()) {
                List<String> first = rows.next();
                Table table = Table.read(sheet.kind(), defaults, first == null ? List.of() : first, new ArrayList<>());
                int left = Rows.MAX_ROWS;
                for (List<String> cells = rows.next(); cells != null && left-- > 0; cells = rows.next()) {
                    codes.putIfAbsent(table.code(cells), new Place(sheet, rows.number()));
                }
            } catch (Unreadable e) {
                return; // Told when its rows are looked at, with the row.
            }
        }

        void at(Sheet sheet) throws IOException {
            List<Problem> found = new ArrayList<>();
            int row = 1;
            try (Rows rows = sheet.open()) {
                List<String> first = rows.next();
                if (first == null) {
                    throw new Unreadable(TableFaults.NO_ROWS);
                }
                if (first.size() > Rows.MAX_COLUMNS) {
                    throw new Unreadable(TableFaults.TOO_MANY_COLUMNS, Rows.MAX_COLUMNS);
                }
                Table table = Table.read(sheet.kind(), defaults, first, found);
                Links links = new Links(this::kindOf, found);
                int most = MAX_PROBLEMS - problems.size();
                for (List<String> cells = rows.next(); cells != null && found.size() < most; cells = rows.next()) {
                    row = rows.number();
                    if (++done > Rows.MAX_ROWS) {
                        throw new Unreadable(TableFaults.TOO_MANY_ROWS, Rows.MAX_ROWS);
                    }
                    look(sheet, table, row, cells, links, found);
                    progress.accept(done);
                }
            } catch (Unreadable e) {
                found.add(new Problem(String.valueOf(row), "", e.fault(), e.arguments()));
            }
            found.forEach(problem -> problems.add(new InRow(sheet.name(), problem)));
        }

        private void look(Sheet sheet, Table table, int row, List<String> cells, Links links, List<Problem> found) {
            String at = String.valueOf(row);
            String code = table.code(cells);
            Place place = codes.get(code);
            if (place != null && !place.equals(new Place(sheet, row)) && !code.isEmpty()) {
                found.add(new Problem(at, "code", TableFaults.CODE_TWICE, place.row()));
            }
            Optional<ObjectNode> before = catalogue.find(code);
            Optional<Kind> other =
                    before.flatMap(record -> Kind.find(record.path("kind").asText()));
            if (other.isPresent() && (other.get() != sheet.kind() || !audience.sees(before.get()::get))) {
                found.add(new Problem(
                        at, "code", Faults.CODE_TAKEN, code, other.get().called()));
                return;
            }
            int already = found.size();
            ObjectNode record = table.record(at, cells, before.orElseGet(() -> Table.fresh(home)), found);
            links.check(at, Shapes.of(sheet.kind()), record);
            for (int i = already; i < found.size(); i++) {
                found.set(i, table.inColumn(found.get(i)));
            }
            if (before.isEmpty()) {
                fresh++;
            } else if (record.equals(before.get())) {
                same++;
            } else {
                changed++;
            }
        }

        private @Nullable Kind kindOf(String code) {
            Place place = codes.get(code);
            return place == null ? TableImport.this.kindOf(code) : place.sheet().kind();
        }
    }

    private @Nullable Kind kindOf(String code) {
        return known.computeIfAbsent(
                code,
                one -> catalogue
                        .find(one)
                        .flatMap(record -> Kind.find(record.path("kind").asText()))
                        .orElse(null));
    }

    /** Takes it in, all or none, after {@link #look} has found nothing wrong with it. */
    public Catalogue.Saved apply(String author, int rows) {
        return catalogue.save(author, new Records(rows));
    }

    /** The records of the rows, each made when it is asked for. */
    private final class Records extends AbstractCollection<ObjectNode> {

        private final int size;

        Records(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<ObjectNode> iterator() {
            try {
                return new Reading();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Row after row, sheet after sheet. */
    private final class Reading implements Iterator<ObjectNode> {

        private final Iterator<Sheet> left = sheets.iterator();
        private @Nullable Rows rows;
        private @Nullable Table table;
        private @Nullable List<String> next;
        private int done;

        Reading() throws IOException {
            turn();
        }

        /** Goes to the next row, on the next sheet when there is none. */
        private void turn() throws IOException {
            next = rows == null ? null : rows.next();
            while (next == null && left.hasNext()) {
                if (rows != null) {
                    rows.close();
                }
                Sheet sheet = left.next();
                rows = sheet.open();
                List<String> first = rows.next();
                table = Table.read(sheet.kind(), defaults, first == null ? List.of() : first, new ArrayList<>());
                next = rows.next();
            }
            if (next == null && rows != null) {
                rows.close();
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public ObjectNode next() {
            List<String> cells = next;
            Table of = table;
            if (cells == null || of == null) {
                throw new NoSuchElementException();
            }
            try {
                turn();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.accept(++done);
            ObjectNode before = catalogue.find(of.code(cells)).orElseGet(() -> Table.fresh(home));
            return of.record(String.valueOf(done), cells, before, new ArrayList<>());
        }
    }
}
