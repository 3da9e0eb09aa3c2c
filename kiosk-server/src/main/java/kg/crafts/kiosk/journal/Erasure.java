package kg.crafts.kiosk.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the change that takes out, for privacy's sake, what earlier changes did. Only the centre that wrote
 * a change can erase it; the chain still verifies, and reading gives a change that is {@link Change#erased}.
 */
public final class Erasure {

    /** The type of change that carries it. */
    public static final String TYPE = "erasure";

    private Erasure() {}

    /**
     * The change to append.
     *
     * @param subject of the changes that are erased
     * @param versions of this centre, in any of its incarnations; 1 to {@link Limits#MAX_OPERATIONS}
     */
    public static Draft draft(String author, UUID subject, Collection<Version> versions) {
        byte[] yes = "true".getBytes(StandardCharsets.UTF_8);
        List<Operation> operations = versions.stream()
                .map(version -> new Operation(version.toString(), yes, List.of()))
                .toList();
        return new Draft(TYPE, subject, author, operations);
    }

    /** The versions that a change of this type erases, when it comes from an origin. */
    static List<Version> versions(Origin from, List<Operation> operations) {
        List<Version> versions = new ArrayList<>();
        for (Operation operation : operations) {
            parse(operation.field())
                    .filter(version -> version.origin().centre().equals(from.centre()))
                    .ifPresent(versions::add);
        }
        return versions;
    }

    private static Optional<Version> parse(String text) {
        try {
            return Optional.of(Version.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Of a later form: stored and relayed, without effect here.
        }
    }
}
