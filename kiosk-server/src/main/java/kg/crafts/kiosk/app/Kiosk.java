package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.List;
import kg.crafts.kiosk.kernel.Refusal;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code kiosk} command. */
@Command(
        name = "kiosk",
        description = "Runs a crafts centre: its server, its records, its keys.",
        mixinStandardHelpOptions = true,
        version = "Crafts Kiosk 1.0")
public final class Kiosk {

    private record Named(String name, Class<?> command) {}

    private static final List<Named> COMMANDS = List.of(
            new Named("serve", ServeCommand.class),
            new Named("import", ImportCommand.class),
            new Named("programme", ProgrammeCommand.class),
            new Named("export", ExportCommand.class),
            new Named("verify", VerifyCommand.class),
            new Named("reindex", ReindexCommand.class),
            new Named("conflicts", ConflictsCommand.class),
            new Named("wishes", WishesCommand.class),
            new Named("account", AccountCommand.class),
            new Named("backup", BackupCommand.class),
            new Named("restore", RestoreCommand.class),
            new Named("bundle", BundleCommand.class),
            new Named("identity", IdentityCommand.class),
            new Named("peer", PeerCommand.class));

    private Kiosk() {}

    public static void main(String[] args) {
        // Before Hazelcast is first touched: it logs where everything else does.
        System.setProperty("hazelcast.logging.type", "slf4j");
        // And so does Lucene, which logs through Java's own.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code: 0 done, 1 not done, 2 not understood. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Kiosk());
        // To describe them all takes a tenth of a start; only who asks for something else needs that.
        boolean all =
                COMMANDS.stream().noneMatch(one -> args.length > 0 && one.name().equals(args[0]));
        COMMANDS.stream()
                .filter(one -> all || one.name().equals(args[0]))
                .forEach(one -> line.addSubcommand(one.name(), one.command()));
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
