package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real server with the starter exhibition, all of which can be harvested. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HarvestedCentre {

    RunningCentre centre;
    Visit visit;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        centre = RunningCentre.start(folder);
        visit = new Visit(centre.port());
        Harvest.awaitAll(visit);
    }

    @AfterAll
    void stop() {
        centre.close();
    }
}
