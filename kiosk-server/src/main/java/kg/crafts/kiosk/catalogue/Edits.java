package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.crafts.kiosk.journal.Draft;

/**
 * What has to be written so that records are as given, worked out one by one as it is asked for; counts meanwhile.
 * To be gone through once.
 */
final class Edits {

    /** The draft that one record needs. */
    record Edit(Draft draft, boolean creates) {}

    private final Collection<ObjectNode> records;
    private final Function<ObjectNode, Stream<Edit>> edit;
    private final List<UUID> ids = new ArrayList<>();
    private int created;
    private int written;

    /** @param edit gives nothing for a record that is as it should be */
    Edits(Collection<ObjectNode> records, Function<ObjectNode, Stream<Edit>> edit) {
        this.records = records;
        this.edit = edit;
    }

    Stream<Draft> drafts() {
        return records.stream().flatMap(edit).map(this::count);
    }

    private Draft count(Edit counted) {
        created += counted.creates() ? 1 : 0;
        written++;
        if (records.size() <= Release.MAX_RECORDS) {
            ids.add(counted.draft().subject());
        }
        return counted.draft();
    }

    boolean changeAnything() {
        return written > 0;
    }

    /** The change that makes all that went before one release. */
    Draft release(UUID id, String author) {
        return Release.draft(id, author, "import", "", "", ids, written);
    }

    Catalogue.Saved saved(UUID release) {
        return new Catalogue.Saved(
                created, written - created, records.size() - written, changeAnything() ? release : null);
    }
}
