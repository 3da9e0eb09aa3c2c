package kg.crafts.kiosk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.judged.Judgement;
import kg.crafts.kiosk.judged.Question;
import kg.crafts.kiosk.judged.ServerFinder;
import kg.crafts.kiosk.judged.StockLucene;
import org.apache.lucene.store.FSDirectory;

/** The judged questions put to the packaged server, with records of museums as noise when there are any. */
final class JudgedBench {

    private final Report report;
    private final Path folder;
    private final int port;

    /** A centre that holds the exhibition and, if so, the noise. */
    JudgedBench(Report report, Path folder, int port) {
        this.report = report;
        this.folder = folder;
        this.port = port;
    }

    void run(boolean noisy) throws Exception {
        List<Question> questions = Question.all().stream()
                .filter(question -> !noisy || question.museum())
                .toList();
        try (FSDirectory directory = FSDirectory.open(folder.resolve("stock"));
                StockLucene stock = stock(directory)) {
            Judgement ours;
            try (ServerProcess server = ServerProcess.kiosk(folder, port, true)) {
                ours = Judgement.of("this server", new ServerFinder(server.port()), questions);
            }
            Judgement others = Judgement.of("stock Lucene analyzers", stock, questions);
            report.note(ours.table() + others.table() + ours.misses());
            share("right first", ours.hitAtOne(), others.hitAtOne(), "≥ 0.95");
            share("right among the first three", ours.inTopThree(), others.inTopThree(), "≥ 0.99");
            share("nothing found", ours.nothingFound(), others.nothingFound(), "≤ 0.01");
            share("found where nothing is", ours.falseHits(), others.falseHits(), "≤ 0.05");
        }
    }

    private StockLucene stock(FSDirectory directory) throws Exception {
        try (BenchCentre centre = BenchCentre.open(folder, port)) {
            return new StockLucene(directory, taker -> {
                for (Kind kind : Kind.values()) {
                    centre.catalogue().catalogue().forEach(kind, taker::take);
                }
            });
        }
    }

    private void share(String what, double ours, double others, String shall) {
        report.absolute(what, String.format(Locale.ROOT, "%.3f, stock Lucene %.3f", ours, others), shall);
    }
}
