package kg.crafts.kiosk.demonstrations.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * Where one artisan is, when centres that could not hear each other have each booked her (booking.md, section 5c): a
 * pure function of her occurrences, so that every centre names the same losers in whatever order it heard.
 */
public final class ArtisanMerge {

    private ArtisanMerge() {}

    /**
     * One occurrence that wants her.
     *
     * @param arrived whether she was checked in there
     * @param holdsDay whether its centre holds her day
     * @param approved whether it claims her, or only waits for her day
     * @param time when it was claimed
     */
    public record Bid(
            UUID id,
            CentreId centre,
            Instant from,
            Instant to,
            boolean arrived,
            boolean holdsDay,
            boolean approved,
            HybridTime time) {}

    private static final Comparator<Bid> ORDER = Comparator.comparing(Bid::arrived, Comparator.reverseOrder())
            .thenComparing(Bid::holdsDay, Comparator.reverseOrder())
            .thenComparing(Bid::approved, Comparator.reverseOrder())
            .thenComparing(Bid::time)
            .thenComparing(Bid::id);

    /** Minutes from one centre to another. */
    public interface Travel {
        int minutes(CentreId one, CentreId other);
    }

    /** The occurrences that do without her. */
    public static Set<UUID> losers(Collection<Bid> bids, Travel travel) {
        Set<UUID> losers = new HashSet<>();
        for (List<Bid> near : together(bids, travel)) {
            List<Bid> kept = new ArrayList<>();
            for (Bid bid : near.stream().sorted(ORDER).toList()) {
                if (kept.stream().anyMatch(other -> clash(bid, other, travel))) {
                    losers.add(bid.id());
                } else {
                    kept.add(bid);
                }
            }
        }
        return losers;
    }

    /** Parts them where she could reach any centre in between: a day of hers has nothing to do with a month ago. */
    private static List<List<Bid>> together(Collection<Bid> bids, Travel travel) {
        List<CentreId> centres = bids.stream().map(Bid::centre).distinct().toList();
        int longest = 0;
        for (CentreId one : centres) {
            for (CentreId other : centres) {
                longest = Math.max(longest, travel.minutes(one, other));
            }
        }
        List<List<Bid>> parts = new ArrayList<>();
        Instant reached = Instant.MIN;
        for (Bid bid : bids.stream().sorted(Comparator.comparing(Bid::from)).toList()) {
            if (!bid.from().isBefore(reached)) {
                parts.add(new ArrayList<>());
                reached = bid.from();
            }
            parts.getLast().add(bid);
            Instant there = bid.to().plus(Duration.ofMinutes(longest));
            reached = there.isAfter(reached) ? there : reached;
        }
        return parts;
    }

    private static boolean clash(Bid one, Bid other, Travel travel) {
        Duration way = Duration.ofMinutes(travel.minutes(one.centre(), other.centre()));
        return one.from().isBefore(other.to().plus(way))
                && other.from().minus(way).isBefore(one.to());
    }
}
