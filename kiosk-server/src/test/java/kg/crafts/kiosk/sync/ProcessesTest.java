package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three real processes over files that administrators exchanged: killed, emptied, and whole again. */
class ProcessesTest {

    @TempDir
    Path root;

    private final List<TestCentre> centres = new ArrayList<>();
    private final List<CentreProcess> processes = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        for (String id : List.of("bishkek", "tokmok", "karakol")) {
            centres.add(TestCentre.create(root, id));
        }
        for (TestCentre from : centres) {
            for (TestCentre to : centres) {
                if (from != to) {
                    from.identity.writePeerFile(
                            to.folder().resolve("peers"), from.toPeer().address());
                }
            }
        }
        for (TestCentre centre : centres) {
            processes.add(CentreProcess.start(centre));
        }
        for (CentreProcess process : processes) {
            process.awaitReady();
        }
    }

    @AfterEach
    void stop() {
        processes.forEach(CentreProcess::close);
    }

    @Test
    void killedAndEmptiedProcessesCatchUp() throws Exception {
        CentreProcess bishkek = processes.get(0);
        CentreProcess tokmok = processes.get(1);
        bishkek.write("first");
        TestWait.print("first change, ms with connecting", TestWait.until("all have it", holdEverywhere(1)));
        bishkek.write("second");
        TestWait.print("second change on both others, ms", TestWait.until("all have it", holdEverywhere(2)));

        tokmok.kill();
        for (int i = 0; i < 100; i++) {
            bishkek.write("while tokmok is dead " + i);
        }
        restart(1);
        TestWait.print("killed process caught up, ms after ready", TestWait.until("all there", holdEverywhere(102)));

        processes.get(1).write("written and killed at once");
        processes.get(1).kill();
        restart(1);
        TestWait.print("what it had acknowledged is everywhere, ms", TestWait.until("all", holdEverywhere(103)));

        processes.get(2).kill();
        TestFolders.delete(centres.get(2).folder().resolve("journal"));
        restart(2);
        TestWait.print("emptied process caught up, ms after ready", TestWait.until("all", holdEverywhere(103)));
        processes.get(2).write("from a new incarnation");
        TestWait.print("its next change everywhere, ms", TestWait.until("all", holdEverywhere(104)));
        assertThat(processes.get(0).count()).isEqualTo(104);
    }

    private void restart(int which) throws Exception {
        CentreProcess again = CentreProcess.start(centres.get(which));
        processes.set(which, again);
        again.awaitReady();
    }

    private Callable<Boolean> holdEverywhere(int texts) {
        return () -> {
            for (CentreProcess process : processes) {
                if (process.count() < texts) {
                    return false;
                }
            }
            return true;
        };
    }
}
