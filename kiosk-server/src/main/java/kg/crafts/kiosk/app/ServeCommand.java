package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kiosk serve}. */
@Command(
        name = "serve",
        description = "Runs the centre's server until it is stopped (Ctrl-C or SIGTERM).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Override
    @SuppressWarnings("SystemOut") // What was started is told to whoever started it.
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        CentreServer server = CentreServer.start(config.read());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.println(server.summary((System.nanoTime() - start) / 1_000_000));
        stopped.await();
        return 0;
    }
}
