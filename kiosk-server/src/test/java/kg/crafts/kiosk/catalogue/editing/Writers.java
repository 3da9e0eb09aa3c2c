package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.catalogue.Writes;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Receipt;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;

/** A centre whose staff write, without a network: real journal, real index. */
final class Writers implements AutoCloseable {

    private static final int SLICE_BYTES = 256 * 1024;

    final Centres centre;
    final WorkingCopies copies;
    final Editing editing;
    final Publishing publishing;
    final Undo undo;
    final Batch batch;
    final History history;
    private final String name;

    Writers(Path folder, String name, KeyPair keys, Map<CentreId, List<PublicKey>> trusted) {
        this.name = name;
        centre = new Centres(folder.resolve(name), name, keys, trusted);
        FoldStore folds = centre.projection.folds();
        Writes writes = centre.catalogue.writes();
        InstantSource clock = InstantSource.system();
        copies = new WorkingCopies(folds, new CentreId("bishkek"));
        editing = new Editing(copies, writes, clock);
        publishing = new Publishing(editing, copies, writes, clock);
        undo = new Undo(centre.journal, folds, copies, writes, clock);
        batch = new Batch(editing, writes, clock);
        history = new History(centre.journal, folds);
    }

    /** Two that trust each other, Bishkek first. */
    static List<Writers> two(Path folder) {
        KeyPair one = Centres.newKeys();
        KeyPair other = Centres.newKeys();
        return List.of(
                new Writers(folder, "bishkek", one, Map.of(new CentreId("tokmok"), List.of(other.getPublic()))),
                new Writers(folder, "tokmok", other, Map.of(new CentreId("bishkek"), List.of(one.getPublic()))));
    }

    private static ObjectNode text(String words) {
        ObjectNode texts = Json.object();
        texts.putObject("en").put("text", words);
        return texts;
    }

    /** A term that lacks nothing. */
    Edited make(String code, String words) {
        Edited made = editing.create("staff", Kind.TERM, code, text(words), name);
        ObjectNode now = made.record().put("scheme", "craft-words");
        now.putObject("summary").set("text", text("About " + code));
        return editing.save("staff", code, made.record(), now).edited();
    }

    Editing.Saved rename(String code, String words) {
        return set(code, "name", text(words));
    }

    /** Gives all of them one name, in one append. */
    void renameAll(List<String> codes, String words) {
        batch.write("staff", codes, Map.of("name/en", Json.object().put("text", words)));
    }

    Editing.Saved set(String code, String field, JsonNode value) {
        ObjectNode was = editing.get(code).record();
        ObjectNode now = was.deepCopy();
        now.set(field, value);
        return editing.save("staff", code, was, now);
    }

    Release publish(String... codes) {
        UUID id = publishing
                .publish("staff", List.of(codes), "", MissingNode.getInstance(), Lang.EN)
                .id();
        return undo.get(id);
    }

    /** Gives another all that it lacks. */
    void tell(Writers other) {
        Receipt last;
        do {
            last = tell(other, SLICE_BYTES);
        } while (last.applied() > 0);
    }

    /** Gives another so much of what it lacks, and at least one signed group. */
    Receipt tell(Writers other, int bytes) {
        Receipt receipt = other.centre.journal.receive(centre.journal.slice(other.centre.journal.vector(), bytes));
        other.centre.catalogue.awaitCaughtUp(other.centre.journal);
        other.centre.catalogue.reading().forget();
        return receipt;
    }

    /** The name by which visitors know a record, or none. */
    String visitors(String code) {
        return centre.catalogue
                .reading()
                .find(code, Lang.EN)
                .map(found -> Json.read(found).at("/name/text").asText())
                .orElse("none");
    }

    String stateHash() {
        return centre.projection.folds().stateHash();
    }

    @Override
    public void close() {
        centre.close();
    }
}
