package kg.crafts.kiosk.transfer.tables;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, as texts; the first holds the names of the columns. */
interface Rows extends AutoCloseable {

    /** So many rows are looked at. */
    int MAX_ROWS = 50_000;

    int MAX_COLUMNS = 500;

    /** The next row that holds something, or null behind the last. */
    @Nullable
    List<String> next() throws IOException;

    /** Where the row that {@link #next} gave last stands in the sheet, empty rows counted; the first is 1. */
    int number();

    @Override
    void close() throws IOException;

    /** CSV, or the first sheet of a workbook. */
    static Rows of(byte[] bytes) throws IOException {
        return isWorkbook(bytes) ? new XlsxRows(bytes, "") : new CsvRows(bytes);
    }

    /** Whether the bytes begin as a ZIP archive does, which XLSX is. */
    static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
