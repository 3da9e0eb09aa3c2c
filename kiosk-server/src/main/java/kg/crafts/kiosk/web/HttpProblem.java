package kg.crafts.kiosk.web;

import java.util.Locale;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Refusal;

/** A request that is refused, with a status and a sentence in each language (RFC 9457). */
public final class HttpProblem extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What can be wrong with a request, in words. {@code %s} is what was given. */
    public enum What {
        NOT_FOUND(404, "«%s» табылган жок.", "«%s» не найдено.", "There is no “%s”.", "“%s”을(를) 찾을 수 없습니다."),
        METHOD(
                405,
                "Бул дарек «%s» ыкмасын кабыл албайт.",
                "Этот адрес не принимает метод «%s».",
                "This address does not take the method “%s”.",
                "이 주소는 “%s” 메서드를 받지 않습니다."),
        ADDRESS(
                400,
                "Дарек окулбайт. %s",
                "Адрес не читается. %s",
                "The address can't be read. %s",
                "주소를 읽을 수 없습니다. %s"),
        LANGUAGE(
                400,
                "lang: «%s» тили жок; ky, ru, en же ko жазыңыз.",
                "lang: языка «%s» нет; укажите ky, ru, en или ko.",
                "lang: there is no language “%s”; give ky, ru, en or ko.",
                "lang: “%s” 언어가 없습니다. ky, ru, en, ko 중 하나를 쓰십시오."),
        KIND(
                400,
                "kind: «%s» түрү жок.",
                "kind: вида «%s» нет.",
                "kind: there is no kind “%s”.",
                "kind: “%s” 종류가 없습니다."),
        NUMBER(
                400,
                "%s чегинен тышкары же сан эмес.",
                "%s — не число или вне допустимых пределов.",
                "%s is not a whole number within its bounds.",
                "%s 값이 숫자가 아니거나 범위를 벗어났습니다."),
        TOO_LONG(
                400,
                "q: издөө %s белгиден узун болбосун.",
                "q: запрос должен быть не длиннее %s знаков.",
                "q: a search is at most %s characters long.",
                "q: 검색어는 %s자 이하여야 합니다."),
        BODY(
                400,
                "Жөнөтүлгөн JSON окулбайт: %s",
                "Присланный JSON не читается: %s",
                "The JSON that was sent can't be read: %s",
                "보낸 JSON을 읽을 수 없습니다: %s"),
        TOO_LARGE(
                413,
                "Жөнөтүлгөн нерсе өтө чоң. %s",
                "Прислано слишком много. %s",
                "What was sent is too large. %s",
                "보낸 내용이 너무 큽니다. %s"),
        BUSY(
                503,
                "Сервер азыр бош эмес, бир аздан кийин кайра аракет кылыңыз. %s",
                "Сервер сейчас занят, попробуйте чуть позже. %s",
                "The server is busy; try again in a moment. %s",
                "서버가 바쁩니다. 잠시 후 다시 시도하십시오. %s"),
        FILLING(
                503,
                "Көргөзмө окулуп жатат, бир аздан кийин кайра аракет кылыңыз. %s",
                "Выставка ещё загружается, попробуйте чуть позже. %s",
                "The exhibition is still being read; try again in a moment. %s",
                "전시 자료를 읽는 중입니다. 잠시 후 다시 시도하십시오. %s"),
        BROKEN(
                500,
                "Серверде ката кетти; кызматкерлер аны журналдан көрөт. %s",
                "На сервере ошибка; сотрудники увидят её в журнале. %s",
                "Something went wrong on the server; staff will see it in the log. %s",
                "서버에 오류가 생겼습니다. 직원이 기록에서 확인합니다. %s");

        private final int status;
        private final String ky;
        private final String ru;
        private final String en;
        private final String ko;

        What(int status, String ky, String ru, String en, String ko) {
            this.status = status;
            this.ky = ky;
            this.ru = ru;
            this.en = en;
            this.ko = ko;
        }

        int status() {
            return status;
        }

        private String words(Lang lang) {
            return switch (lang) {
                case KY -> ky;
                case RU -> ru;
                case EN -> en;
                case KO -> ko;
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int MAX_SHOWN = 80;
    private static final int UNAVAILABLE = 503;

    private final What what;
    private final String given;

    /**
     * Refuses a request.
     *
     * @param given what was given, as it is repeated to whoever gave it; cut to a bearable length
     */
    public HttpProblem(What what, String given) {
        super(what.code(), what + " " + shorten(given));
        this.what = what;
        this.given = shorten(given);
    }

    private static String shorten(String given) {
        return given.length() <= MAX_SHOWN ? given : given.substring(0, MAX_SHOWN) + "…";
    }

    int status() {
        return what.status();
    }

    /** Whether the very same request may be answered soon. */
    boolean passes() {
        return what.status() == UNAVAILABLE;
    }

    String detail(Lang lang) {
        return String.format(what.words(lang), given).strip();
    }
}
