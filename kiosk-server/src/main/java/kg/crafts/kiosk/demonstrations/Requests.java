package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kg.crafts.kiosk.demonstrations.model.ArtisanDay;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Marks;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.OwnedId;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Request;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.HybridTime;
import org.jspecify.annotations.Nullable;

/** What centres ask of each other, and how they answer. */
final class Requests {

    private static final String OUTCOME = "outcome";

    private Requests() {}

    /** What a history has made of a request: the asking centre's words, and the other's answer. */
    static Optional<Request> read(History history) {
        Optional<CentreId> from = history.entries().stream()
                .map(History.Entry::centre)
                .filter(centre -> OwnedId.isOf(history.subject(), centre))
                .findFirst();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, JsonNode> asked = history.attributes(from.get());
        CentreId to = new CentreId(Codec.string(asked, "to"));
        SortedMap<String, JsonNode> answered = history.attributes(to);
        JsonNode outcome = answered.get(OUTCOME);
        JsonNode occurrence = outcome == null ? asked.get("occurrence") : answered.get("occurrence");
        JsonNode artisan = asked.get("artisan");
        return Optional.of(new Request(
                history.subject(),
                from.get(),
                to,
                Request.What.valueOf(name(Codec.string(asked, "what"))),
                Codec.plan(asked),
                artisan == null ? null : artisan.asText(),
                Codec.string(asked, "askedBy"),
                outcome == null ? Request.Outcome.PENDING : Request.Outcome.valueOf(name(outcome.asText())),
                occurrence == null ? null : UUID.fromString(occurrence.asText())));
    }

    private static String name(String tag) {
        return tag.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Asks another centre for a space of its own. */
    static Order forSpace(Person person, CentreId owner, Plan plan) {
        return desk -> {
            UUID id = ask(desk, owner, Request.What.BOOKING, plan, null, null, person);
            return new Order.Answer(202, id, Json.object());
        };
    }

    /** Asks for the days of an occurrence's artisans that other centres hold. */
    static List<UUID> askForDays(Deciding desk, Occurrence one, Person person) {
        List<UUID> asked = new ArrayList<>();
        for (String artisan : one.plan().artisans()) {
            CentreId holder =
                    desk.day(artisan, one.span().start().toLocalDate()).holder();
            if (!holder.equals(desk.here())) {
                asked.add(ask(desk, holder, Request.What.ARTISAN_DAY, one.plan(), artisan, one.id(), person));
            }
        }
        return asked;
    }

    /** Tells the centre that an occurrence belongs to that an artisan steps back; once, however often she says so. */
    static Order forWithdrawal(Occurrence one, Person artisan) {
        return desk -> {
            UUID id = desk.programme()
                    .pendingWithdrawal(one.id(), String.valueOf(artisan.artisan()))
                    .map(Request::id)
                    .orElseGet(() -> ask(
                            desk,
                            one.centre(),
                            Request.What.WITHDRAWAL,
                            one.plan(),
                            artisan.artisan(),
                            one.id(),
                            artisan));
            return new Order.Answer(202, id, Json.object());
        };
    }

    private static UUID ask(
            Deciding desk,
            CentreId to,
            Request.What what,
            Plan plan,
            @Nullable String artisan,
            @Nullable UUID occurrence,
            Person person) {
        UUID id = OwnedId.make(desk.here());
        SortedMap<String, JsonNode> set = Codec.attributes(plan);
        set.put("to", TextNode.valueOf(to.value()));
        set.put("what", TextNode.valueOf(what.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        set.put("askedBy", TextNode.valueOf(person.askedBy()));
        if (artisan != null) {
            set.put("artisan", TextNode.valueOf(artisan));
        }
        if (occurrence != null) {
            set.put("occurrence", TextNode.valueOf(occurrence.toString()));
        }
        desk.put(HistoryRule.REQUEST, id, set, new Deed(person, "ask", null));
        return id;
    }

    /** Decides what another centre asked of this one. Always comes to an answer. */
    static Order answer(Request request) {
        return desk -> switch (request.what()) {
            case BOOKING -> book(desk, request);
            case ARTISAN_DAY -> handOver(desk, request);
            case WITHDRAWAL -> withdraw(desk, request);
        };
    }

    /** Does what she would do here herself; declined when there is nothing left to step back from. */
    private static Order.Answer withdraw(Deciding desk, Request request) {
        UUID id = Objects.requireNonNull(request.occurrence());
        try {
            Occurrence one = desk.get(id);
            Person artisan = new Person(request.askedBy(), request.askedBy(), request.artisan());
            new Acting(artisan, id, Act.WITHDRAW, one.version(), Acting.Terms.NONE).decide(desk);
            return answered(desk, request, Request.Outcome.TAKEN, id, List.of(), List.of());
        } catch (DeskRefusal e) {
            return answered(desk, request, Request.Outcome.DECLINED, id, List.of(), List.of());
        }
    }

    /** Puts it before the staff when it could be; declines it, with other times, when it can't. */
    private static Order.Answer book(Deciding desk, Request request) {
        UUID id = OwnedId.of(desk.here(), request.id().toString());
        Marks marks = Marks.of(request.askedBy()).answering(request.id());
        try {
            List<Clash> clashes = desk.clashes(request.plan(), null, false);
            if (clashes.stream().allMatch(clash -> clash.kind().isSoft())) {
                desk.put(occurrence(desk, id, request, Status.REQUESTED, marks), deed("request"));
                return answered(desk, request, Request.Outcome.TAKEN, id, List.of(), List.of());
            }
            List<LocalSpan> instead = desk.alternatives(request.plan(), null, false);
            return answered(desk, request, Request.Outcome.DECLINED, null, clashes, instead);
        } catch (ScheduleRefusal e) {
            return answered(desk, request, Request.Outcome.DECLINED, null, List.of(), List.of());
        }
    }

    private static Occurrence occurrence(Deciding desk, UUID id, Request request, Status status, Marks marks) {
        return new Occurrence(id, desk.here(), request.plan(), status, marks, HybridTime.ZERO, 1);
    }

    /** Hands a day over unless the artisan is needed here at that time, the way between included. */
    private static Order.Answer handOver(Deciding desk, Request request) {
        String artisan = String.valueOf(request.artisan());
        LocalSpan span = request.plan().span();
        LocalDate date = span.start().toLocalDate();
        ArtisanDay day = desk.day(artisan, date);
        long seconds = 60L * desk.setup().travelMinutes(desk.here(), request.from());
        boolean free = desk
                .claimsOf(
                        artisan,
                        desk.here(),
                        span.from().minusSeconds(seconds),
                        span.to().plusSeconds(seconds))
                .stream()
                .noneMatch(one -> one.centre().equals(desk.here()));
        if (free && day.holder().equals(desk.here())) {
            ArtisanDays.handOver(desk, day, request.from(), Person.DESK);
            return answered(desk, request, Request.Outcome.TAKEN, null, List.of(), List.of());
        }
        return answered(desk, request, Request.Outcome.DECLINED, null, List.of(), List.of());
    }

    private static Order.Answer answered(
            Deciding desk,
            Request request,
            Request.Outcome outcome,
            @Nullable UUID occurrence,
            List<Clash> clashes,
            List<LocalSpan> instead) {
        SortedMap<String, JsonNode> set = new TreeMap<>();
        set.put(OUTCOME, TextNode.valueOf(outcome.name().toLowerCase(Locale.ROOT)));
        if (occurrence != null) {
            set.put("occurrence", TextNode.valueOf(occurrence.toString()));
        }
        if (!clashes.isEmpty()) {
            set.put("conflicts", told(clashes));
            set.put(
                    "alternatives",
                    Codec.texts(instead.stream()
                            .map(span -> span.start().toString())
                            .toList()));
        }
        desk.put(HistoryRule.REQUEST, request.id(), set, deed("answer"));
        return new Order.Answer(200, request.id(), Json.object());
    }

    private static Deed deed(String act) {
        return new Deed(Person.DESK, act, null);
    }

    /** Clashes as others are told of them: what and when, not whose. */
    static ArrayNode told(List<Clash> clashes) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (Clash clash : clashes) {
            list.addObject()
                    .put("kind", clash.kind().tag())
                    .put("resource", clash.resource())
                    .put("from", clash.from().toString())
                    .put("to", clash.to().toString())
                    .put("soft", clash.kind().isSoft());
        }
        return list;
    }
}
