package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import kg.crafts.kiosk.sync.CentreIdentity;
import kg.crafts.kiosk.sync.IdentityStore;
import kg.crafts.kiosk.sync.TunnelAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kiosk identity}. */
@Command(
        name = "identity",
        description = {
            "Makes this centre's keys once, and writes the small file that the other centres need to know it by.",
            "Run it again to write that file anew, for example after the address changed."
        },
        mixinStandardHelpOptions = true)
final class IdentityCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Option(
            names = "--peer-file",
            description = "Where to write it (default: ${DEFAULT-VALUE}).",
            defaultValue = ".",
            paramLabel = "FOLDER")
    private Path folder = Path.of(".");

    @Override
    @SuppressWarnings("SystemOut") // A command's answer goes to whoever ran it.
    public Integer call() throws IOException {
        CentreConfig centre = config.read();
        boolean exists = Files.isDirectory(centre.data().resolve("identity"));
        CentreIdentity identity = exists
                ? IdentityStore.open(centre.data())
                : IdentityStore.create(centre.data(), centre.centre(), centre.name(), InstantSource.system());
        CentreConfig.@Nullable SyncConfig sync = centre.sync();
        @Nullable String address = sync == null ? null : sync.address();
        Path file = identity.writePeerFile(folder, address == null ? null : TunnelAddress.parse(address));
        System.out.println((exists ? "The keys were there already. " : "Keys made. ") + "Give " + file
                + " to the other centres; they run: kiosk peer " + file.getFileName());
        System.out.println(
                "Fingerprint, to be read to them: " + identity.toPeer(null).fingerprint());
        return 0;
    }
}
