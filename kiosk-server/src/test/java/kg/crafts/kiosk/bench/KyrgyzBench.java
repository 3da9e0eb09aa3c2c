package kg.crafts.kiosk.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import kg.crafts.kiosk.index.kyrgyz.KyrgyzStemmer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link KyrgyzJmh} and prints time and memory a word; {@link KyrgyzStemmer} shall need no memory at all. */
final class KyrgyzBench {

    private static final String BYTES = "gc.alloc.rate.norm";

    private KyrgyzBench() {}

    static void run(Report report, Path content) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(KyrgyzJmh.class.getName() + "\\.")
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-D" + KyrgyzJmh.CONTENT + "=" + content.toAbsolutePath())
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        report.note(String.format(
                Locale.ROOT,
                "%n%,d words of Kyrgyz text, one by one (JMH)%n%-30s %9s %9s %12s",
                KyrgyzJmh.WORDS,
                "",
                "µs/word",
                "±",
                "bytes/word"));
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get(BYTES);
            report.note(String.format(
                    Locale.ROOT,
                    "%-10s through %-11s %9.2f %9.2f %12.0f",
                    result.getParams().getParam("typed").toLowerCase(Locale.ROOT),
                    result.getParams().getParam("through").toLowerCase(Locale.ROOT),
                    time.getScore(),
                    time.getScoreError(),
                    bytes.getScore()));
        }
    }
}
