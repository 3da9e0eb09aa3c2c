package kg.crafts.kiosk.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.Wording;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.FileRefused.Flaw;
import kg.crafts.kiosk.media.uploads.UploadRefused;

/** Why a file is not taken in, and what to do about it, in each language. */
final class UploadProblems {

    static final ProblemKind GONE = new ProblemKind(
            "upload-gone",
            404,
            "Бул жүктөө жок: бүткөн, өчүрүлгөн же эскирген. Файлды кайра тандаңыз. %s",
            "Этой загрузки нет: она окончена, удалена или устарела. Выберите файл ещё раз. %s",
            "There is no such upload: it has ended, was deleted or is too old. Choose the file once more. %s",
            "이 업로드는 없습니다. 끝났거나 삭제되었거나 오래되었습니다. 파일을 다시 선택하십시오. %s");
    static final ProblemKind OFFSET = new ProblemKind(
            "upload-offset",
            409,
            "Кийинки бөлүк %s-байттан башталышы керек.",
            "Следующая часть должна начинаться с байта %s.",
            "The next piece must begin at byte %s.",
            "다음 조각은 %s바이트에서 시작해야 합니다.");
    static final ProblemKind BEYOND = new ProblemKind(
            "upload-beyond",
            400,
            "Жарыяланган көлөмдөн көп жөнөтүлдү: %s байт. Файл өзгөргөн болсо, кайра тандаңыз.",
            "Прислано больше объявленного: %s байт. Если файл изменился, выберите его ещё раз.",
            "More was sent than the %s bytes announced. If the file has changed, choose it once more.",
            "알린 %s바이트보다 많이 보냈습니다. 파일이 바뀌었다면 다시 선택하십시오.");
    static final ProblemKind NO_ROOM = new ProblemKind(
            "upload-no-room",
            507,
            "Серверде орун жетпейт: бош орун %s МБ. Администраторго айтыңыз.",
            "На сервере не хватает места: свободно %s МБ. Скажите администратору.",
            "The server lacks room: %s MB are free. Tell the administrator.",
            "서버 공간이 부족합니다. 남은 공간은 %s MB입니다. 관리자에게 알리십시오.");
    static final ProblemKind TOO_MANY = new ProblemKind(
            "upload-too-many",
            429,
            "Бир убакта эң көп %s жүктөө болот. Бирөө бүткөндөн кийин улантыңыз же керексизин өчүрүңүз.",
            "Одновременно может идти не больше %s загрузок. Продолжите, когда одна закончится, или удалите лишнюю.",
            "At most %s uploads may be open at once. Go on when one has ended, or delete one.",
            "업로드는 동시에 %s개까지 할 수 있습니다. 하나가 끝난 뒤 계속하거나 필요 없는 것을 삭제하십시오.");
    static final ProblemKind PIECE = new ProblemKind(
            "upload-piece",
            415,
            "Бөлүк application/offset+octet-stream катары, Upload-Offset менен жөнөтүлүшү керек. %s",
            "Часть нужно прислать как application/offset+octet-stream с заголовком Upload-Offset. %s",
            "A piece must be sent as application/offset+octet-stream with Upload-Offset. %s",
            "조각은 Upload-Offset과 함께 application/offset+octet-stream으로 보내야 합니다. %s");

    private static final int REFUSED = 422;

    private static final Map<Flaw, ProblemKind> FLAWS =
            Stream.of(Flaw.values()).collect(Collectors.toMap(flaw -> flaw, UploadProblems::kind));

    private UploadProblems() {}

    private static ProblemKind kind(Flaw flaw) {
        Wording words = flaw.words();
        return new ProblemKind(
                new FileRefused(flaw, "").code(), REFUSED, words.ky(), words.ru(), words.en(), words.ko());
    }

    static HttpProblem of(FileRefused refused) {
        ProblemKind kind = FLAWS.get(refused.flaw());
        if (kind == null) {
            throw new IllegalStateException(refused.flaw() + " has no words");
        }
        return new HttpProblem(kind, refused.given());
    }

    static HttpProblem of(UploadRefused refused) {
        long given = refused.given();
        return switch (refused.what()) {
            case GONE -> new HttpProblem(GONE, "");
            case OFFSET -> new HttpProblem(OFFSET, String.valueOf(given)).with("offset", given);
            case BEYOND -> new HttpProblem(BEYOND, String.valueOf(given));
            case NO_ROOM -> new HttpProblem(NO_ROOM, String.valueOf(given));
            case TOO_MANY -> new HttpProblem(TOO_MANY, String.valueOf(given));
        };
    }
}
