package kg.crafts.kiosk.catalogue;

import java.util.UUID;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/** How a release is kept: it is one change, and nobody changes it afterwards. */
public final class ReleaseRule implements FoldRule<FieldState> {

    /** What is kept of one that does not say what it is. */
    private static final String UNKNOWN = "release-unknown";

    @Override
    public String type() {
        return Release.TYPE;
    }

    @Override
    public String form() {
        return "releases-1";
    }

    @Override
    public boolean isOf(String kind) {
        return kind.equals(Release.TYPE) || kind.equals(Release.BATCH) || kind.equals(UNKNOWN);
    }

    @Override
    public FieldState load(UUID subject, @Nullable Fold kept) {
        return kept == null ? FieldState.empty(subject) : FieldState.decode(subject, kept.bytes());
    }

    @Override
    public void apply(FieldState state, Change change) {
        state.apply(change);
    }

    @Override
    public Fold keep(FieldState state, UUID subject, long position) {
        return new Fold(subject, kind(state.text(Release.WHAT)), null, state.encode(), position, 0);
    }

    private static String kind(String what) {
        return what.isEmpty() ? UNKNOWN : what.equals(Release.BATCH) ? Release.BATCH : Release.TYPE;
    }
}
