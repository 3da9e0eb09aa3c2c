package kg.crafts.kiosk.transfer.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** CSV in UTF-8 (RFC 4180), its cells parted as the first row parts them: by commas, semicolons or tabs. */
final class CsvRows implements Rows {

    private static final String MARK = "\uFEFF";
    private static final int FIRST_LINE = 20_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int number;

    CsvRows(byte[] bytes) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(bytes))
                .setIgnoreEmptyLines(false) // Counted, as a spreadsheet counts them.
                .get();
        parser = CSVParser.parse(new InputStreamReader(new ByteArrayInputStream(bytes), decoder), format);
        records = parser.iterator();
    }

    private static char delimiter(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, FIRST_LINE), StandardCharsets.UTF_8);
        String line = start.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(line, each) > count(line, best) ? each : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    @Override
    public @Nullable List<String> next() throws IOException {
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                number++;
                List<String> cells = record.stream()
                        .map(cell -> cell.startsWith(MARK) ? cell.substring(1) : cell)
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return cells;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new Unreadable(TableFaults.NOT_UTF_8)
                    : new Unreadable(TableFaults.BROKEN, String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw new Unreadable(TableFaults.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
