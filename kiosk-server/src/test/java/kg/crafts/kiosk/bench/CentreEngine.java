package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Hit;
import kg.crafts.kiosk.index.Query;
import kg.crafts.kiosk.kernel.Lang;

/** The product's search without HTTP: the call that its route makes, marks and counts by kind included. */
record CentreEngine(BenchCentre centre) implements Engine {

    CentreEngine(Path folder) throws IOException {
        this(BenchCentre.open(folder, 0));
    }

    @Override
    public String name() {
        return "this server, in process";
    }

    @Override
    public Session open() {
        return typed -> {
            List<Hit> hits = centre.catalogue()
                    .reading()
                    .search(Query.of(typed.words(), Lang.EN, Typed.LIMIT))
                    .hits();
            return () -> hits.stream().map(CentreEngine::code).toList();
        };
    }

    private static String code(Hit hit) {
        return Json.read(hit.face().bytes()).path("code").asText();
    }

    @Override
    public double megabytes() throws IOException {
        return Memory.resident(ProcessHandle.current().pid());
    }

    @Override
    public void close() {
        centre.close();
    }
}
