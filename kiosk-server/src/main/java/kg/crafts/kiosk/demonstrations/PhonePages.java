package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.crafts.kiosk.demonstrations.model.DemonstrationType;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.demonstrations.model.Space;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Templates;
import org.jspecify.annotations.Nullable;

/** The artisan's pages, made of what is known; wall time is the centre's, whatever the phone says (A7). */
final class PhonePages {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Templates templates = new Templates("phone");
    private final DemonstrationsModule module;
    private final CatalogueSetup names;
    private final CentreId here;

    PhonePages(DemonstrationsModule module, CatalogueSetup names, CentreId here) {
        this.module = module;
        this.names = names;
        this.here = here;
    }

    /** Where a page stands: its language, its own address without one, and what proves that a form is ours. */
    record Frame(Lang lang, String path, String csrf) {

        /** An address of ours in the language of this page. */
        String to(String path, String... query) {
            StringBuilder address = new StringBuilder(path).append("?lang=").append(lang.tag());
            for (int i = 0; i < query.length; i += 2) {
                address.append('&')
                        .append(query[i])
                        .append('=')
                        .append(URLEncoder.encode(query[i + 1], StandardCharsets.UTF_8));
            }
            return address.toString();
        }
    }

    /** A page with what every page has. */
    byte[] page(String template, Frame frame, Map<String, Object> values) {
        PhoneWords words = PhoneWords.of(frame.lang());
        Map<String, Object> all = new HashMap<>(values);
        all.put("lang", frame.lang().tag());
        all.put("words", words.all());
        all.put("csrf", frame.csrf());
        all.put("house", names.name(here, frame.lang()).map(PhonePages::text).orElse(words.get("house")));
        all.put("languages", languages(frame));
        return templates.render(template, all);
    }

    private static List<Map<String, String>> languages(Frame frame) {
        List<Map<String, String>> languages = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            languages.add(Map.of(
                    "lang",
                    lang.tag(),
                    "name",
                    PhoneWords.of(lang).get("language"),
                    "href",
                    new Frame(lang, frame.path(), "").to(frame.path())));
        }
        return languages;
    }

    /** Asks for the PIN, or says that a link is needed. */
    byte[] enter(Frame frame, String token, String problem) {
        return page("enter.html", frame, Map.of("token", token, "problem", problem));
    }

    /** What it is, where and when. */
    Map<String, Object> about(Occurrence one, Lang lang) {
        Map<String, Object> values = new HashMap<>(shown(one.span(), PhoneWords.of(lang)));
        values.put("name", nameOf(one.plan().type(), lang));
        values.put("place", place(one, lang));
        return values;
    }

    /** What she can show: of her crafts, or all when nobody has said what her crafts are. */
    List<DemonstrationType> types(String artisan) {
        Setup setup = module.programme().setup();
        List<String> crafts = names.crafts(artisan);
        return setup.types().values().stream()
                .filter(type -> crafts.isEmpty() || crafts.contains(String.valueOf(type.craft())))
                .sorted(Comparator.comparing(DemonstrationType::code))
                .toList();
    }

    byte[] choose(Frame frame, List<DemonstrationType> types) {
        return page(
                "choose.html",
                frame,
                Map.of(
                        "types",
                        types.stream().map(type -> type(type, frame.lang())).toList()));
    }

    private Map<String, Object> type(DemonstrationType type, Lang lang) {
        return Map.of(
                "code",
                type.code(),
                "name",
                nameOf(type.code(), lang),
                "minutes",
                PhoneWords.of(lang).get("minutes", type.minutes()));
    }

    /** Free times, a day after the other. */
    byte[] slots(Frame frame, DemonstrationType type, List<FreeSlots.Free> free) {
        PhoneWords words = PhoneWords.of(frame.lang());
        Map<LocalDate, List<Map<String, Object>>> byDay = new TreeMap<>();
        free.stream()
                .sorted(Comparator.comparing((FreeSlots.Free one) -> one.span().start()))
                .forEach(one -> byDay.computeIfAbsent(one.span().start().toLocalDate(), day -> new ArrayList<>())
                        .add(slot(frame, type, one.space(), one.span())));
        List<Map<String, Object>> days = new ArrayList<>();
        byDay.forEach((day, slots) -> days.add(Map.of("name", words.day(day), "slots", slots)));
        return page("slots.html", frame, Map.of("type", type(type, frame.lang()), "days", days));
    }

    /** A free time as it is offered. */
    Map<String, Object> slot(Frame frame, DemonstrationType type, Space space, LocalSpan span) {
        String href = frame.to(
                "/artisan/ask/confirm",
                "type",
                type.code(),
                "space",
                space.code(),
                "start",
                span.start().toString());
        return Map.of(
                "href",
                href,
                "day",
                PhoneWords.of(frame.lang()).day(span.start().toLocalDate()),
                "time",
                time(span),
                "place",
                nameOf(space.code(), frame.lang()));
    }

    /**
     * What is about to be asked for, before it is sent.
     *
     * @param problem why it can't be had, or an empty text
     * @param instead free times near it
     */
    byte[] confirm(
            Frame frame,
            DemonstrationType type,
            Space space,
            LocalSpan span,
            String key,
            String problem,
            List<LocalSpan> instead) {
        PhoneWords words = PhoneWords.of(frame.lang());
        Map<String, Object> values = new HashMap<>(shown(span, words));
        values.put("title", words.get("confirmTitle"));
        values.put("name", nameOf(type.code(), frame.lang()));
        values.put("place", nameOf(space.code(), frame.lang()));
        values.put("problem", problem);
        values.put("back", frame.to("/artisan/ask", "type", type.code()));
        values.put(
                "alternatives",
                instead.stream().map(one -> slot(frame, type, space, one)).toList());
        values.put("action", problem.isEmpty() ? frame.to("/artisan/ask") : "");
        values.put("submit", words.get("send"));
        values.put(
                "fields",
                fields(
                        "type",
                        type.code(),
                        "space",
                        space.code(),
                        "start",
                        span.start().toString(),
                        "key",
                        key));
        return page("confirm.html", frame, values);
    }

    byte[] withdraw(Frame frame, Occurrence one, String problem) {
        PhoneWords words = PhoneWords.of(frame.lang());
        Map<String, Object> values = new HashMap<>(about(one, frame.lang()));
        values.put("title", words.get("withdrawTitle"));
        values.put("problem", problem);
        values.put("back", frame.to("/artisan"));
        values.put("alternatives", List.of());
        values.put("action", problem.isEmpty() ? frame.to("/artisan/" + one.id() + "/withdraw") : "");
        values.put("submit", words.get("withdrawDo"));
        values.put("fields", fields("version", String.valueOf(one.version())));
        return page("confirm.html", frame, values);
    }

    private static List<Map<String, String>> fields(String... pairs) {
        List<Map<String, String>> fields = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(Map.of("key", pairs[i], "value", pairs[i + 1]));
        }
        return fields;
    }

    private static Map<String, Object> shown(LocalSpan span, PhoneWords words) {
        return Map.of(
                "day",
                words.day(span.start().toLocalDate()),
                "time",
                time(span),
                "instant",
                span.from().toString());
    }

    private static String time(LocalSpan span) {
        return CLOCK.format(span.start()) + "–" + CLOCK.format(span.end());
    }

    private String place(Occurrence one, Lang lang) {
        String space = nameOf(one.plan().space(), lang);
        return one.centre().equals(here)
                ? space
                : space + ", "
                        + names.name(one.centre(), lang)
                                .map(PhonePages::text)
                                .orElse(one.centre().value());
    }

    private String nameOf(@Nullable String code, Lang lang) {
        return code == null ? "" : names.name(code, lang).map(PhonePages::text).orElse(code);
    }

    private static String text(JsonNode name) {
        return name.path("text").asText();
    }
}
