package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * All records that whoever asks sees, of a kind or of all kinds, as tables that {@link TableImport} reads back to the same
 * records; a record at a time in memory.
 */
final class TableExport {

    /** So that a spreadsheet takes it for UTF-8. */
    private static final char MARK = '\uFEFF';

    /** Rows of a sheet that are kept before they are written down. */
    private static final int FLUSHED = 200;

    private final Catalogue catalogue;
    private final Audience audience;
    private final boolean empty;

    /** @param empty whether only the columns are written, for somebody to fill in */
    TableExport(Catalogue catalogue, Audience audience, boolean empty) {
        this.audience = audience;
        this.catalogue = catalogue;
        this.empty = empty;
    }

    void csv(Kind kind, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(MARK);
            try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
                each(kind, printer::printRecord);
            }
        }
    }

    /** Writes a workbook with a sheet a kind, named after it. */
    void xlsx(List<Kind> kinds, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Crafts Kiosk", "1.0")) {
            for (Kind kind : kinds) {
                sheet(kind, workbook);
            }
        }
    }

    private void sheet(Kind kind, Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(kind.folder());
        int[] row = {0};
        each(kind, cells -> {
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row[0], column, cells.get(column));
                }
            }
            if (++row[0] % FLUSHED == 0) {
                sheet.flush();
            }
        });
        sheet.finish();
    }

    /** Something done with the cells of each row. */
    private interface RowWriter {
        void write(List<String> cells) throws IOException;
    }

    private void each(Kind kind, RowWriter writer) throws IOException {
        writer.write(Table.first(kind));
        if (empty) {
            return;
        }
        try {
            catalogue.forEach(kind, record -> {
                if (audience.sees(record::get)) {
                    write(kind, record, writer);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Kind kind, ObjectNode record, RowWriter writer) {
        try {
            writer.write(Table.cells(kind, record).stream()
                    .map(Formulas::neutralised)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
