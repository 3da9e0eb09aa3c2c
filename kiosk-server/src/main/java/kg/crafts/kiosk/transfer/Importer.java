package kg.crafts.kiosk.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.MediaStore;
import org.jspecify.annotations.Nullable;

/** Takes in a folder of records: all of it or, when anything is wrong, none of it. */
public final class Importer {

    private final Catalogue catalogue;
    private final MediaStore media;

    public Importer(Catalogue catalogue, MediaStore media) {
        this.catalogue = catalogue;
        this.media = media;
    }

    /**
     * Imports a folder. The same folder again changes nothing.
     *
     * @param home takes in only the records of this home centre, or all when null
     * @param author who answers for it, in the journal
     */
    public ImportReport run(Path folder, @Nullable CentreId home, String author) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Path root = folder.toAbsolutePath().normalize();
        List<RecordFile> records = new FolderReader(root, problems).read();
        new References(this::kindOf, problems).check(records);
        MediaFiles files = new MediaFiles(root, problems);
        files.inspect(records);
        List<RecordFile> wanted = records.stream()
                .filter(record -> home == null || record.home().equals(home.value()))
                .toList();
        int elsewhere = records.size() - wanted.size();
        if (!problems.isEmpty()) {
            return new ImportReport(problems, null, records.size(), elsewhere);
        }
        files.keep(wanted, media);
        Catalogue.Saved saved =
                catalogue.save(author, wanted.stream().map(RecordFile::record).toList());
        return new ImportReport(problems, saved, records.size(), elsewhere);
    }

    private @Nullable Kind kindOf(String code) {
        Optional<JsonNode> record = catalogue.find(code).map(found -> found.path("kind"));
        return record.flatMap(kind -> Kind.find(kind.asText())).orElse(null);
    }
}
