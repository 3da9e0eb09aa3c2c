package kg.crafts.kiosk.demonstrations;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.ScheduleRefusal;
import kg.crafts.kiosk.demonstrations.rules.Clash;
import kg.crafts.kiosk.demonstrations.seats.SeatRefusal;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.ProblemKind;

/** Refusals as they are told over HTTP (booking.md, section 8). */
final class Problems {

    static final ProblemKind IF_MATCH_MISSING = new ProblemKind(
            "if-match-missing",
            428,
            "If-Match менен кайсы версияны көргөнүңүздү айтыңыз. %s",
            "Укажите в If-Match, какую версию вы видели. %s",
            "Say with If-Match which version you have seen. %s",
            "If-Match로 어느 버전을 보았는지 알려 주십시오. %s");

    private static final Map<DeskRefusal.What, ProblemKind> DESK = new EnumMap<>(DeskRefusal.What.class);
    private static final Map<ScheduleRefusal.What, ProblemKind> SCHEDULE = new EnumMap<>(ScheduleRefusal.What.class);

    static {
        desk(
                DeskRefusal.What.SLOT_TAKEN,
                409,
                "«%s» ал убакта бош эмес.",
                "«%s» в это время занято.",
                "“%s” is taken at that time.",
                "“%s”은(는) 그 시간에 이미 예약되어 있습니다.");
        desk(
                DeskRefusal.What.SLOT_CLOSED,
                409,
                "«%s» ал убакта сунушталбайт: жабык же орун жетпейт.",
                "«%s» в это время не предлагается: закрыто или не хватает мест.",
                "“%s” can’t be had at that time: closed, not offered, or too few seats.",
                "“%s”은(는) 그 시간에 쓸 수 없습니다. 닫혀 있거나 자리가 모자랍니다.");
        desk(
                DeskRefusal.What.OVERRIDE_NEEDED,
                409,
                "Буга себеп көрсөтүп гана уруксат берүүгө болот: %s.",
                "Это можно разрешить, только указав причину: %s.",
                "This can be allowed only with a reason: %s.",
                "사유를 적어야만 허용할 수 있습니다: %s.");
        desk(
                DeskRefusal.What.DATES_TAKEN,
                409,
                "Катардын айрым күндөрү бош эмес: %s.",
                "Некоторые даты ряда заняты: %s.",
                "Some dates of the series are taken: %s.",
                "일부 날짜가 이미 예약되어 있습니다: %s.");
        desk(
                DeskRefusal.What.STALE,
                412,
                "Бул арада өзгөрдү; азыркы версия %s. Кайра окуңуз.",
                "За это время изменилось; теперь версия %s. Прочитайте заново.",
                "It has changed meanwhile and is version %s now. Read it again.",
                "그사이 변경되어 지금은 버전 %s입니다. 다시 읽으십시오.");
        desk(
                DeskRefusal.What.NOT_IN_THIS_STATE,
                409,
                "Азыркы «%s» абалында мүмкүн эмес.",
                "В нынешнем состоянии «%s» это невозможно.",
                "Not possible in its present state, “%s”.",
                "현재 상태 “%s”에서는 할 수 없습니다.");
        desk(
                DeskRefusal.What.OWNED_ELSEWHERE,
                409,
                "Муну «%s» борбору чечет.",
                "Это решает центр «%s».",
                "The centre “%s” decides about this.",
                "이것은 “%s” 센터가 결정합니다.");
        desk(
                DeskRefusal.What.IDEMPOTENCY_MISMATCH,
                422,
                "Бул ачкыч башка сурам үчүн колдонулган. %s",
                "Этот ключ уже использован для другого запроса. %s",
                "This key was used for another request. %s",
                "이 키는 다른 요청에 이미 쓰였습니다. %s");
        desk(
                DeskRefusal.What.NOT_YOURS,
                403,
                "Бул сиздики эмес. %s",
                "Это не ваше. %s",
                "This is not yours. %s",
                "본인의 것이 아닙니다. %s");
        desk(
                DeskRefusal.What.NOT_WRITTEN,
                503,
                "Азыр сактоо мүмкүн эмес. %s",
                "Сейчас сохранить нельзя. %s",
                "It can’t be saved now. %s",
                "지금은 저장할 수 없습니다. %s");
        schedule(
                ScheduleRefusal.What.TIME,
                "Убакыт же дата окулбайт: %s",
                "Время или дата не читаются: %s",
                "A time or date can’t be read: %s",
                "시간이나 날짜를 읽을 수 없습니다: %s");
        schedule(
                ScheduleRefusal.What.SPAN,
                "Башталышынан кийин, 24 сааттан кеч эмес бүтүшү керек: %s",
                "Должно кончаться после начала, не позже чем через 24 часа: %s",
                "It must end after it starts, within 24 hours: %s",
                "시작한 뒤 24시간 안에 끝나야 합니다: %s");
        schedule(
                ScheduleRefusal.What.NONEXISTENT_LOCAL_TIME,
                "Ал күнү мындай убакыт жок, саат алдыга жылат: %s",
                "Такого времени в этот день нет, часы переводят вперёд: %s",
                "There is no such time on that day, the clocks go forward: %s",
                "그날에는 그런 시각이 없습니다(시계를 앞당깁니다): %s");
        schedule(
                ScheduleRefusal.What.RULE,
                "Кайталоо эрежеси окулбайт: %s",
                "Правило повторения не читается: %s",
                "The rule of recurrence can’t be read: %s",
                "반복 규칙을 읽을 수 없습니다: %s");
        schedule(
                ScheduleRefusal.What.START_NOT_IN_RULE,
                "Биринчи күн эрежеге туура келбейт: %s",
                "Первая дата не подходит под правило: %s",
                "The first date is not one of the rule’s: %s",
                "첫 날짜가 규칙에 맞지 않습니다: %s");
        schedule(
                ScheduleRefusal.What.EMPTY_SERIES,
                "Катарда бир да күн жок: %s",
                "В ряду нет ни одной даты: %s",
                "The series has no date: %s",
                "날짜가 하나도 없습니다: %s");
        schedule(
                ScheduleRefusal.What.SERIES_TOO_LONG,
                "Катардын аягы жок же өтө узун: %s",
                "Ряд без конца или слишком длинный: %s",
                "The series has no end or is too long: %s",
                "끝이 없거나 너무 깁니다: %s");
        schedule(
                ScheduleRefusal.What.UNKNOWN,
                "«%s» табылган жок.",
                "«%s» не найдено.",
                "There is no “%s”.",
                "“%s”을(를) 찾을 수 없습니다.");
        schedule(
                ScheduleRefusal.What.SPACE_UNFIT,
                "Бул «%s» жеринде көрсөтүлбөйт.",
                "Это не показывают в «%s».",
                "This is not shown in “%s”.",
                "“%s”에서는 할 수 없습니다.");
        schedule(
                ScheduleRefusal.What.TOO_LATE,
                "Бул убакыт өтүп кетти: %s",
                "Это время уже прошло: %s",
                "That time has passed: %s",
                "이미 지난 시간입니다: %s");
        schedule(
                ScheduleRefusal.What.TOO_SOON,
                "Ал күн келе элек: %s",
                "Этот день ещё не наступил: %s",
                "That day has not come: %s",
                "아직 그날이 아닙니다: %s");
        schedule(
                ScheduleRefusal.What.REASON_MISSING,
                "Себебин жазыңыз. %s",
                "Укажите причину. %s",
                "Give a reason. %s",
                "사유를 적으십시오. %s");
    }

    private Problems() {}

    private static void desk(DeskRefusal.What what, int status, String ky, String ru, String en, String ko) {
        DESK.put(what, new ProblemKind(code(what), status, ky, ru, en, ko));
    }

    private static void schedule(ScheduleRefusal.What what, String ky, String ru, String en, String ko) {
        SCHEDULE.put(what, new ProblemKind(code(what), 422, ky, ru, en, ko));
    }

    private static String code(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is told of a failure; one that is no refusal of ours is passed on as it is. */
    static Throwable of(Throwable failure) {
        return of(failure, false);
    }

    /**
     * The same.
     *
     * @param toStaff whether to say whose booking stands in the way, which nobody else is told
     */
    static Throwable of(Throwable failure, boolean toStaff) {
        return switch (failure) {
            case DeskRefusal refusal -> of(refusal, toStaff);
            case ScheduleRefusal refusal -> of(refusal);
            case SeatRefusal refusal -> SeatProblems.of(refusal);
            default -> failure;
        };
    }

    static HttpProblem of(ScheduleRefusal refusal) {
        return new HttpProblem(Objects.requireNonNull(SCHEDULE.get(refusal.what())), refusal.given());
    }

    private static HttpProblem of(DeskRefusal refusal, boolean toStaff) {
        if (refusal.what() == DeskRefusal.What.BUSY) {
            return HttpProblem.tooMany(Duration.ofSeconds(1));
        }
        String given = String.valueOf(refusal.getMessage());
        ProblemKind kind = DESK.get(refusal.what());
        HttpProblem problem = new HttpProblem(kind == null ? HttpProblem.What.NOT_FOUND : kind, given);
        if (!refusal.clashes().isEmpty()) {
            problem.with("conflicts", told(refusal.clashes(), toStaff));
            problem.with("alternatives", spans(refusal.alternatives()));
        }
        if (!refusal.dates().isEmpty()) {
            problem.with("dates", spans(refusal.dates()));
        }
        return problem;
    }

    /** What stands against something, as it is told. */
    static List<Map<String, Object>> told(List<Clash> clashes, boolean toStaff) {
        return clashes.stream().map(clash -> told(clash, toStaff)).toList();
    }

    private static Map<String, Object> told(Clash clash, boolean toStaff) {
        Map<String, Object> told = new TreeMap<>(Map.of(
                "kind", clash.kind().tag(),
                "resource", clash.resource(),
                "from", clash.from().toString(),
                "to", clash.to().toString(),
                "soft", clash.kind().isSoft()));
        if (toStaff && clash.occurrence() != null) {
            told.put("occurrence", clash.occurrence().toString());
        }
        return told;
    }

    private static List<Map<String, Map<String, String>>> spans(List<LocalSpan> spans) {
        return spans.stream()
                .map(span -> Map.of(
                        "start",
                        Map.of(
                                "local", span.start().toString(),
                                "zone", span.zone().getId(),
                                "instant", span.from().toString()),
                        "end",
                        Map.of(
                                "local", span.end().toString(),
                                "zone", span.zone().getId(),
                                "instant", span.to().toString())))
                .toList();
    }

    /** Not a request of ours at all. */
    static Refusal body(String what) {
        return new HttpProblem(HttpProblem.What.BODY, what);
    }
}
