package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Check;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.catalogue.shape.Typed;

/** Reads every record of a folder, noting every problem. */
final class FolderReader {

    private static final String SUFFIX = ".yaml";

    private final Path folder;
    private final List<Problem> problems;

    FolderReader(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    List<RecordFile> read() throws IOException {
        List<RecordFile> records = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Path files = folder.resolve(kind.folder());
            if (Files.isDirectory(files)) {
                try (Stream<Path> list = Files.list(files)) {
                    for (Path file : list.filter(path -> path.toString().endsWith(SUFFIX))
                            .sorted()
                            .toList()) {
                        read(kind, file).ifPresent(records::add);
                    }
                }
            }
        }
        if (records.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(folder.toString(), "", ImportFaults.NO_RECORDS));
        }
        return records;
    }

    private Optional<RecordFile> read(Kind kind, Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.size(file) > Yaml.MAX_FILE_BYTES) {
            problems.add(new Problem(name, "", ImportFaults.FILE_TOO_LARGE, Yaml.MAX_FILE_BYTES));
            return Optional.empty();
        }
        try {
            JsonNode node = Yaml.MAPPER.readTree(file.toFile());
            return node instanceof ObjectNode given ? check(kind, name, given) : notAGroup(name);
        } catch (JsonProcessingException e) {
            problems.add(new Problem(name, "", ImportFaults.NOT_YAML, line(e), e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private Optional<RecordFile> notAGroup(String name) {
        problems.add(new Problem(name, "", ImportFaults.NOT_A_RECORD));
        return Optional.empty();
    }

    private Optional<RecordFile> check(Kind kind, String name, ObjectNode given) {
        int before = problems.size();
        JsonNode languages = given.remove("languages");
        TextDefaults defaults = TextDefaults.read(
                languages, (field, fault, arguments) -> problems.add(new Problem(name, field, fault, arguments)));
        ObjectNode record = new Check(name, defaults, problems).normalise(Shapes.of(kind), given);
        String code = name.substring(name.indexOf('/') + 1, name.length() - SUFFIX.length());
        expect(name, record, "kind", kind.tag(), ImportFaults.FOLDER_SAYS);
        expect(name, record, "code", code, ImportFaults.FILE_SAYS);
        if (problems.size() == before) {
            Typed.check(name, kind, record).ifPresent(problems::add);
        }
        return Optional.of(new RecordFile(name, kind, record));
    }

    private void expect(String name, JsonNode record, String field, String expected, Fault fault) {
        String found = record.path(field).asText(expected);
        if (!found.equals(expected)) {
            problems.add(new Problem(name, field, fault, found, expected));
        }
    }
}
