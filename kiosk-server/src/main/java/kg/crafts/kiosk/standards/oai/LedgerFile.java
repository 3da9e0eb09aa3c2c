package kg.crafts.kiosk.standards.oai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.crafts.kiosk.kernel.DurableFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger on disk: a line of tabs for each record. Lost or damaged, it begins anew, and harvesters read all again. */
final class LedgerFile {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerFile.class);
    private static final int COLUMNS = 6;
    private static final int HEX = 16;

    private final Path file;

    LedgerFile(Path file) {
        this.file = file;
    }

    /** What was known, by id, or nothing. */
    Map<String, Item> read() {
        Map<String, Item> items = new TreeMap<>();
        if (!Files.exists(file)) {
            return items;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] column = line.split("\t", -1);
                if (column.length != COLUMNS) {
                    throw new IOException("a line has " + column.length + " columns");
                }
                long second = Long.parseLong(column[4]);
                Item item = new Item(
                        column[0], column[1], column[2], column[3], second, Long.parseUnsignedLong(column[5], HEX));
                items.put(item.id(), item);
            }
            return items;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("{} can't be read and begins anew, harvesters read all again: {}", file, e.getMessage());
            return new TreeMap<>();
        }
    }

    /** Puts the whole in place of what was there. */
    void write(List<Item> items) throws IOException {
        List<String> lines = new ArrayList<>(items.size());
        for (Item item : items) {
            lines.add(String.join(
                    "\t",
                    item.id(),
                    item.code(),
                    item.kind(),
                    item.home(),
                    Long.toString(item.second()),
                    Long.toHexString(item.print())));
        }
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(aside, lines, StandardCharsets.UTF_8);
        DurableFiles.moveIntoPlace(aside, file);
    }
}
