package kg.crafts.kiosk.app;

import io.vertx.ext.web.RoutingContext;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Pages;
import kg.crafts.kiosk.web.Site;

/** The pages: {@code /} is the kiosk, {@code /desk} is the staff's; {@code /artisan} is a feature's own. */
final class PageRoutes {

    private final Pages pages;

    PageRoutes(Pages pages) {
        this.pages = pages;
    }

    void mount(Site site) {
        site.get(Access.VISITOR, "/", context -> pages.serve(context, "/kiosk.html"));
        site.get(Access.VISITOR, "/desk", this::desk);
        for (String path : pages.paths()) {
            site.get(Access.VISITOR, path, pages::serve);
        }
    }

    /** The page itself holds nothing: who may see what is decided where it asks. Its camera reads tickets. */
    private void desk(RoutingContext context) {
        context.response()
                .putHeader("permissions-policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        pages.serve(context, "/desk.html");
    }
}
