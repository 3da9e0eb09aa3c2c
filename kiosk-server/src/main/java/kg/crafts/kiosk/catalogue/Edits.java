package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.crafts.kiosk.journal.Draft;

/**
 * What has to be written so that records are as given, worked out one by one as it is asked for; counts meanwhile.
 * To be gone through once.
 */
final class Edits implements Iterable<Draft> {

    /** The draft that one record needs. */
    record Edit(Draft draft, boolean creates) {}

    private final List<ObjectNode> records;
    private final Function<ObjectNode, Stream<Edit>> edit;
    private int created;
    private int written;

    /** @param edit gives nothing for a record that is as it should be */
    Edits(List<ObjectNode> records, Function<ObjectNode, Stream<Edit>> edit) {
        this.records = records;
        this.edit = edit;
    }

    @Override
    public Iterator<Draft> iterator() {
        return records.stream().flatMap(edit).map(this::count).iterator();
    }

    private Draft count(Edit counted) {
        created += counted.creates() ? 1 : 0;
        written++;
        return counted.draft();
    }

    Catalogue.Saved saved() {
        return new Catalogue.Saved(created, written - created, records.size() - written);
    }
}
