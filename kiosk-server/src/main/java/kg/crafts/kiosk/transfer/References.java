package kg.crafts.kiosk.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Faults;
import kg.crafts.kiosk.catalogue.shape.Links;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Checks what the records of an import say of each other and of those that are here already. */
final class References {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Function<String, @Nullable Kind> elsewhere;
    private final List<Problem> problems;

    /**
     * Makes a check.
     *
     * @param elsewhere the kind of a record that is here already, by its code
     */
    References(Function<String, @Nullable Kind> elsewhere, List<Problem> problems) {
        this.elsewhere = elsewhere;
        this.problems = problems;
    }

    void check(List<RecordFile> records) {
        Map<String, String> files = new HashMap<>();
        for (RecordFile record : records) {
            String other = files.putIfAbsent(record.code(), record.file());
            if (other != null) {
                problems.add(new Problem(record.file(), "code", Faults.CODE_TAKEN, record.code(), other));
            }
            kinds.putIfAbsent(record.code(), record.kind());
        }
        Links links = new Links(code -> kinds.containsKey(code) ? kinds.get(code) : elsewhere.apply(code), problems);
        records.forEach(record -> links.check(record.file(), Shapes.of(record.kind()), record.record()));
    }
}
