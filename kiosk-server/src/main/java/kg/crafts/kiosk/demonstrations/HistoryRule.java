package kg.crafts.kiosk.demonstrations;

import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/** How changes of demonstrations add up: as their history. */
public final class HistoryRule implements FoldRule<Object> {

    static final String OCCURRENCE = "occurrence";
    static final String SERIES = "series";
    static final String CLOSURE = "closure";
    static final String DAY = "artisan-day";
    static final String REQUEST = "request";

    private final String type;
    private final boolean ownersOnly;

    private HistoryRule(String type, boolean ownersOnly) {
        this.type = type;
        this.ownersOnly = ownersOnly;
    }

    /**
     * One for each type of change. Of an occurrence, a series and a closure only its owner's changes count (I13). An
     * artisan's day and a request are changed by several centres; whose word counts follows from the history.
     */
    public static List<FoldRule<?>> all() {
        return List.of(
                new HistoryRule(OCCURRENCE, true),
                new HistoryRule(SERIES, true),
                new HistoryRule(CLOSURE, true),
                new HistoryRule(DAY, false),
                new HistoryRule(REQUEST, false));
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String form() {
        return type + "-1";
    }

    @Override
    public boolean isOf(String kind) {
        return kind.equals(type);
    }

    @Override
    public Object load(UUID subject, @Nullable Fold kept) {
        return kept == null ? History.empty(subject) : History.of(kept);
    }

    @Override
    public void apply(Object state, Change change) {
        boolean counts = !ownersOnly
                || OwnedId.isOf(change.subject(), change.version().origin().centre());
        if (counts && !change.erased()) {
            ((History) state).add(change);
        }
    }

    @Override
    public Fold keep(Object state, UUID subject, long position) {
        return new Fold(subject, type, null, ((History) state).encode(), position, 0);
    }
}
