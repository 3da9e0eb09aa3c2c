package kg.crafts.kiosk.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Prints what the disk and the journal take, as ratios: a single acknowledged change against a raw append and
 * fsync, taken in turns; changes a second one by one and under load; replay. Argument: a folder on the disk to be
 * measured.
 */
final class JournalBenchmark {

    private static final int SINGLES = Integer.getInteger("singles", 2_000);
    private static final int LOADED = Integer.getInteger("loaded", 100_000);
    private static final int IN_FLIGHT = 1_500;
    private static final String KILOBYTE = "k".repeat(1_000);

    private JournalBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "journal-benchmark");
        try (Journal journal = Fixtures.open(folder, Fixtures.BISHKEK)) {
            single(journal, folder, SINGLES / 4); // Warms up.
            double[] p50 = single(journal, folder, SINGLES);
            double load = loaded(journal);
            System.out.printf(
                    "single acknowledged change: p50 %.0f µs; raw append and fsync: p50 %.0f µs; ratio %.2f%n",
                    p50[0], p50[1], p50[0] / p50[1]);
            System.out.printf(
                    "one by one: %.0f a second; under load: %.0f a second; ratio %.1f%n",
                    1e6 / p50[0], load, load * p50[0] / 1e6);
            replay(journal);
            exchange(journal, folder);
        }
        long start = System.nanoTime();
        Fixtures.open(folder, Fixtures.BISHKEK).close();
        System.out.printf("open and close after an orderly stop: %.0f ms%n", millisSince(start));
        Files.deleteIfExists(folder.resolve("clean-stop"));
        start = System.nanoTime();
        Fixtures.open(folder, Fixtures.BISHKEK).close();
        System.out.printf("open and close after a crash: %.0f ms%n", millisSince(start));
    }

    /** Medians in microseconds: journal, raw. */
    private static double[] single(Journal journal, Path folder, int rounds) throws IOException {
        long[] ours = new long[rounds];
        long[] raw = new long[rounds];
        ByteBuffer bytes = ByteBuffer.allocate(1_200);
        try (FileChannel file =
                FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                Fixtures.append(journal, i + KILOBYTE);
                ours[i] = System.nanoTime() - start;
                start = System.nanoTime();
                file.write(bytes.rewind());
                file.force(false);
                raw[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(raw);
        return new double[] {ours[rounds / 2] / 1e3, raw[rounds / 2] / 1e3};
    }

    private static double loaded(Journal journal) {
        Semaphore inFlight = new Semaphore(IN_FLIGHT);
        Duration cpu = processCpu();
        long start = System.nanoTime();
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < LOADED; i++) {
            inFlight.acquireUninterruptibly();
            all.add(journal.append(List.of(Fixtures.draft(i + KILOBYTE)))
                    .whenComplete((versions, error) -> inFlight.release()));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        double rate = LOADED / (millisSince(start) / 1e3);
        // Tells more than the rate when the machine is busy with other things.
        long micros = processCpu().minus(cpu).toNanos() / 1_000;
        System.out.printf("CPU of the whole process under load: %.0f µs a change%n", (double) micros / LOADED);
        return rate;
    }

    private static Duration processCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void replay(Journal journal) {
        long start = System.nanoTime();
        int count = Fixtures.readAll(journal).size();
        System.out.printf("replay: %.0f a second (%d)%n", count / (millisSince(start) / 1e3), count);
        start = System.nanoTime();
        Verification verification = journal.verify();
        System.out.printf("verify: %.0f ms, %s%n", millisSince(start), verification);
    }

    private static void exchange(Journal journal, Path folder) {
        try (Journal other = Fixtures.open(folder.resolve("other"), Fixtures.TOKMOK)) {
            long start = System.nanoTime();
            int count = Fixtures.pull(journal, other);
            System.out.printf("exchange: %.0f a second (%d)%n", count / (millisSince(start) / 1e3), count);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
