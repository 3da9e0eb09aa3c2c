package kg.crafts.kiosk.demonstrations;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/**
 * {@code /artisan}: what an artisan does from her phone (kiosk-ux.md, A1 to A10). Plain pages with forms: they need no
 * JavaScript, weigh a few kilobytes, and ask nothing that a finger can't answer.
 */
final class PhoneRoutes {

    static final int MAX_BYTES = 4_096;
    private static final int WEEKS_DAYS = 27;
    private static final int KEY_BYTES = 16;

    private final DemonstrationsModule module;
    private final PhonePages pages;
    private final PhoneHome home;
    private final FreeSlots free;
    private final PhoneDoorRoutes door;
    private final CentreId here;
    private final Work work;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    PhoneRoutes(
            DemonstrationsModule module,
            PhonePages pages,
            PhoneDoorRoutes door,
            CentreId here,
            Work work,
            InstantSource clock) {
        this.module = module;
        this.pages = pages;
        this.home = new PhoneHome(module, pages, here);
        this.free = new FreeSlots(module.programme());
        this.door = door;
        this.here = here;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.ARTISAN, "/artisan", this::home);
        site.get(Access.ARTISAN, "/artisan/ask", this::ask);
        site.get(Access.ARTISAN, "/artisan/ask/confirm", this::confirm);
        site.post(Access.ARTISAN, "/artisan/ask", MAX_BYTES, this::send);
        site.get(Access.ARTISAN, "/artisan/:id/withdraw", this::withdraw);
        site.post(Access.ARTISAN, "/artisan/:id/withdraw", MAX_BYTES, this::withdrawn);
    }

    private PhonePages.Frame frame(RoutingContext context, String path) {
        return door.frame(context, path);
    }

    private static Person person(RoutingContext context) {
        Caller caller = Caller.of(context);
        return new Person(caller.author(), caller.name(), caller.artisan());
    }

    private void home(RoutingContext context) {
        PhonePages.Frame frame = frame(context, "/artisan");
        PhoneWords words = PhoneWords.of(frame.lang());
        String said = switch (Params.text(context, "said")) {
            case "sent" -> words.get("sent");
            case "withdrawn" -> words.get("withdrawn");
            case "withdrawing" -> words.get("withdrawing");
            default -> "";
        };
        Caller caller = Caller.of(context);
        answer(context, () -> home.page(frame, caller, said, clock.instant()));
    }

    private void ask(RoutingContext context) {
        PhonePages.Frame frame = frame(context, "/artisan/ask");
        Person person = person(context);
        String wanted = Params.text(context, "type");
        answer(context, () -> {
            List<DemonstrationType> types = pages.types(String.valueOf(person.artisan()));
            if (wanted.isEmpty() && types.size() != 1) {
                return pages.choose(frame, types);
            }
            Setup setup = module.programme().setup();
            DemonstrationType type = wanted.isEmpty() ? types.getFirst() : Planning.type(setup, wanted);
            Instant now = clock.instant();
            Window window = Window.of("", "", setup.zone(here), now, WEEKS_DAYS);
            return pages.slots(
                    frame, type, free.list(setup, type, here, String.valueOf(person.artisan()), window, person, now));
        });
    }

    /** What somebody asks for, with what stands against it. */
    private record Asked(DemonstrationType type, Space space, LocalSpan span, Booking booking) {}

    private Asked asked(Person person, String type, String space, String start) {
        Setup setup = module.programme().setup();
        DemonstrationType wanted = Planning.type(setup, type);
        Space where = setup.findSpace(space)
                .filter(one -> one.centre().equals(here))
                .orElseThrow(() -> new ScheduleRefusal(ScheduleRefusal.What.UNKNOWN, space));
        LocalDateTime from = LocalSpan.parse(start);
        LocalSpan span = LocalSpan.checked(from, from.plusMinutes(wanted.minutes()), setup.zone(here));
        Plan plan =
                Planning.plan(wanted, where, span, List.of(String.valueOf(person.artisan())), List.of(), null, false);
        return new Asked(wanted, where, span, new Booking(person, plan, Set.of(), null, false));
    }

    /** Tried out before it is sent, so that a clash is seen first (A6). */
    private void confirm(RoutingContext context) {
        PhonePages.Frame frame = frame(context, "/artisan/ask");
        Person person = person(context);
        String type = Params.text(context, "type");
        String space = Params.text(context, "space");
        String start = Params.text(context, "start");
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        answer(context, () -> {
            Asked asked = asked(person, type, space, start);
            String problem = "";
            List<LocalSpan> instead = List.of();
            try {
                asked.booking().decide(module.look());
            } catch (DeskRefusal e) {
                problem = told(e, frame);
                instead = e.alternatives();
            }
            String named = HexFormat.of().formatHex(key);
            return pages.confirm(frame, asked.type(), asked.space(), asked.span(), named, problem, instead);
        });
    }

    private void send(RoutingContext context) {
        PhonePages.Frame frame = frame(context, "/artisan/ask");
        Person person = person(context);
        String type = Params.field(context, "type");
        String space = Params.field(context, "space");
        String start = Params.field(context, "start");
        Keys.Key key = Keys.Key.of(person, Params.field(context, "key"), type + "\n" + space + "\n" + start);
        refuse(context, () -> {
            Asked asked = asked(person, type, space, start);
            submit(context, asked.booking(), key, frame.to("/artisan", "said", "sent"), refusal -> {
                List<LocalSpan> instead = refusal instanceof DeskRefusal desk ? desk.alternatives() : List.of();
                String problem = told(refusal, frame);
                return pages.confirm(frame, asked.type(), asked.space(), asked.span(), "", problem, instead);
            });
        });
    }

    private static String told(Throwable refusal, PhonePages.Frame frame) {
        return Problems.of(refusal) instanceof HttpProblem problem ? problem.detail(frame.lang()) : "";
    }

    private Occurrence hers(RoutingContext context) {
        UUID id = OrderRoutes.id(context);
        String artisan = String.valueOf(Caller.of(context).artisan());
        return module.programme()
                .find(id)
                .filter(one -> one.plan().artisans().contains(artisan)
                        || one.marks().askedBy().equals(artisan))
                .orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, id.toString()));
    }

    private void withdraw(RoutingContext context) {
        Occurrence one = hers(context);
        PhonePages.Frame frame = frame(context, "/artisan/" + one.id() + "/withdraw");
        answer(context, () -> pages.withdraw(frame, one, ""));
    }

    private void withdrawn(RoutingContext context) {
        Occurrence one = hers(context);
        PhonePages.Frame frame = frame(context, "/artisan/" + one.id() + "/withdraw");
        Person person = person(context);
        String version = Params.field(context, "version");
        int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
        boolean ours = one.centre().equals(here);
        Order order = ours
                ? new Acting(person, one.id(), Act.WITHDRAW, seen, Acting.Terms.NONE)
                : Requests.forWithdrawal(one, person);
        submit(
                context,
                order,
                null,
                frame.to("/artisan", "said", ours ? "withdrawn" : "withdrawing"),
                refusal -> pages.withdraw(frame, one, told(refusal, frame)));
    }

    /** The page that tells why the desk refused. */
    private interface Refused {
        byte[] page(Throwable refusal);
    }

    private void submit(RoutingContext context, Order order, Keys.@Nullable Key key, String then, Refused refused) {
        Context loop = context.vertx().getOrCreateContext();
        var _ = module.desk()
                .submit(order, key)
                .whenComplete((answer, failure) -> loop.runOnContext(now -> {
                    if (failure == null) {
                        Replies.seeOther(context, then);
                        return;
                    }
                    boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
                    Throwable cause = wrapped ? Objects.requireNonNull(failure.getCause()) : failure;
                    if (cause instanceof Refusal) {
                        Replies.page(context, 409, refused.page(cause));
                    } else {
                        context.fail(cause);
                    }
                }));
    }

    private interface Page {
        byte[] make();
    }

    private void answer(RoutingContext context, Page page) {
        work.answer(
                context,
                () -> {
                    try {
                        return page.make();
                    } catch (ScheduleRefusal e) {
                        throw Problems.of(e);
                    }
                },
                bytes -> Replies.page(context, 200, bytes));
    }

    /** What can't even be asked for, such as a space that is gone, is a problem of the address. */
    private static void refuse(RoutingContext context, Runnable how) {
        try {
            how.run();
        } catch (ScheduleRefusal e) {
            context.fail(Problems.of(e));
        }
    }
}
