package kg.crafts.kiosk.demonstrations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kg.crafts.kiosk.demonstrations.seats.SeatRefusal;
import kg.crafts.kiosk.demonstrations.seats.SeatRefusal.Why;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.ProblemKind;

/** Refusals about seats as they are told over HTTP: 409 for what stands in the way now, 422 for what never can be. */
final class SeatProblems {

    static final ProblemKind NOT_A_TICKET = new ProblemKind(
            "not-a-ticket",
            422,
            "Бул биздин борборлордун билети эмес. %s",
            "Это не билет наших центров. %s",
            "This is no ticket of our centres. %s",
            "저희 센터의 표가 아닙니다. %s");
    static final ProblemKind OTHER_CENTRES_TICKET = new ProblemKind(
            "other-centres-ticket",
            409,
            "Бул билет «%s» борборуна таандык.",
            "Этот билет действует в центре «%s».",
            "This ticket is for the centre “%s”.",
            "이 표는 “%s” 센터의 것입니다.");

    private static final Map<Why, ProblemKind> KINDS = new EnumMap<>(Why.class);

    static {
        kind(
                Why.PARTY_SIZE,
                422,
                "Орундардын саны туура эмес. %s",
                "Недопустимое число мест. %s",
                "That number of seats can’t be had. %s",
                "자리 수가 맞지 않습니다. %s");
        kind(
                Why.PARTY_TOO_LARGE,
                422,
                "Мында мынча орун жок. %s",
                "Столько мест здесь нет. %s",
                "There are not that many seats. %s",
                "자리가 그만큼 없습니다. %s");
        kind(
                Why.SEATS_NOT_RESERVED,
                422,
                "Бул жерде орун ээленбейт, жөн эле келиңиз. %s",
                "Места не бронируются, просто приходите. %s",
                "Seats are not reserved here: just come. %s",
                "자리를 예약하지 않습니다. 그냥 오시면 됩니다. %s");
        kind(
                Why.KEY_REUSED,
                422,
                "Бул ачкыч башка сурам үчүн колдонулган. %s",
                "Этот ключ уже использован для другого запроса. %s",
                "This key was used for another request. %s",
                "이 키는 다른 요청에 이미 쓰였습니다. %s");
        kind(
                Why.SEATS_CLOSED,
                409,
                "Азыр орун берилбейт. %s",
                "Сейчас места не выдаются. %s",
                "No seats are given out now. %s",
                "지금은 자리를 드리지 않습니다. %s");
        kind(
                Why.RESERVATION_ENDED,
                409,
                "Орун ээлөө бүттү, эшикке келиңиз. %s",
                "Бронирование закончено, подойдите к входу. %s",
                "Reserving has ended: come to the door. %s",
                "예약이 끝났습니다. 입구로 오십시오. %s");
        kind(
                Why.LINE_FULL,
                409,
                "Кезек толду. %s",
                "Очередь заполнена. %s",
                "The waiting list is full. %s",
                "대기 명단이 찼습니다. %s");
        kind(Why.FULL, 409, "Бош орун жок. %s", "Свободных мест нет. %s", "No seats are free. %s", "남은 자리가 없습니다. %s");
        kind(
                Why.STILL_WAITING,
                409,
                "Билет али кезекте. %s",
                "Билет ещё в очереди. %s",
                "The ticket is still waiting in line. %s",
                "아직 대기 중인 표입니다. %s");
        kind(
                Why.TOO_EARLY,
                409,
                "Кирүү али ачыла элек. %s",
                "Вход ещё не открыт. %s",
                "Check-in is not open yet. %s",
                "아직 입장 시간이 아닙니다. %s");
        kind(
                Why.ALREADY_USED,
                409,
                "Бул билет буга чейин колдонулган. %s",
                "Этот билет уже использован. %s",
                "This ticket was used already. %s",
                "이미 사용한 표입니다. %s");
        kind(
                Why.TICKET_CANCELLED,
                409,
                "Бул билет жокко чыгарылган. %s",
                "Этот билет отменён. %s",
                "This ticket is cancelled. %s",
                "취소된 표입니다. %s");
        kind(
                Why.OFFER_EXPIRED,
                409,
                "Сунуштун мөөнөтү бүттү. %s",
                "Срок предложения истёк. %s",
                "The offer has ended. %s",
                "제안 시간이 지났습니다. %s");
        kind(
                Why.NO_SHOW,
                409,
                "Көрсөтүү бүттү. %s",
                "Показ закончился. %s",
                "The demonstration is over. %s",
                "시연이 끝났습니다. %s");
        kind(
                Why.RELEASED,
                409,
                "Орундар башкаларга берилди. %s",
                "Места отданы другим. %s",
                "The seats went to others. %s",
                "자리가 다른 분께 넘어갔습니다. %s");
    }

    private SeatProblems() {}

    private static void kind(Why why, int status, String ky, String ru, String en, String ko) {
        KINDS.put(why, new ProblemKind(why.code(), status, ky, ru, en, ko));
    }

    static HttpProblem of(SeatRefusal refusal) {
        if (refusal.why() == Why.UNKNOWN_TICKET) {
            return new HttpProblem(HttpProblem.What.NOT_FOUND, "");
        }
        HttpProblem problem = new HttpProblem(Objects.requireNonNull(KINDS.get(refusal.why())), "");
        refusal.at().ifPresent(at -> problem.with("at", at.toString()));
        return problem;
    }
}
