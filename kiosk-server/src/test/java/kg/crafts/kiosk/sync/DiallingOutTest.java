package kg.crafts.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kg.crafts.kiosk.journal.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Centres behind routers that nobody can dial. */
class DiallingOutTest {

    @TempDir
    Path root;

    private TestCentre open;
    private TestCentre hidden;
    private TestCentre alsoHidden;

    @AfterEach
    void stop() {
        TestCentre.closeAll(open, hidden, alsoHidden);
    }

    @Test
    void isPulledFromThroughConnectionsThatItDialled() throws Exception {
        open = TestCentre.create(root, "open");
        hidden = TestCentre.create(root, "hidden", true);
        alsoHidden = TestCentre.create(root, "also-hidden", true);
        open.start(hidden.toPeer(), alsoHidden.toPeer()).awaitReady();
        hidden.start(open.toPeer(), alsoHidden.toPeer()).awaitReady().awaitConnected(1);
        alsoHidden.start(open.toPeer(), hidden.toPeer()).awaitReady().awaitConnected(1);
        open.awaitConnected(2);

        Version fromHidden = hidden.write("nobody can dial me");
        long direct = TestWait.until("the open one pulled it", () -> open.holds(fromHidden));
        long relayed = TestWait.until("it was relayed", () -> alsoHidden.holds(fromHidden));
        TestWait.print("from a centre that dials out: direct/relayed after ms", direct + "/" + (direct + relayed));
        Version fromOpen = open.write("everyone can dial me");
        TestWait.until("both hidden ones have it", () -> hidden.holds(fromOpen) && alsoHidden.holds(fromOpen));
        assertThat(hidden.status(alsoHidden).connected()).isFalse();
        assertThat(hidden.status(open).connected()).isTrue();

        open.close();
        TestWait.until("noticed", () -> !hidden.status(open).connected());
        Version alone = hidden.write("while the open one was away");
        open.start(hidden.toPeer(), alsoHidden.toPeer()).awaitReady();
        long again = TestWait.until("pulled after its restart", () -> open.holds(alone));
        TestWait.print("pulled again after the open one's restart, ms", again);
    }
}
