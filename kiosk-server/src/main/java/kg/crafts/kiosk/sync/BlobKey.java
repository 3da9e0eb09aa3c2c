package kg.crafts.kiosk.sync;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.crafts.kiosk.media.ContentHash;

/**
 * Asks for a piece of a file. The text form is {@code <hash>/<offset>/<maxBytes>}; the piece is shorter
 * only at the end of the file.
 *
 * @param maxBytes 1,024 to {@link #MAX_BYTES}: small pieces cost little and let what is urgent in between
 */
record BlobKey(ContentHash hash, long offset, int maxBytes) {

    static final int MIN_BYTES = 1_024;
    static final int MAX_BYTES = 64 * 1024;

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})/(\\d{1,15})/(\\d{4,5})");

    BlobKey {
        if (maxBytes < MIN_BYTES || maxBytes > MAX_BYTES) {
            throw new IllegalArgumentException("A piece is 1024 to " + MAX_BYTES + " bytes, not " + maxBytes);
        }
    }

    /** Reads the text form; throws IllegalArgumentException on any other. */
    static BlobKey parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a key of media");
        }
        return new BlobKey(
                new ContentHash(form.group(1)), Long.parseLong(form.group(2)), Integer.parseInt(form.group(3)));
    }

    @Override
    public String toString() {
        return hash + "/" + offset + "/" + maxBytes;
    }
}
