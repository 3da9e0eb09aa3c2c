package kg.crafts.kiosk.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of all records that staff read from, while it is written. */
class DeskIndexTest {

    private static final int RECORDS = 300;
    private static final String FLAG = "window";
    private static final Set<String> AUDIENCE = Set.of("public");

    @TempDir
    private Path folder;

    /** Two of staff ask at once: while the answer to one brings the index up to date, the other must not find less. */
    @Test
    void whoeverReadsAPositionFindsAllThatIsUpToIt() {
        try (DeskIndex index = DeskIndex.open(folder)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (int at = 1; at <= RECORDS; at++) {
                    index.apply(List.of(entry(at)), List.of(), at, "stamp");
                }
            });
            long position;
            do {
                position = index.position();
                int found = index.count(FLAG, AUDIENCE);
                assertTrue(found >= position, "at position " + position + " only " + found + " are found");
            } while (position < RECORDS && !writing.isCompletedExceptionally());
            writing.join();
        }
    }

    private static DeskEntry entry(int at) {
        return new DeskEntry(
                new UUID(0, at),
                "record-" + at,
                "craft",
                "draft",
                Map.of(Lang.EN, "Record " + at),
                List.of(),
                Set.of(FLAG),
                Set.of(),
                AUDIENCE,
                at,
                new int[0],
                "{}".getBytes(StandardCharsets.UTF_8));
    }
}
