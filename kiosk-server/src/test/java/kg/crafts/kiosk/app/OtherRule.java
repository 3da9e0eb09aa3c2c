package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import kg.crafts.kiosk.demonstrations.rules.ArtisanMerge;

/** The program with another order in which it keeps an artisan's bookings: a build for tests that must go wrong. */
enum OtherRule {
    NONE("", ""),
    LEASE_IGNORED(".thenComparing(Bid::holdsDay, Comparator.reverseOrder())", ""),
    WALL_CLOCK("Comparator.comparing(Bid::arrived, Comparator.reverseOrder())", "Comparator.comparing(Bid::time)");

    private final String instead;
    private final String of;

    OtherRule(String of, String instead) {
        this.of = of;
        this.instead = instead;
    }

    /** Compiles it; the folder has to stand before the program's own classes. */
    Path compile(Path folder) throws IOException {
        String file = ArtisanMerge.class.getName().replace('.', '/') + ".java";
        Path sources = Path.of(System.getProperty("basedir", "."), "src", "main", "java");
        String source = Files.readString(sources.resolve(file));
        assertThat(source).contains(of);
        Path changed = folder.resolve("source").resolve(file);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source.replace(of, instead));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        changed.toString());
        assertThat(result).isZero();
        return classes;
    }
}
