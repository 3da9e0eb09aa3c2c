package kg.crafts.kiosk.catalogue.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.References;
import kg.crafts.kiosk.catalogue.editing.Edited;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Completeness;
import kg.crafts.kiosk.catalogue.shape.Coverage;
import kg.crafts.kiosk.catalogue.shape.Shape;
import kg.crafts.kiosk.catalogue.shape.Shapes;
import kg.crafts.kiosk.catalogue.shape.TextState;
import kg.crafts.kiosk.fold.Head;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.DeskEntry;
import kg.crafts.kiosk.kernel.Lang;

/** What of a record staff can find, filter by and sum up. */
final class DeskEntries {

    /** After the figures of {@link Coverage}: how many fields that count are told, and how many count. */
    static final int DONE = Coverage.FIGURES;

    static final int OF = DONE + 1;

    /** Of some text in some language. */
    static final String ANY_STALE = "any:stale";

    /** Of records that are shown only for a time. */
    static final String WINDOW = "window";

    /** What is needed of media to picture others. */
    private static final List<String> PICTURE = List.of("file", "sha256", "width", "height", "alt", "decorative");

    private DeskEntries() {}

    static DeskEntry of(Edited edited) {
        ObjectNode record = edited.record();
        Shape.Group shape = Shapes.of(edited.kind());
        Coverage coverage = Coverage.of(shape, record);
        Completeness completeness = Completeness.of(shape, record);
        Head last = edited.last();
        return new DeskEntry(
                edited.id(),
                record.path("code").asText(),
                edited.kind().tag(),
                edited.status(),
                RecordNames.of(record.path("name")),
                RecordNames.others(record),
                flags(coverage, edited, record),
                References.codes(shape, record),
                edited.audience(),
                last.time().millis(),
                figures(coverage, completeness),
                Json.canonical(card(edited, record, coverage, completeness, last)));
    }

    private static int[] figures(Coverage coverage, Completeness completeness) {
        int[] figures = Arrays.copyOf(coverage.figures(), OF + 1);
        figures[DONE] = completeness.done();
        figures[OF] = completeness.of();
        return figures;
    }

    private static Set<String> flags(Coverage coverage, Edited edited, JsonNode record) {
        Set<String> flags = new TreeSet<>();
        for (Lang lang : Lang.values()) {
            for (TextState state : TextState.values()) {
                if (state != TextState.DONE && coverage.count(lang, state) > 0) {
                    flags.add(lang.tag() + ":" + state.tag());
                    if (state == TextState.STALE) {
                        flags.add(ANY_STALE);
                    }
                }
            }
        }
        if (record.hasNonNull(WINDOW)) {
            flags.add(WINDOW);
        }
        Stream.concat(Stream.of(record), edited.publishedRecord().stream())
                .map(each -> each.path("sha256").asText())
                .filter(hash -> !hash.isEmpty())
                .forEach(hash -> flags.add(file(hash)));
        return flags;
    }

    /** Of media records of a file. */
    static String file(String sha256) {
        return "file:" + sha256;
    }

    private static ObjectNode card(
            Edited edited, JsonNode record, Coverage coverage, Completeness completeness, Head last) {
        ObjectNode card = Json.object();
        card.put("id", edited.id().toString());
        card.put("code", record.path("code").asText());
        card.put("kind", edited.kind().tag());
        card.set("name", names(record.path("name")));
        card.put("status", edited.status());
        card.put("published", edited.isPublished());
        card.put("changed", edited.hasWorkingCopy());
        card.put("changedAt", Instant.ofEpochMilli(last.time().millis()).toString());
        card.put("changedBy", last.author());
        card.set("coverage", coverage.json());
        card.putObject("completeness").put("done", completeness.done()).put("of", completeness.of());
        copy(record, card, "image");
        copy(record, card, WINDOW);
        if (edited.kind() == Kind.MEDIA) {
            PICTURE.forEach(field -> copy(record, card, field));
        }
        References.relations(Shapes.of(edited.kind()), record).forEach(card.putArray("links")::add);
        return card;
    }

    /** The name in each language, without what is known of each text. */
    private static ObjectNode names(JsonNode langText) {
        ObjectNode names = Json.object();
        RecordNames.of(langText)
                .forEach((lang, text) -> names.putObject(lang.tag()).put("text", text));
        return names;
    }

    private static void copy(JsonNode record, ObjectNode card, String field) {
        if (record.hasNonNull(field)) {
            card.set(field, record.get(field));
        }
    }
}
