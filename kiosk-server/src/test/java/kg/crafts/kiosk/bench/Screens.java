package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many screens at once, each with connections of its own. */
final class Screens {

    private static final int SECONDS = 60;

    private Screens() {}

    /** What somebody does meanwhile, and to whom every screen answers. */
    interface Trigger {
        void run(int turn) throws Exception;
    }

    /**
     * Screens on the event stream that read what they show whenever they hear of a demonstration.
     *
     * @param change changes something that they show
     * @return for each turn and screen the time from the change's beginning until it has what it shows
     */
    static List<Times> onStream(int port, int screens, String shown, int turns, Trigger change) throws Exception {
        List<Wire> streams = new ArrayList<>();
        List<Wire> reading = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int screen = 0; screen < screens; screen++) {
                Wire stream = new Wire(port);
                streams.add(stream);
                reading.add(new Wire(port));
                stream.ask("/api/v1/events");
                await(stream, "event: hello");
            }
            List<Times> all = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                long start = System.nanoTime();
                List<Future<Long>> refreshed = new ArrayList<>();
                for (int screen = 0; screen < screens; screen++) {
                    Wire stream = streams.get(screen);
                    Wire own = reading.get(screen);
                    refreshed.add(threads.submit(() -> {
                        await(stream, "event: demonstrations");
                        own.get(shown);
                        return System.nanoTime() - start;
                    }));
                }
                change.run(turn);
                all.add(collect(refreshed));
            }
            return all;
        } finally {
            for (Wire wire : streams) {
                wire.close();
            }
            for (Wire wire : reading) {
                wire.close();
            }
        }
    }

    /** The same screens at a server that pushes nothing: all read at once. */
    static List<Times> together(int port, int screens, String shown, int turns) throws Exception {
        List<Wire> reading = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int screen = 0; screen < screens; screen++) {
                reading.add(new Wire(port));
            }
            List<Times> all = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                CountDownLatch begin = new CountDownLatch(1);
                List<Future<Long>> read = new ArrayList<>();
                long start = System.nanoTime();
                for (Wire own : reading) {
                    read.add(threads.submit(() -> {
                        begin.await();
                        own.get(shown);
                        return System.nanoTime() - start;
                    }));
                }
                begin.countDown();
                all.add(collect(read));
            }
            return all;
        } finally {
            for (Wire wire : reading) {
                wire.close();
            }
        }
    }

    private static Times collect(List<Future<Long>> all) throws Exception {
        long[] nanos = new long[all.size()];
        for (int at = 0; at < nanos.length; at++) {
            nanos[at] = all.get(at).get(SECONDS, TimeUnit.SECONDS);
        }
        return new Times(nanos);
    }

    private static void await(Wire stream, String line) throws IOException {
        String said = stream.line();
        while (!said.equals(line)) {
            said = stream.line();
        }
    }
}
