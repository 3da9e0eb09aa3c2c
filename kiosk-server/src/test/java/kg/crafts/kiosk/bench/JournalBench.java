package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.journal.Draft;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * An acknowledged change of 1 KB against one raw fsync of 1 KB on the same disk, in turns; many writers against
 * one. Both once Java has compiled what is measured, as in a server that has run for some seconds.
 */
final class JournalBench {

    private static final int BYTES = 1_024;
    private static final int TURNS = 2_000;
    private static final int WRITERS = 256;
    private static final int EACH = 40;
    private static final int ROUNDS = 9;

    private JournalBench() {}

    static void run(Report report, Path folder) throws Exception {
        CentreId centre = new CentreId("bench");
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        TrustList trust = new TrustList(Map.of(centre, List.of(key.getPublic())));
        try (Journal journal = Journal.open(
                new JournalSettings(folder.resolve("journal"), centre, key, trust, InstantSource.system()))) {
            for (int round = 0; round < ROUNDS; round++) {
                together(journal);
            }
            Times[] both = inTurns(journal, folder.resolve("raw"));
            Times single = both[0];
            Times raw = both[1];
            report.ratio(
                    "one change acknowledged, p50",
                    single.p50() / raw.p50(),
                    "≤ 2",
                    Times.micros(single.p50()),
                    "a raw fsync of " + Times.micros(raw.p50()));
            double alone = 1e9 / single.p50();
            double[] rates = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                rates[round] = together(journal);
            }
            Arrays.sort(rates);
            double together = rates[ROUNDS / 2];
            report.ratio(
                    "changes a second, " + WRITERS + " writers against one",
                    together / alone,
                    "≥ 20",
                    Times.perSecond(together),
                    Times.perSecond(alone));
        }
    }

    /** A change and a raw append, one after the other, so that both meet the disk in the same mood. */
    private static Times[] inTurns(Journal journal, Path file) throws Exception {
        long[] changes = new long[TURNS];
        long[] appends = new long[TURNS];
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int turn = 0; turn < TURNS; turn++) {
                long start = System.nanoTime();
                journal.append(List.of(draft())).get();
                changes[turn] = System.nanoTime() - start;
                start = System.nanoTime();
                append(channel, bytes);
                appends[turn] = System.nanoTime() - start;
            }
        }
        return new Times[] {new Times(changes), new Times(appends)};
    }

    /** Raw appends of 1 KB to a file, each on the disk before the next. */
    static Times raw(Path file, int turns) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            return Times.of(turns / 10, turns, turn -> append(channel, bytes));
        }
    }

    private static void append(FileChannel channel, ByteBuffer bytes) throws IOException {
        bytes.clear();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    private static Draft draft() {
        return new Draft(
                "bench", UUID.randomUUID(), "bench", List.of(new Operation("text", new byte[BYTES], List.of())));
    }

    /** Changes a second when many wait at once. */
    private static double together(Journal journal) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                var _ = writers.submit(() -> {
                    for (int turn = 0; turn < EACH; turn++) {
                        journal.append(List.of(draft())).get();
                    }
                    return null;
                });
            }
            writers.shutdown();
            if (!writers.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The writers did not come to an end");
            }
        }
        return WRITERS * EACH * 1e9 / (System.nanoTime() - start);
    }
}
