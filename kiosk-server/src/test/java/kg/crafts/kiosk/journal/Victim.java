package kg.crafts.kiosk.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kg.crafts.kiosk.KilledProcess;

/**
 * A process that writes as fast as it can until it is killed, and says what was acknowledged: {@code ready},
 * then a line {@code + value .} for each change. Arguments: folder, keys, run, and {@code
 * sound} or {@code unsound}, which acknowledges before the commit.
 */
final class Victim {

    private static final int THREADS = 4;
    private static final String[] WEIGHTS = {"", "x".repeat(300), "y".repeat(3_000), "z".repeat(40_000)};

    private Victim() {}

    public static void main(String[] arguments) throws GeneralSecurityException {
        KeyPair key = KilledProcess.keys(arguments[1]);
        JournalSettings settings =
                Fixtures.settings(Path.of(arguments[0]), Fixtures.BISHKEK, key, new TrustList(Map.of()));
        boolean sound = arguments[3].equals("sound");
        Journal journal = OpenJournal.open(settings, batch -> {
            if (!sound) {
                acknowledgeTooEarly(batch);
            }
        });
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[2] + "-" + thread + "-";
            Thread.ofPlatform().start(() -> write(journal, name, out));
        }
    }

    /** The fault that the checker must find. The pause stands for a slow disk. */
    private static void acknowledgeTooEarly(List<Command> batch) {
        for (Command command : batch) {
            if (command instanceof Command.Append append) {
                append.done().complete(List.of());
            }
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
    }

    private static void write(Journal journal, String name, PrintStream out) {
        for (int round = 0; !out.checkError(); round++) { // Ends when nobody listens any more.
            List<String> values = new ArrayList<>();
            for (int i = 0; i <= round % 3; i++) {
                values.add(name + round + "-" + i + WEIGHTS[round % 16 == 0 ? 3 : round % 3]);
            }
            journal.append(values.stream().map(Fixtures::draft).toList()).join();
            StringBuilder lines = new StringBuilder();
            values.forEach(value -> lines.append("+ ").append(shorten(value)).append(" .\n"));
            out.print(lines);
        }
    }

    /** What stands for a value in the output. */
    static String shorten(String value) {
        return value.length() > 40 ? value.substring(0, 40) + value.length() : value;
    }
}
