package kg.crafts.kiosk.catalogue.editing;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.FoldStore;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Role;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code GET /api/v1/desk/audit}: who changed what, for managers at their centre and for administrators at all. */
public final class AuditRoutes {

    private static final int MOST = 999_999_999;

    private final Audit audit;
    private final CentreId here;
    private final Work work;

    public AuditRoutes(
            Journal journal, FoldStore folds, WorkingCopies copies, Authors authors, CentreId here, Work work) {
        this.audit = new Audit(here, journal, folds, copies, authors);
        this.here = here;
        this.work = work;
    }

    /** Adds the route to the site. */
    public void mount(Site site) {
        site.get(Access.MANAGER, EditingRoutes.DESK + "/audit", this::list);
    }

    private void list(RoutingContext context) {
        Audit.Question question = new Audit.Question(
                instant(context, "from", Instant.EPOCH),
                instant(context, "to", Instant.MAX),
                Params.text(context, "author"),
                Caller.of(context).is(Role.ADMINISTRATOR) ? null : here.value(),
                Params.number(context, "before", MOST, MOST),
                Params.lang(context));
        work.answer(context, () -> Json.canonical(audit.page(question)), json -> Replies.personal(context, 200, json));
    }

    private static Instant instant(RoutingContext context, String name, Instant otherwise) {
        String given = Params.text(context, name);
        try {
            return given.isEmpty() ? otherwise : Instant.parse(given);
        } catch (DateTimeParseException e) {
            throw new HttpProblem(EditingProblems.VALUE, name);
        }
    }
}
