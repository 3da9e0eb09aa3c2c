package kg.crafts.kiosk.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A process that writes one long list and is killed meanwhile. Says {@code ready} when it begins and {@code written}
 * when everything is written but not committed; then it dawdles. Arguments: folder, and {@code whole}, or {@code
 * steps} for the fault that the test must find.
 */
final class LongVictim {

    static final int CHANGES = 30_000;
    private static final int STEP = 1_000;

    private LongVictim() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JournalSettings settings = Fixtures.settings(Path.of(arguments[0]), Fixtures.BISHKEK);
        Journal journal = OpenJournal.open(settings, batch -> {
            if (batch.stream().anyMatch(Command.AppendAll.class::isInstance)) {
                out.println("written");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            }
        });
        out.println("ready");
        if (arguments[1].equals("whole")) {
            journal.appendAll(() ->
                    IntStream.range(0, CHANGES).mapToObj(LongVictim::draft).iterator());
        } else {
            for (int from = 0; from < CHANGES; from += STEP) {
                List<Draft> step = IntStream.range(from, from + STEP)
                        .mapToObj(LongVictim::draft)
                        .toList();
                journal.append(step).join();
            }
        }
        out.println("done");
        LockSupport.park();
    }

    private static Draft draft(int number) {
        return Fixtures.draft("change " + number + " " + "x".repeat(number % 2_000));
    }
}
