package kg.crafts.kiosk.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.kernel.Lang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What visitors looked for and nobody could show: counted by month, language and words, and nothing about who
 * asked. Kept at this centre only, in one small file, for staff to see what is missing. What was counted in the
 * last minute may be lost at a power cut.
 */
public final class Wishes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wishes.class);

    /** So many different wishes are kept; the rarest of the oldest month goes first. */
    static final int MAX_KEPT = 5_000;

    private static final int MAX_LENGTH = 60;
    private static final int MIN_LETTERS = 2;

    /** More digits than this look like somebody's number. */
    private static final int MAX_DIGITS = 4;

    private static final long WRITE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final String TAB = "\t";
    private static final String DONE = "done";

    private final Path file;
    private final InstantSource clock;
    private final Map<Wish, Integer> counts = new HashMap<>();

    /** What staff have seen to, until somebody looks for it in vain again. */
    private final Set<Wish> done = new HashSet<>();

    private long written = System.nanoTime();
    private boolean dirty;

    /** What was looked for. */
    public record Wish(YearMonth month, Lang lang, String words) {}

    /**
     * A wish and how often it was had.
     *
     * @param done whether staff have seen to it, and nobody has had it since
     */
    public record Counted(Wish wish, int count, boolean done) {}

    private Wishes(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Reads what was counted before; a line that can't be read is left out and told in the log. */
    public static Wishes open(Path file, InstantSource clock) throws IOException {
        Wishes wishes = new Wishes(file, clock);
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                wishes.read(line);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("Nothing was wished for yet: {}", e.getMessage());
        }
        return wishes;
    }

    private void read(String line) {
        List<String> parts = List.of(line.split(TAB, -1));
        try {
            Lang lang = Lang.find(parts.get(1)).orElseThrow();
            Wish wish = new Wish(YearMonth.parse(parts.get(0)), lang, parts.get(3));
            counts.put(wish, Integer.parseInt(parts.get(2)));
            if (parts.size() > 4 && parts.get(4).equals(DONE)) {
                done.add(wish);
            }
        } catch (DateTimeParseException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            LOG.warn("{}: a line is left out: {}", file.getFileName(), e.getMessage());
        }
    }

    /** Counts a wish, unless it is too short to mean something or might tell who had it. */
    public synchronized void count(String typed, Lang lang) throws IOException {
        String words = String.join(" ", typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (!isTelling(words)) {
            return;
        }
        YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        Wish had = new Wish(month, lang, words);
        counts.merge(had, 1, Integer::sum);
        done.remove(had);
        if (counts.size() > MAX_KEPT) {
            Wish rarest = list().getLast().wish();
            counts.remove(rarest);
            done.remove(rarest);
        }
        dirty = true;
        if (System.nanoTime() - written > WRITE_NANOS) {
            write();
        }
    }

    /**
     * Notes that staff have seen to these words, or that they have not; in all months. Words that nobody looked for
     * change nothing.
     */
    public synchronized void settle(String words, Lang lang, boolean seenTo) throws IOException {
        for (Wish wish : counts.keySet()) {
            if (wish.lang() == lang && wish.words().equals(words)) {
                dirty |= seenTo ? done.add(wish) : done.remove(wish);
            }
        }
        if (dirty) {
            write();
        }
    }

    private static boolean isTelling(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long digits = words.codePoints().filter(Character::isDigit).count();
        boolean plain = words.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '@');
        return plain && letters >= MIN_LETTERS && digits <= MAX_DIGITS && words.length() <= MAX_LENGTH;
    }

    /** All that is kept: the newest month first, and in it the most frequent. */
    public synchronized List<Counted> list() {
        List<Counted> all = new ArrayList<>();
        counts.forEach((wish, count) -> all.add(new Counted(wish, count, done.contains(wish))));
        all.sort(Comparator.comparing((Counted one) -> one.wish().month())
                .thenComparingInt(Counted::count)
                .reversed()
                .thenComparing(one -> one.wish().words()));
        return all;
    }

    /** How many different ones nobody has seen to. */
    public synchronized int countOpen() {
        return counts.size() - done.size();
    }

    private void write() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Counted one : list()) {
            Wish wish = one.wish();
            String line = String.join(
                    TAB, wish.month().toString(), wish.lang().tag(), String.valueOf(one.count()), wish.words());
            lines.add(one.done() ? line + TAB + DONE + "\n" : line + "\n");
        }
        DurableFiles.write(file, String.join("", lines).getBytes(StandardCharsets.UTF_8));
        dirty = false;
        written = System.nanoTime();
    }

    @Override
    public synchronized void close() {
        if (dirty) {
            try {
                write();
            } catch (IOException e) {
                LOG.warn("The last wishes of visitors were not written: {}", e.getMessage());
            }
        }
    }
}
