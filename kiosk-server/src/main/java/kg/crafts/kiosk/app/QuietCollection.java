package kg.crafts.kiosk.app;

import com.sun.management.OperatingSystemMXBean;
import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Collects what is old in the heap while nobody asks for anything, and while there is much of it. The serial collector
 * does so only once the whole heap is taken: left to itself a centre grows to its limit, most of that being what nobody
 * needs, and the visitor whose question fills it waits for all of it.
 */
final class QuietCollection {

    static final long LOOK_MS = 10_000;

    /** A centre that takes in what others wrote for weeks leaves 20 MB a second behind. */
    private static final long RELIEVE_MS = 2_000;

    /** Of one core. A centre that serves nobody uses a hundredth. */
    private static final double QUIET = 0.1;

    private static final long WORTH_BYTES = 32L << 20;

    /** However busy it is; the pause is a tenth of a second, about as long as the young collections of such a time. */
    private static final long MUCH_BYTES = 128L << 20;

    private final LongSupplier cpuNanos;
    private final LongSupplier oldBytes;
    private final LongSupplier neededBytes;
    private final Runnable collect;
    private long lastNanos;

    /**
     * @param cpuNanos that the process has used so far
     * @param oldBytes that are taken by what is old, needed or not
     * @param neededBytes that were taken right after the last collection
     */
    QuietCollection(LongSupplier cpuNanos, LongSupplier oldBytes, LongSupplier neededBytes, Runnable collect) {
        this.cpuNanos = cpuNanos;
        this.oldBytes = oldBytes;
        this.neededBytes = neededBytes;
        this.collect = collect;
        this.lastNanos = cpuNanos.getAsLong();
    }

    /** Looks from time to time, where the heap is the serial collector's; others look by themselves. */
    static void start(Vertx vertx) {
        Optional<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Tenured Gen"))
                .findFirst();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        old.ifPresent(pool -> {
            QuietCollection quiet = new QuietCollection(
                    system::getProcessCpuTime,
                    () -> pool.getUsage().getUsed(),
                    () -> pool.getCollectionUsage().getUsed(),
                    System::gc);
            vertx.setPeriodic(LOOK_MS, timer -> quiet.look());
            vertx.setPeriodic(RELIEVE_MS, timer -> quiet.relieve());
        });
    }

    /** To be called every {@link #LOOK_MS}. */
    void look() {
        long nanos = cpuNanos.getAsLong();
        boolean quiet = nanos - lastNanos < QUIET * LOOK_MS * 1_000_000;
        lastNanos = nanos;
        if (quiet) {
            collectBeyond(WORTH_BYTES, neededBytes.getAsLong() / 2);
        }
    }

    /** Collects what is far too much, whether somebody waits or not. */
    void relieve() {
        collectBeyond(MUCH_BYTES, neededBytes.getAsLong());
    }

    private void collectBeyond(long least, long share) {
        if (oldBytes.getAsLong() - neededBytes.getAsLong() > Math.max(least, share)) {
            collect.run();
        }
    }
}
