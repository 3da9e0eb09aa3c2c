package kg.crafts.kiosk.transfer.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kg.crafts.kiosk.catalogue.model.Kind;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * One table of a file.
 *
 * @param name of the sheet, empty when the file is one table
 * @param kind of all its records
 */
record Sheet(String name, Kind kind, Opening opening) {

    /** A way to begin with the first row again. */
    interface Opening {
        Rows open() throws IOException;
    }

    /**
     * The tables of a file.
     *
     * @param kind of its one table; null for a workbook whose sheets are named after the kinds, as a whole export is
     */
    static List<Sheet> of(@Nullable Kind kind, byte[] bytes) throws IOException {
        if (kind != null) {
            return List.of(new Sheet("", kind, () -> Rows.of(bytes)));
        }
        if (!Rows.isWorkbook(bytes)) {
            throw new Unreadable(TableFaults.NOT_A_WORKBOOK);
        }
        XlsxRows.weigh(bytes);
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var each : workbook.getSheets().toList()) {
                String name = each.getName();
                sheets.add(new Sheet(name, kindOf(name), () -> new XlsxRows(bytes, name)));
            }
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable(TableFaults.BROKEN, String.valueOf(e.getMessage()));
        }
        return List.copyOf(sheets);
    }

    private static Kind kindOf(String name) throws Unreadable {
        for (Kind kind : Kind.values()) {
            if (kind.folder().equalsIgnoreCase(name.strip())) {
                return kind;
            }
        }
        String all = Arrays.stream(Kind.values()).map(Kind::folder).collect(Collectors.joining(", "));
        throw new Unreadable(TableFaults.NO_SHEET, name, all);
    }

    Rows open() throws IOException {
        return opening.open();
    }
}
