package kg.crafts.kiosk.transfer.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.Problem;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.web.Access;
import kg.crafts.kiosk.web.Caller;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Paced;
import kg.crafts.kiosk.web.Params;
import kg.crafts.kiosk.web.ProblemKind;
import kg.crafts.kiosk.web.Replies;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.Work;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/v1/desk/import}: a table is looked at ({@code dry=true}) or taken in; {@code GET} tells how far it is.
 * {@code GET /api/v1/desk/export}: all records of a kind as a table.
 */
public final class TableRoutes {

    /** Of a table: about 50,000 short rows. */
    public static final int MAX_BYTES = 32 << 20;

    /** Tables that one account has read or written; each may take seconds of a whole processor. */
    private static final int MOST_HOURLY = 600;

    private static final ProblemKind RUNNING = new ProblemKind(
            "import-running",
            409,
            "Азыр башка таблица кабыл алынып жатат. Ал бүткөндөн кийин кайра аракет кылыңыз. %s",
            "Сейчас принимается другая таблица. Попробуйте, когда она закончится. %s",
            "Another table is being taken in. Try again when it is done. %s",
            "지금 다른 표를 받는 중입니다. 끝난 뒤에 다시 시도하십시오. %s");

    private static final ProblemKind FORMAT = new ProblemKind(
            "table-format",
            400,
            "format: «%s» түрү жок; csv же xlsx жазыңыз.",
            "format: вида «%s» нет; укажите csv или xlsx.",
            "format: there is no “%s”; give csv or xlsx.",
            "format: “%s” 형식이 없습니다. csv나 xlsx를 쓰십시오.");

    private final Catalogue catalogue;
    private final CentreId here;
    private final Audience audience;
    private final Work work;
    private final Paced pace = new Paced(InstantSource.system(), MOST_HOURLY);

    /** One at a time: each reads all of a table twice. */
    private final AtomicBoolean running = new AtomicBoolean();

    private volatile int rowsDone;

    /** Rows are looked at, and afterwards written. */
    private volatile boolean writing;

    public TableRoutes(Catalogue catalogue, CentreId here, Work work) {
        this.catalogue = catalogue;
        this.here = here;
        this.audience = new Audience(here);
        this.work = work;
    }

    /** Adds the routes to the site. */
    public void mount(Site site) {
        site.post(Access.CURATOR, "/api/v1/desk/import", MAX_BYTES, pace.slow(this::take));
        site.get(Access.CURATOR, "/api/v1/desk/import", this::progress);
        site.get(Access.CURATOR, "/api/v1/desk/import/columns", this::columns);
        site.get(Access.CURATOR, "/api/v1/desk/export", pace.slow(this::export));
    }

    /** Of all records of a table; null when it is a workbook with a sheet a kind. */
    private static @Nullable Kind kindOrAll(RoutingContext context) {
        return Params.text(context, "kind").isEmpty() ? null : kind(context);
    }

    private static Kind kind(RoutingContext context) {
        String tag = Params.text(context, "kind");
        return Kind.find(tag).orElseThrow(() -> new HttpProblem(HttpProblem.What.KIND, tag));
    }

    /** The language that texts without a state were first written in; none when the sender does not say. */
    private static TextDefaults defaults(RoutingContext context) {
        String source = Params.text(context, "source");
        if (source.isEmpty()) {
            return TextDefaults.NONE;
        }
        Lang lang = Lang.find(source).orElseThrow(() -> new HttpProblem(HttpProblem.What.LANGUAGE, source));
        return new TextDefaults(lang.tag(), "author", "unread");
    }

    private void take(RoutingContext context) {
        Lang lang = Params.lang(context);
        boolean dry = Params.text(context, "dry").equals("true");
        String author = Caller.of(context).author();
        TableImport table = new TableImport(
                catalogue,
                audience,
                kindOrAll(context),
                here.value(),
                defaults(context),
                Params.body(context),
                row -> rowsDone = row);
        work.answer(
                context,
                () -> Json.canonical(alone(table, author, dry, lang)),
                json -> Replies.personal(context, 200, json));
    }

    private ObjectNode alone(TableImport table, String author, boolean dry, Lang lang) throws IOException {
        if (!running.compareAndSet(false, true)) {
            throw new HttpProblem(RUNNING, "");
        }
        rowsDone = 0;
        writing = false;
        try {
            TableImport.Outcome outcome = table.look();
            ObjectNode told = told(outcome, lang);
            if (dry || !outcome.problems().isEmpty()) {
                return told.put("applied", false);
            }
            writing = true;
            Catalogue.Saved saved = table.apply(author, outcome.rows());
            if (saved.release() != null) {
                told.put("release", saved.release().toString());
            }
            return told.put("applied", true);
        } finally {
            running.set(false);
        }
    }

    private static ObjectNode told(TableImport.Outcome outcome, Lang lang) {
        ObjectNode told = Json.object()
                .put("rows", outcome.rows())
                .put("new", outcome.fresh())
                .put("changed", outcome.changed())
                .put("same", outcome.same())
                .put("more", outcome.more());
        ArrayNode problems = told.putArray("problems");
        for (TableImport.InRow inRow : outcome.problems()) {
            Problem problem = inRow.problem();
            problems.addObject()
                    .put("sheet", inRow.sheet())
                    .put("row", Integer.parseInt(problem.file()))
                    .put("column", problem.field())
                    .put("message", problem.message(lang))
                    .put("what", problem.fault().code());
        }
        return told;
    }

    private void progress(RoutingContext context) {
        ObjectNode json = Json.object()
                .put("running", running.get())
                .put("step", writing ? "write" : "look")
                .put("rows", rowsDone);
        Replies.personal(context, 200, Json.canonical(json));
    }

    private void columns(RoutingContext context) {
        byte[] json = Json.canonical(TableColumns.json(kind(context), Params.lang(context)));
        Replies.personal(context, 200, json);
    }

    private void export(RoutingContext context) {
        boolean empty = Params.text(context, "empty").equals("true");
        String format = Params.text(context, "format");
        if (!format.equals("csv") && !format.equals("xlsx")) {
            throw new HttpProblem(FORMAT, format);
        }
        Kind kind = format.equals("csv") ? kind(context) : kindOrAll(context);
        work.answer(
                context,
                () -> {
                    Path file = Files.createTempFile("kiosk-export", "." + format);
                    TableExport export = new TableExport(catalogue, audience, empty);
                    if (format.equals("csv")) {
                        export.csv(Objects.requireNonNull(kind), file);
                    } else {
                        export.xlsx(kind == null ? List.of(Kind.values()) : List.of(kind), file);
                    }
                    return file;
                },
                file -> send(context, file, (kind == null ? "crafts-kiosk" : kind.folder()) + "." + format));
    }

    private void send(RoutingContext context, Path file, String name) {
        context.response()
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        name.endsWith(".csv")
                                ? "text/csv; charset=utf-8"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .sendFile(file.toString())
                .onComplete(sent -> context.vertx().fileSystem().delete(file.toString()));
    }
}
