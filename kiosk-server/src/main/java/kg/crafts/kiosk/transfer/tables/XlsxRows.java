package kg.crafts.kiosk.transfer.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an XLSX workbook. Before it is opened, all of it is unpacked once and thrown away, so that an
 * archive that unpacks to more than it may is refused while it costs nothing (the reader keeps its strings in memory).
 */
final class XlsxRows implements Rows {

    /** Of all that is in the archive. */
    static final int MAX_UNPACKED_MB = 128;

    private static final int MAX_ENTRIES = 1_000;
    private static final int BUFFER = 1 << 16;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int number;

    /** @param sheet its name, or empty for the first one */
    XlsxRows(byte[] bytes, String sheet) throws IOException {
        weigh(bytes);
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
            stream = (sheet.isEmpty()
                            ? workbook.getFirstSheet()
                            : workbook.findSheet(sheet).orElseThrow(IllegalStateException::new))
                    .openStream();
            rows = stream.iterator();
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable(TableFaults.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    /** By the same list of contents and the same library that the reader goes by. */
    static void weigh(byte[] bytes) throws IOException {
        long left = (long) MAX_UNPACKED_MB << 20;
        byte[] buffer = new byte[BUFFER];
        int entries = 0;
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (Iterator<ZipArchiveEntry> each = archive.getEntries().asIterator(); each.hasNext(); ) {
                ZipArchiveEntry entry = each.next();
                try (InputStream content = archive.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new Unreadable(TableFaults.UNPACKS_TOO_LARGE, MAX_UNPACKED_MB);
                        }
                    }
                }
                if (++entries > MAX_ENTRIES) {
                    throw new Unreadable(TableFaults.BROKEN, "more than " + MAX_ENTRIES + " parts");
                }
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(TableFaults.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                number = row.getRowNum();
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return cells;
                }
            }
            return null;
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable(TableFaults.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public int number() {
        return number;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        int last = Math.min(row.getCellCount(), MAX_COLUMNS + 1);
        for (int i = 0; i < last; i++) {
            cells.add(row.getOptionalCell(i).map(XlsxRows::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case STRING, FORMULA, ERROR -> cell.getText();
            case EMPTY -> "";
        };
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
