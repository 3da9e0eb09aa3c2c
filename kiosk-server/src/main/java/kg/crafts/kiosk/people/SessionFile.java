package kg.crafts.kiosk.people;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions on the disk, a line each; the file is readable to the server's account only, and is whole or as before. */
final class SessionFile {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFile.class);
    private static final String TAB = "\t";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    SessionFile(Path file) {
        this.file = file;
    }

    /** What was written; a line that can't be read is left out and told in the log, without what it says. */
    List<Session> read() throws IOException {
        List<Session> sessions = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                read(line, sessions);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("Nobody is signed in: {}", e.getMessage());
        }
        return sessions;
    }

    private void read(String line, List<Session> sessions) {
        List<String> parts = List.of(line.split(TAB, -1));
        try {
            sessions.add(new Session(
                    parts.get(0),
                    UUID.fromString(parts.get(1)),
                    parts.get(2),
                    Account.Kind.valueOf(parts.get(3)),
                    Instant.ofEpochMilli(Long.parseLong(parts.get(4))),
                    Instant.ofEpochMilli(Long.parseLong(parts.get(5)))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            LOG.warn(
                    "{}: a line is left out: {}",
                    file.getFileName(),
                    e.getClass().getSimpleName());
        }
    }

    void write(Collection<Session> sessions) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, OWNER_ONLY);
        Files.write(fresh, sessions.stream().map(SessionFile::line).toList(), StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Session session) {
        return String.join(
                TAB,
                session.digest(),
                session.account().toString(),
                session.epoch(),
                session.kind().name(),
                String.valueOf(session.started().toEpochMilli()),
                String.valueOf(session.used().toEpochMilli()));
    }
}
