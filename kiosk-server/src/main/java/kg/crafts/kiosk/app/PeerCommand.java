package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import kg.crafts.kiosk.sync.PeerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kiosk peer}. */
@Command(
        name = "peer",
        description = {
            "Trusts other centres by the files that their kiosk identity wrote. Takes effect at the next start.",
            "Make sure by telephone that the fingerprints are theirs."
        },
        mixinStandardHelpOptions = true)
final class PeerCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Parameters(description = "Such as tokmok.peer.", paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Override
    @SuppressWarnings("SystemOut") // A command's answer goes to whoever ran it.
    public Integer call() throws IOException {
        CentreConfig centre = config.read();
        for (Path file : files) {
            PeerFile peer = PeerFile.read(file);
            if (peer.centre().equals(centre.centre())) {
                System.out.println(file + " is this centre's own; left out");
                continue;
            }
            Files.createDirectories(centre.peersFolder());
            Files.copy(
                    file, centre.peersFolder().resolve(peer.centre() + ".peer"), StandardCopyOption.REPLACE_EXISTING);
            System.out.println(peer.centre() + " is trusted. Fingerprint: " + peer.fingerprint());
        }
        return 0;
    }
}
