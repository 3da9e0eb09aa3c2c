package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;

/** {@code /artisan/seen}: an artisan sees what visitors see of her, hides it and shows it again (A8). */
final class PhoneSeenRoutes {

    private static final String PATH = "/artisan/seen";

    private final DemonstrationsModule module;
    private final PhonePages pages;
    private final PhoneDoorRoutes door;
    private final Surroundings around;
    private final Work work;
    private final InstantSource clock;

    PhoneSeenRoutes(
            DemonstrationsModule module,
            PhonePages pages,
            PhoneDoorRoutes door,
            Surroundings around,
            Work work,
            InstantSource clock) {
        this.module = module;
        this.pages = pages;
        this.door = door;
        this.around = around;
        this.work = work;
        this.clock = clock;
    }

    void mount(Site site) {
        site.get(Access.ARTISAN, PATH, this::show);
        site.post(Access.ARTISAN, PATH, PhoneRoutes.MAX_BYTES, this::change);
    }

    private void show(RoutingContext context) {
        PhonePages.Frame frame = door.frame(context, PATH);
        String artisan = String.valueOf(Caller.of(context).artisan());
        work.answer(context, () -> page(frame, artisan), page -> Replies.page(context, 200, page));
    }

    private void change(RoutingContext context) {
        Caller caller = Caller.of(context);
        boolean agrees = switch (Params.field(context, "agrees")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new HttpProblem(HttpProblem.What.BODY, "agrees");
        };
        String then = door.frame(context, PATH).to(PATH);
        work.answer(
                context,
                () -> {
                    around.catalogue().consent(caller.author(), String.valueOf(caller.artisan()), agrees);
                    return then;
                },
                address -> Replies.seeOther(context, address));
    }

    /** Made of the very answer that visitors get. */
    private byte[] page(PhonePages.Frame frame, String artisan) {
        Lang lang = frame.lang();
        JsonNode seen = around.reading().find(artisan, lang).map(Json::read).orElseGet(MissingNode::getInstance);
        Map<String, Object> values = new HashMap<>();
        values.put("hidden", around.names().isWithdrawn(artisan));
        values.put("name", seen.at("/name/text").asText());
        values.put("summary", seen.at("/summary/text/text").asText());
        values.put("image", seen.at("/image/url").asText());
        values.put("crafts", crafts(seen));
        values.put("record", "/#/" + lang.tag() + "/artisan/" + artisan);
        values.put("live", live(artisan, lang));
        return pages.page("seen.html", frame, values);
    }

    private static List<String> crafts(JsonNode seen) {
        List<String> crafts = new ArrayList<>();
        seen.path("crafts").forEach(craft -> crafts.add(craft.at("/name/text").asText()));
        return crafts;
    }

    /** What is announced of hers and not over, with the words that stand for her there. */
    private List<Map<String, Object>> live(String artisan, Lang lang) {
        return module.programme().ofArtisan(artisan).stream()
                .filter(one -> one.marks().visible() && one.end().isAfter(clock.instant()))
                .filter(one -> one.statusAt(clock.instant()).claims())
                .map(one -> live(one, lang))
                .toList();
    }

    private Map<String, Object> live(Occurrence one, Lang lang) {
        Map<String, Object> values = new HashMap<>(pages.about(one, lang));
        List<String> missing = module.programme().missing(one);
        values.put(
                "who",
                one.plan().artisans().stream()
                        .filter(each -> !missing.contains(each))
                        .map(each -> around.names()
                                .artisan(each, lang, Envelope.Use.KIOSK, clock.instant())
                                .path("text")
                                .asText())
                        .collect(Collectors.joining(", ")));
        return values;
    }
}
