package kg.crafts.kiosk.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kg.crafts.kiosk.journal.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three centres whose lines take 600 ms there and back, as by satellite. */
class LongLinesTest {

    private static final int ONE_WAY_MILLIS = 300;

    @TempDir
    Path root;

    private final List<TestCentre> centres = new ArrayList<>();
    private final List<TestProxy> lines = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        for (String id : List.of("bishkek", "tokmok", "karakol")) {
            centres.add(TestCentre.create(root, id));
        }
        for (TestCentre centre : centres) {
            lines.add(TestProxy.before(centre));
        }
        lines.forEach(line -> line.delay(ONE_WAY_MILLIS));
        for (TestCentre centre : centres) {
            centre.start(others(centre));
        }
    }

    private PeerFile[] others(TestCentre centre) {
        return centres.stream()
                .filter(other -> other != centre)
                .map(other -> other.toPeerAt(lines.get(centres.indexOf(other)).port()))
                .toArray(PeerFile[]::new);
    }

    @AfterEach
    void stop() {
        TestCentre.closeAll(centres.toArray(TestCentre[]::new));
        lines.forEach(TestProxy::close);
    }

    @Test
    void aChangeIsOnTheOthersSoon() throws Exception {
        for (TestCentre centre : centres) {
            centre.awaitReady().awaitConnected(2);
        }
        TestCentre bishkek = centres.getFirst();
        TestWait.print("600 ms round trip: first change after connecting, ms", write(bishkek, "first"));
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Thread.sleep(1_500);
            millis.add(write(bishkek, "change " + i));
        }
        Collections.sort(millis);
        TestWait.print("600 ms round trip: later changes, ms p50/max of 7", millis.get(3) + "/" + millis.getLast());
    }

    private long write(TestCentre author, String text) {
        Version version = author.write(text);
        return TestWait.until("all have it", () -> centres.stream().allMatch(centre -> centre.holds(version)));
    }
}
