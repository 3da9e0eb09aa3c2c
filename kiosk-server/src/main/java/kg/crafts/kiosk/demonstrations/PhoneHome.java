package kg.crafts.kiosk.demonstrations;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Caller;

/** The artisan's first page: what she has planned, how it stands, and what is free where it came to nothing (A5, A6). */
final class PhoneHome {

    /** What is over stays in her list for a week. */
    private static final int DAYS_BACK = 7;

    /** Free times that are offered in place of one she does not get, out of the next four weeks. */
    private static final int INSTEAD = 4;

    private static final int WEEKS_DAYS = 27;

    private final DemonstrationsModule module;
    private final PhonePages pages;
    private final FreeSlots free;
    private final CentreId here;

    PhoneHome(DemonstrationsModule module, PhonePages pages, CentreId here) {
        this.module = module;
        this.pages = pages;
        this.free = new FreeSlots(module.programme());
        this.here = here;
    }

    /** @param said what has just been done, in her words, or an empty text */
    byte[] page(PhonePages.Frame frame, Caller caller, String said, Instant now) {
        String artisan = String.valueOf(caller.artisan());
        List<Map<String, Object>> mine = module.programme().ofArtisan(artisan).stream()
                .filter(one -> one.end().isAfter(now.minusSeconds(DAYS_BACK * 86_400L)))
                .sorted(Comparator.comparing(Occurrence::start))
                .map(one -> mine(frame, one, caller, now))
                .toList();
        return pages.page("home.html", frame, Map.of("name", caller.name(), "mine", mine, "said", said));
    }

    private Map<String, Object> mine(PhonePages.Frame frame, Occurrence one, Caller caller, Instant now) {
        PhoneWords words = PhoneWords.of(frame.lang());
        Status status = one.statusAt(now);
        boolean lost = module.programme().missing(one).contains(String.valueOf(caller.artisan()));
        boolean refused = lost || status == Status.DECLINED || status == Status.CANCELLED;
        Map<String, Object> values = new HashMap<>(pages.about(one, frame.lang()));
        values.put("id", one.id().toString());
        boolean leaving = Act.WITHDRAW.isPossibleIn(status)
                && module.programme()
                        .pendingWithdrawal(one.id(), String.valueOf(caller.artisan()))
                        .isPresent();
        values.put(
                "state",
                lost ? words.get("state.lost") : leaving ? words.get("state.withdrawing") : state(one, status, words));
        values.put("tone", lost || status == Status.REQUESTED ? "waiting" : status.claims() ? "sure" : "over");
        values.put("withdraw", Act.WITHDRAW.isPossibleIn(status) && !leaving);
        values.put("instead", refused && one.end().isAfter(now) ? instead(frame, one, caller, now) : List.of());
        return values;
    }

    private String state(Occurrence one, Status status, PhoneWords words) {
        String state = switch (status) {
            case REQUESTED, DRAFT -> words.get(one.marks().awaitsDay() ? "state.awaits" : "state.requested");
            case APPROVED, PUBLISHED ->
                approver(one).map(name -> words.get("state.confirmedBy", name)).orElse(words.get("state.confirmed"));
            default -> words.get("state." + status.tag());
        };
        String reason = one.marks().reason();
        return reason == null || reason.isBlank() || status.claims()
                ? state
                : state + ". " + words.get("because", reason);
    }

    private Optional<String> approver(Occurrence one) {
        return module.findHistory(one.id()).stream()
                .flatMap(history -> history.entries().stream())
                .map(History.Entry::audit)
                .filter(audit -> approves(audit.path("act").asText()))
                .map(audit -> audit.path("actor").asText())
                .filter(name -> !name.isBlank())
                .reduce((first, last) -> last);
    }

    private static boolean approves(String act) {
        return act.equals(Act.APPROVE.tag()) || act.equals(Act.OVERRIDE.tag());
    }

    /** The nearest free times for the same here; none when it is no longer shown. */
    private List<Map<String, Object>> instead(PhonePages.Frame frame, Occurrence one, Caller caller, Instant now) {
        Setup setup = module.programme().setup();
        DemonstrationType type = setup.findType(one.plan().type()).orElse(null);
        if (type == null) {
            return List.of();
        }
        String artisan = String.valueOf(caller.artisan());
        Person person = new Person(caller.author(), caller.name(), artisan);
        Window window = Window.of("", "", setup.zone(here), now, WEEKS_DAYS);
        return free.list(setup, type, here, artisan, window, person, now).stream()
                .sorted(Comparator.comparing(
                        (FreeSlots.Free other) -> other.span().start()))
                .limit(INSTEAD)
                .map(other -> pages.slot(frame, type, other.space(), other.span()))
                .toList();
    }
}
