package kg.crafts.kiosk.demonstrations.seats;

import java.util.UUID;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.journal.Change;
import kg.crafts.kiosk.journal.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How changes to tickets add up. A ticket belongs to the centre that made it, and what any other centre writes about it
 * counts for nothing (I13).
 */
public final class TicketRule implements FoldRule<TicketFold> {

    /** The type of change, and the kind of fold. */
    public static final String TYPE = "ticket";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String form() {
        return "tickets-1";
    }

    @Override
    public boolean isOf(String kind) {
        return kind.equals(TYPE);
    }

    @Override
    public TicketFold load(UUID subject, @Nullable Fold kept) {
        return kept == null ? TicketFold.empty(subject) : TicketFold.decode(subject, kept.bytes());
    }

    @Override
    public void apply(TicketFold state, Change change) {
        state.apply(change);
    }

    @Override
    public Fold keep(TicketFold state, UUID subject, long position) {
        return new Fold(subject, TYPE, ownCode(state), state.encode(), position, 0);
    }

    /** The code it is found by among all folds. */
    public static String foldCode(TicketCode code) {
        return TYPE + "/" + code;
    }

    /** Codes are drawn apart at each centre under its own letter; should two still meet, the lower id is found by it. */
    private static @Nullable String ownCode(TicketFold state) {
        return state.ticket().map(ticket -> foldCode(ticket.code())).orElse(null);
    }
}
