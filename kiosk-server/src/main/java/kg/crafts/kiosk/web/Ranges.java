package kg.crafts.kiosk.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a file is asked for (RFC 9110, section 14).
 *
 * @param from the first byte
 * @param length how many; 0 when nothing of the file is in the range
 */
record Ranges(long from, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Empty when all is asked for, or several parts, which nobody needs: all is sent then, as the RFC allows. */
    static Optional<Ranges> read(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(range.group(2)));
            return Optional.of(new Ranges(size - last, last));
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        if (from < size && to < from) {
            return Optional.empty(); // No range at all, by its form.
        }
        return Optional.of(new Ranges(from, Math.max(0, to - from + 1)));
    }
}
