package kg.crafts.kiosk.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kg.crafts.kiosk.kernel.DurableFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a scrub has come. Kept as three lines of text.
 *
 * @param last the file that was checked last, null before the first of a round
 * @param due when the next is to be checked
 * @param found damaged files so far
 */
record ScrubState(@Nullable ContentHash last, Instant due, long found) {

    private static final Logger LOG = LoggerFactory.getLogger(ScrubState.class);
    private static final String NONE = "-";

    /** Reads a note, or begins now when there is none that can be read. */
    static ScrubState read(Path note, Instant now) throws IOException {
        if (!Files.exists(note)) {
            return new ScrubState(null, now, 0);
        }
        List<String> lines = Files.readAllLines(note);
        try {
            String last = lines.get(0);
            return new ScrubState(
                    last.equals(NONE) ? null : new ContentHash(last),
                    Instant.parse(lines.get(1)),
                    Long.parseLong(lines.get(2)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            LOG.warn("{} can't be understood; the media are read again from the first", note, e);
            return new ScrubState(null, now, 0);
        }
    }

    void write(Path note) throws IOException {
        Path written = Files.createTempFile(note.toAbsolutePath().getParent(), "scrub", ".tmp");
        Files.writeString(written, (last == null ? NONE : last) + "\n" + due + "\n" + found + "\n");
        DurableFiles.moveIntoPlace(written, note);
    }

    /** Whatever a clock was set to since, the next file is due no earlier and no later. */
    ScrubState within(Instant earliest, Instant latest) {
        Instant near = due.isBefore(earliest) ? earliest : due.isAfter(latest) ? latest : due;
        return new ScrubState(last, near, found);
    }

    ScrubState after(ContentHash file, Duration pause) {
        return new ScrubState(file, due.plus(pause), found);
    }

    ScrubState fromTheBeginning() {
        return new ScrubState(null, due, found);
    }

    ScrubState oneMore() {
        return new ScrubState(last, due, found + 1);
    }
}
