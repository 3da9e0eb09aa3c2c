package kg.crafts.kiosk.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.Consent;
import kg.crafts.kiosk.catalogue.model.Fault;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.media.sniff.FileKind;

/** What media lack: a picture says what is seen on it, a recording what is said in it, and nobody is in it who does not agree. */
final class MediaHindrances {

    private final String code;
    private final Function<String, Optional<Edited>> find;
    private final Set<UUID> together;
    private final List<Problem> problems;

    /**
     * Looks on behalf of one record.
     *
     * @param code of the record
     * @param find the record of a code
     * @param together the ids of records that are published in one act
     * @param problems what is found is added to
     */
    MediaHindrances(String code, Function<String, Optional<Edited>> find, Set<UUID> together, List<Problem> problems) {
        this.code = code;
        this.find = find;
        this.together = together;
        this.problems = problems;
    }

    /** The record is of media: told by its own fields. */
    void own(Edited media) {
        lacking(media, "alt", "captions", "depicts");
        JsonNode captions = media.record().path("captions");
        for (int i = 0; i < captions.size(); i++) {
            String at = "captions[" + i + "].file";
            find.apply(captions.get(i).path("file").asText())
                    .filter(file -> file.kind() == Kind.MEDIA)
                    .ifPresent(file -> captions(file, at));
        }
    }

    /** The record names one in a field: told there, unless it is none of media. */
    void named(Edited other, String at) {
        if (other.kind() == Kind.MEDIA) {
            lacking(other, at, at, at);
        }
    }

    private void lacking(Edited media, String alt, String captions, String depicts) {
        JsonNode record = media.record();
        String type = record.path("mediaType").asText("image/");
        if (type.startsWith("image/") && !record.path("decorative").asBoolean() && !record.has("alt")) {
            add(alt, EditingFaults.NO_ALT, media);
        }
        boolean silent = record.path("wordless").asBoolean();
        if (isRecording(type) && !silent && record.path("captions").isEmpty()) {
            add(captions, EditingFaults.NO_CAPTIONS, media);
        }
        for (JsonNode person : record.path("depicts")) {
            find.apply(person.asText())
                    .filter(who -> Consent.isWithdrawn(who.record()))
                    .ifPresent(who -> add(depicts, EditingFaults.NO_CONSENT, who));
        }
    }

    private static boolean isRecording(String mediaType) {
        return FileKind.ofMediaType(mediaType).filter(FileKind::isRecording).isPresent();
    }

    private void captions(Edited file, String at) {
        if (!file.record().path("mediaType").asText().equals(FileKind.VTT.mediaType())) {
            add(at, EditingFaults.NOT_CAPTIONS, file);
        } else if (!file.isPublished() && !together.contains(file.id())) {
            add(at, EditingFaults.HIDDEN_CAPTIONS, file);
        }
    }

    private void add(String field, Fault fault, Edited about) {
        problems.add(new Problem(code, field, fault, about.code()));
    }
}
