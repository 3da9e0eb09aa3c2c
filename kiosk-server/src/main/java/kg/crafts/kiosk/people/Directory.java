package kg.crafts.kiosk.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.fold.FieldState;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.journal.FoldStore;
import org.jspecify.annotations.Nullable;

/**
 * All accounts in memory, some hundreds: an event loop asks at every request who somebody is. {@link Accounts} makes
 * no more than {@link #MAX_ACCOUNTS}.
 */
final class Directory implements Projection.Listener {

    static final int MAX_ACCOUNTS = 10_000;

    private static final int PAGE = 256;

    /** The lower id keeps a name that two centres gave apart, everywhere alike, while it is enabled. */
    private static final Comparator<Known> ORDER = Comparator.<Known, Boolean>comparing(
                    known -> known.account().disabled())
            .thenComparing(known -> known.account().id());

    private volatile Snapshot now = new Snapshot(Map.of(), Map.of(), Map.of(), Map.of());

    private record Snapshot(
            Map<UUID, Known> byId,
            Map<String, Known> byName,
            Map<String, Known> byLink,
            Map<String, Known> byCalendar) {}

    /** Takes in what is folded already. */
    void load(FoldStore folds) {
        @Nullable UUID last = null;
        List<Fold> page = folds.listOfKind(AccountRule.ACCOUNT, last, PAGE);
        while (!page.isEmpty()) {
            folded(page, 0);
            last = page.getLast().id();
            page = folds.listOfKind(AccountRule.ACCOUNT, last, PAGE);
        }
    }

    @Override
    public synchronized void folded(List<Fold> changed, long position) {
        Map<UUID, Known> byId = new HashMap<>(now.byId());
        boolean news = false;
        for (Fold fold : changed) {
            Known old = byId.get(fold.id());
            if (fold.kind().equals(AccountRule.ACCOUNT) && (old == null || old.position() < fold.position())) {
                Known.of(FieldState.decode(fold.id(), fold.bytes()), fold.position())
                        .ifPresent(known -> byId.put(fold.id(), known));
                news = true;
            }
        }
        if (news) {
            now = snapshot(byId);
        }
    }

    private static Snapshot snapshot(Map<UUID, Known> byId) {
        Map<String, Known> byName = new HashMap<>();
        Map<String, Known> byLink = new HashMap<>();
        Map<String, Known> byCalendar = new HashMap<>();
        byId.values().stream().sorted(ORDER).forEach(known -> {
            byName.putIfAbsent(known.account().name(), known);
            if (known.link() != null) {
                byLink.putIfAbsent(known.link().digest(), known);
            }
            if (known.calendar() != null) {
                byCalendar.putIfAbsent(known.calendar(), known);
            }
        });
        return new Snapshot(byId, byName, byLink, byCalendar);
    }

    Optional<Known> find(UUID id) {
        return Optional.ofNullable(now.byId().get(id));
    }

    Optional<Known> findByName(String name) {
        return Optional.ofNullable(now.byName().get(name));
    }

    Optional<Known> findByLink(String digest) {
        return Optional.ofNullable(now.byLink().get(digest));
    }

    Optional<Known> findByCalendar(String digest) {
        return Optional.ofNullable(now.byCalendar().get(digest));
    }

    /** In the order of their names. */
    List<Account> list() {
        List<Account> all = new ArrayList<>();
        now.byId().values().forEach(known -> all.add(known.account()));
        all.sort(Comparator.comparing(Account::name).thenComparing(Account::id));
        return all;
    }
}
