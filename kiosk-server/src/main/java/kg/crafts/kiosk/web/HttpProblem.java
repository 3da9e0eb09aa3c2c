package kg.crafts.kiosk.web;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Refusal;

/** A request that is refused, with a status and a sentence in each language (RFC 9457). */
public final class HttpProblem extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What can be wrong with any request. */
    public static final class What {

        public static final ProblemKind NOT_FOUND = new ProblemKind(
                "not-found", 404, "«%s» табылган жок.", "«%s» не найдено.", "There is no “%s”.", "“%s”을(를) 찾을 수 없습니다.");
        public static final ProblemKind METHOD = new ProblemKind(
                "method",
                405,
                "Бул дарек «%s» ыкмасын кабыл албайт.",
                "Этот адрес не принимает метод «%s».",
                "This address does not take the method “%s”.",
                "이 주소는 “%s” 메서드를 받지 않습니다.");
        public static final ProblemKind SIGN_IN = new ProblemKind(
                "sign-in", 401, "Алгач кириңиз. %s", "Сначала войдите. %s", "Sign in first. %s", "먼저 로그인하십시오. %s");
        public static final ProblemKind FORBIDDEN = new ProblemKind(
                "forbidden",
                403,
                "Буга укугуңуз жок. %s",
                "У вас нет на это права. %s",
                "You may not do this. %s",
                "권한이 없습니다. %s");
        public static final ProblemKind OTHER_SITE = new ProblemKind(
                "other-site",
                403,
                "Сурам биздин барактан келген жок. Баракты кайра ачып, дагы бир жолу аракет кылыңыз. %s",
                "Запрос пришёл не с нашей страницы. Откройте страницу заново и попробуйте ещё раз. %s",
                "This did not come from a page of ours. Open the page again and try once more. %s",
                "우리 페이지에서 보낸 요청이 아닙니다. 페이지를 다시 열고 다시 시도하십시오. %s");
        public static final ProblemKind TOO_MANY = new ProblemKind(
                "too-many",
                429,
                "Өтө көп аракет болду. %s секунддан кийин кайра аракет кылыңыз.",
                "Слишком много попыток. Попробуйте снова через %s с.",
                "Too many tries. Try again in %s s.",
                "시도가 너무 많습니다. %s초 후에 다시 시도하십시오.");
        public static final ProblemKind ADDRESS = new ProblemKind(
                "address",
                400,
                "Дарек окулбайт. %s",
                "Адрес не читается. %s",
                "The address can't be read. %s",
                "주소를 읽을 수 없습니다. %s");
        public static final ProblemKind LANGUAGE = new ProblemKind(
                "language",
                400,
                "lang: «%s» тили жок; ky, ru, en же ko жазыңыз.",
                "lang: языка «%s» нет; укажите ky, ru, en или ko.",
                "lang: there is no language “%s”; give ky, ru, en or ko.",
                "lang: “%s” 언어가 없습니다. ky, ru, en, ko 중 하나를 쓰십시오.");
        public static final ProblemKind KIND = new ProblemKind(
                "kind",
                400,
                "kind: «%s» түрү жок.",
                "kind: вида «%s» нет.",
                "kind: there is no kind “%s”.",
                "kind: “%s” 종류가 없습니다.");
        public static final ProblemKind NUMBER = new ProblemKind(
                "number",
                400,
                "%s чегинен тышкары же сан эмес.",
                "%s — не число или вне допустимых пределов.",
                "%s is not a whole number within its bounds.",
                "%s 값이 숫자가 아니거나 범위를 벗어났습니다.");
        public static final ProblemKind TOO_LONG = new ProblemKind(
                "too-long",
                400,
                "q: издөө %s белгиден узун болбосун.",
                "q: запрос должен быть не длиннее %s знаков.",
                "q: a search is at most %s characters long.",
                "q: 검색어는 %s자 이하여야 합니다.");
        public static final ProblemKind BODY = new ProblemKind(
                "body",
                400,
                "Жөнөтүлгөн JSON окулбайт: %s",
                "Присланный JSON не читается: %s",
                "The JSON that was sent can't be read: %s",
                "보낸 JSON을 읽을 수 없습니다: %s");
        public static final ProblemKind TOO_LARGE = new ProblemKind(
                "too-large",
                413,
                "Жөнөтүлгөн нерсе өтө чоң. %s",
                "Прислано слишком много. %s",
                "What was sent is too large. %s",
                "보낸 내용이 너무 큽니다. %s");
        public static final ProblemKind BUSY = new ProblemKind(
                "busy",
                503,
                "Сервер азыр бош эмес, бир аздан кийин кайра аракет кылыңыз. %s",
                "Сервер сейчас занят, попробуйте чуть позже. %s",
                "The server is busy; try again in a moment. %s",
                "서버가 바쁩니다. 잠시 후 다시 시도하십시오. %s");
        public static final ProblemKind FILLING = new ProblemKind(
                "filling",
                UNAVAILABLE,
                "Көргөзмө окулуп жатат, бир аздан кийин кайра аракет кылыңыз. %s",
                "Выставка ещё загружается, попробуйте чуть позже. %s",
                "The exhibition is still being read; try again in a moment. %s",
                "전시 자료를 읽는 중입니다. 잠시 후 다시 시도하십시오. %s");
        public static final ProblemKind BROKEN = new ProblemKind(
                "broken",
                500,
                "Серверде ката кетти; кызматкерлер аны журналдан көрөт. %s",
                "На сервере ошибка; сотрудники увидят её в журнале. %s",
                "Something went wrong on the server; staff will see it in the log. %s",
                "서버에 오류가 생겼습니다. 직원이 기록에서 확인합니다. %s");

        private What() {}
    }

    private static final int MAX_SHOWN = 80;
    private static final int UNAVAILABLE = 503;
    private static final long SOON_SECONDS = 1;

    private final transient ProblemKind kind;
    private final String given;
    private final transient Map<String, Object> members = new TreeMap<>();
    private long retryAfterSeconds;

    /**
     * Refuses a request.
     *
     * @param given what was given, as it is repeated to whoever gave it; cut to a bearable length
     */
    public HttpProblem(ProblemKind kind, String given) {
        super(kind.code(), told(kind, Lang.EN, given));
        this.kind = kind;
        this.given = given;
    }

    /** Somebody tries too often. */
    public static HttpProblem tooMany(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new HttpProblem(What.TOO_MANY, String.valueOf(seconds)).retryAfter(seconds);
    }

    /**
     * Tells more, beside what every problem tells (RFC 9457, section 3.2).
     *
     * @param value a text, a number, a truth value, or a list or map of these
     */
    public HttpProblem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Tells when it is worth trying again, in seconds. */
    public HttpProblem retryAfter(long seconds) {
        retryAfterSeconds = seconds;
        return this;
    }

    private static String shorten(String given) {
        return given.length() <= MAX_SHOWN ? given : given.substring(0, MAX_SHOWN) + "…";
    }

    int status() {
        return kind.status();
    }

    /** What kind of thing is wrong, in a few words. */
    public String title(Lang lang) {
        return kind.title(lang);
    }

    /** What is wrong and how to mend it, in a sentence. */
    public String detail(Lang lang) {
        return told(kind, lang, given);
    }

    private static String told(ProblemKind kind, Lang lang, String given) {
        return String.format(kind.told(lang), shorten(given)).strip();
    }

    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Seconds, or 0 when it is not told; what is unavailable may be asked for again soon. */
    long retryAfterSeconds() {
        return retryAfterSeconds == 0 && kind.status() == UNAVAILABLE ? SOON_SECONDS : retryAfterSeconds;
    }
}
