package kg.crafts.kiosk.journal;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kg.crafts.kiosk.kernel.HybridClock;

/** Decides, group by group, what of a received slice is written. Used by the writer's thread. */
final class Intake {

    private final Ledger ledger;
    private final Holdings holdings;
    private final HybridClock clock;
    private final InstantSource wall;
    private final Consumer<Origin> onFeedGrown;

    /** @param onFeedGrown told which origins were added to, or forked, by others */
    Intake(Ledger ledger, Holdings holdings, HybridClock clock, InstantSource wall, Consumer<Origin> onFeedGrown) {
        this.ledger = ledger;
        this.holdings = holdings;
        this.clock = clock;
        this.wall = wall;
        this.onFeedGrown = onFeedGrown;
    }

    Receipt take(Checked slice) throws SQLException {
        List<Receipt.Refused> refused = new ArrayList<>(slice.refused());
        int applied = 0;
        int had = slice.alreadyHad();
        for (Checked.Signed signed : slice.groups()) {
            Group group = signed.group();
            Optional<Feed> feed = ledger.find(group.origin());
            long held = feed.map(Feed::sequence).orElse(0L);
            Optional<Receipt.Refused> refusal = feed.isPresent() ? against(feed.get(), group) : againstNew(group);
            if (refusal.isPresent()) {
                refused.add(refusal.get());
            } else if (group.last() <= held) {
                had += group.links().size();
            } else {
                apply(signed, slice.proven());
                applied += group.links().size();
            }
        }
        return new Receipt(applied, had, refused);
    }

    private void apply(Checked.Signed signed, Set<Version> proven) throws SQLException {
        Group group = signed.group();
        ledger.apply(group, signed.key(), proven);
        clock.adopt(Header.decode(group.links().getLast().header()).time());
        onFeedGrown.accept(group.origin());
    }

    private Optional<Receipt.Refused> againstNew(Group group) {
        if (group.first() != 1) {
            return refuse(group, Receipt.Reason.GAP, "The changes before it are missing.");
        }
        if (!Arrays.equals(group.previous(), Hashes.beginning(group.origin()))) {
            return refuse(group, Receipt.Reason.BROKEN, "It does not begin the feed that it says it begins.");
        }
        return ifAllowed(group);
    }

    private Optional<Receipt.Refused> against(Feed feed, Group group) throws SQLException {
        if (group.first() > feed.sequence() + 1) {
            return refuse(group, Receipt.Reason.GAP, "The changes before it are missing.");
        }
        if (feed.stopped()) {
            return refuse(group, Receipt.Reason.STOPPED, "Its origin forked.");
        }
        long different = ledger.firstDifference(feed, group);
        if (different > 0) {
            // What a revoked key signs proves nothing against those who have the new one.
            return ledger.allows(group) ? fork(feed, different, group) : ifAllowed(group);
        }
        if (group.last() <= feed.sequence()) {
            return Optional.empty();
        }
        if (group.first() <= feed.sequence()) {
            return refuse(group, Receipt.Reason.BROKEN, "Its changes are held in other groups.");
        }
        return ifAllowed(group);
    }

    private Optional<Receipt.Refused> fork(Feed feed, long sequence, Group group) throws SQLException {
        ledger.stop(feed, sequence, group, wall.instant());
        onFeedGrown.accept(feed.origin());
        String version = new Version(feed.origin(), sequence).toString();
        return refuse(group, Receipt.Reason.FORKED, "Two different changes are signed as " + version + ".");
    }

    private Optional<Receipt.Refused> ifAllowed(Group group) {
        if (ledger.allows(group)) {
            return Optional.empty();
        }
        holdings.refuse(group.origin());
        return refuse(group, Receipt.Reason.REVOKED, "The key was taken back.");
    }

    private static Optional<Receipt.Refused> refuse(Group group, Receipt.Reason reason, String message) {
        return Optional.of(Checked.refuse(group, reason, message));
    }
}
