package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values (RFC 4180), with line breaks inside quotes. */
record Csv(Reader in) {

    /** The next row, or an empty list at the end. */
    List<String> row() throws IOException {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean quoteBefore = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            char letter = (char) next;
            if (letter == '"') {
                if (quoteBefore) {
                    value.append('"');
                }
                quoteBefore = quoted;
                quoted = !quoted;
                continue;
            }
            quoteBefore = false;
            if (quoted || (letter != ',' && letter != '\n')) {
                value.append(letter == '\r' ? ' ' : letter);
                continue;
            }
            values.add(value.toString().strip());
            value.setLength(0);
            if (letter == '\n') {
                return values;
            }
        }
        if (!values.isEmpty() || !value.isEmpty()) {
            values.add(value.toString().strip());
        }
        return values;
    }
}
