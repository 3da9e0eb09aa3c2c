package kg.crafts.kiosk.app;

import java.io.IOException;
import kg.crafts.kiosk.kernel.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code kiosk} command. */
@Command(
        name = "kiosk",
        description = "Runs a crafts centre: its server, its records, its keys.",
        mixinStandardHelpOptions = true,
        version = "Crafts Kiosk 1.0",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            ReindexCommand.class,
            WishesCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            IdentityCommand.class,
            PeerCommand.class
        })
public final class Kiosk {

    private Kiosk() {}

    public static void main(String[] args) {
        // Before Hazelcast is first touched: it logs where everything else does.
        System.setProperty("hazelcast.logging.type", "slf4j");
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code: 0 done, 1 not done, 2 not understood. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Kiosk());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof Refusal || failure instanceof IOException) {
                command.getErr().println(failure.getMessage());
                return 1;
            }
            throw failure;
        });
        return line.execute(args);
    }
}
