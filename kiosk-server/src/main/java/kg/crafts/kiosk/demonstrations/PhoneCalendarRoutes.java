package kg.crafts.kiosk.demonstrations;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import kg.crafts.kiosk.people.Actor;
import kg.crafts.kiosk.people.CalendarAddresses;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code /artisan/calendar}: how an artisan has her times in her phone's calendar, and ends that. */
final class PhoneCalendarRoutes {

    private static final String PATH = "/artisan/calendar";

    private final PhonePages pages;
    private final PhoneDoorRoutes door;
    private final CalendarAddresses addresses;
    private final Surroundings around;
    private final Work work;

    PhoneCalendarRoutes(
            PhonePages pages, PhoneDoorRoutes door, CalendarAddresses addresses, Surroundings around, Work work) {
        this.pages = pages;
        this.door = door;
        this.addresses = addresses;
        this.around = around;
        this.work = work;
    }

    void mount(Site site) {
        site.get(Access.ARTISAN, PATH, this::show);
        site.post(Access.ARTISAN, PATH, PhoneRoutes.MAX_BYTES, this::make);
        site.post(Access.ARTISAN, PATH + "/revoke", PhoneRoutes.MAX_BYTES, this::take);
    }

    private void show(RoutingContext context) {
        PhonePages.Frame frame = door.frame(context, PATH);
        Caller caller = Caller.of(context);
        boolean revoked = Params.text(context, "said").equals("revoked");
        String said = revoked ? PhoneWords.of(frame.lang()).get("calendarRevoked") : "";
        work.answer(
                context,
                () -> page(frame, addresses.has(caller.account()), "", said),
                page -> Replies.page(context, 200, page));
    }

    /** Answers with the address itself: it stands nowhere else, least of all in a page's own address. */
    private void make(RoutingContext context) {
        PhonePages.Frame frame = door.frame(context, PATH);
        Caller caller = Caller.of(context);
        String origin = origin(context);
        work.answer(
                context,
                () -> {
                    Secret path =
                            addresses.make(Actor.of(caller), caller.account()).path();
                    return page(
                            frame,
                            true,
                            origin + path.reveal() + "?lang=" + frame.lang().tag(),
                            "");
                },
                page -> Replies.page(context, 200, page));
    }

    private void take(RoutingContext context) {
        Caller caller = Caller.of(context);
        String then = door.frame(context, PATH).to(PATH, "said", "revoked");
        work.answer(
                context,
                () -> addresses.take(Actor.of(caller), caller.account()),
                done -> Replies.seeOther(context, then));
    }

    /** Where the centre is reached: as it is set up, or as this phone has reached it. */
    private String origin(RoutingContext context) {
        String address = around.address();
        return address == null
                ? context.request().scheme() + "://" + context.request().authority()
                : address;
    }

    private byte[] page(PhonePages.Frame frame, boolean has, String address, String said) {
        Map<String, Object> values = Map.of(
                "has", has, "address", address, "subscribe", address.replaceFirst("^https?:", "webcal:"), "said", said);
        return pages.page("calendar.html", frame, values);
    }
}
