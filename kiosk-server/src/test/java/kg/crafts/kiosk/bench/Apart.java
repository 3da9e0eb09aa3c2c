package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine that is a library, measured in a Java of its own with the server's flags, so that its memory
 * and its compiled code are its own: {@code Apart centre|lucene|sqlite PLACE ROWS TYPED FIGURES}.
 */
final class Apart {

    private Apart() {}

    public static void main(String[] args) throws Exception {
        Path place = Path.of(args[1]);
        try (Engine engine = engine(args[0], place, Path.of(args[2]))) {
            Figures figures = Figures.of(engine, Typed.read(Path.of(args[3])));
            Files.write(Path.of(args[4]), figures.toJson());
        }
    }

    private static Engine engine(String name, Path place, Path rows) throws Exception {
        return switch (name) {
            case "centre" -> new CentreEngine(place);
            case "lucene" -> new LuceneEngine(place);
            case "sqlite" -> new SqliteEngine(place, rows);
            default -> throw new IllegalArgumentException("No engine " + name);
        };
    }

    /** Runs it and waits. */
    static Figures measure(String engine, Path place, Path rows, Path typed, Path folder) throws IOException {
        Path figures = folder.resolve(engine + ".json");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("kiosk.flags").split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Apart.class.getName(), engine));
        for (Path argument : List.of(place, rows, typed, figures)) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("apart.log").toFile()))
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(engine + " failed: " + Files.readString(folder.resolve("apart.log")));
        }
        return Figures.read(Files.readAllBytes(figures));
    }
}
