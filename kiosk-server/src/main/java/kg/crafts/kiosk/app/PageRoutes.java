package kg.crafts.kiosk.app;

import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Pages;
import kg.crafts.kiosk.web.Site;

/** The pages: {@code /} is the kiosk; {@code /desk} and {@code /artisan} are kept for staff and artisans. */
final class PageRoutes {

    private final Pages pages;

    PageRoutes(Pages pages) {
        this.pages = pages;
    }

    void mount(Site site) {
        site.get(Access.VISITOR, "/", context -> pages.serve(context, "/kiosk.html"));
        for (String path : pages.paths()) {
            site.get(Access.VISITOR, path, pages::serve);
        }
    }
}
