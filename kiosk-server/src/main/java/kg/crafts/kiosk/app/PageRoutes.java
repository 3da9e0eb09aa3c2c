package kg.crafts.kiosk.app;

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
        // The page itself holds nothing: who may see what is decided where it asks.
        site.get(Access.VISITOR, "/desk", context -> pages.serve(context, "/desk.html"));
        for (String path : pages.paths()) {
            site.get(Access.VISITOR, path, pages::serve);
        }
    }
}
