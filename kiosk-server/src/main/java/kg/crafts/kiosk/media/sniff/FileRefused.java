package kg.crafts.kiosk.media.sniff;

import java.util.Locale;
import kg.crafts.kiosk.kernel.Refusal;
import kg.crafts.kiosk.kernel.Wording;

/** A file that is not taken in, for one reason. */
public final class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What can be wrong with a file; what is given beside it says where or how much. */
    public enum Flaw {
        EMPTY(
                "Файл бош. Аны башка программада ачып көрүп, кайра тандаңыз. %s",
                "Файл пустой. Откройте его в другой программе, проверьте и выберите снова. %s",
                "The file is empty. Open it in another program, see what is in it, and choose it again. %s",
                "파일이 비어 있습니다. 다른 프로그램에서 열어 확인한 뒤 다시 선택하십시오. %s"),
        /** Given: the most bytes for its kind. */
        TOO_LARGE(
                "Файл өтө чоң: мындай түрү эң көп %s болот. Кичирейтип сактап, кайра жөнөтүңүз.",
                "Файл слишком большой: такой может занимать не больше %s. Сохраните его меньшим и пришлите снова.",
                "The file is too large: one of this kind may have at most %s. Save it smaller and send it again.",
                "파일이 너무 큽니다. 이 종류는 최대 %s입니다. 더 작게 저장하여 다시 보내십시오."),
        /** Nothing is known that looks like this. */
        UNKNOWN(
                "Файлдын түрү белгисиз. JPEG, PNG, WebP, SVG, MP3, OGG, WAV, M4A, MP4, WebM же WebVTT жөнөтүңүз. %s",
                "Тип файла неизвестен. Пришлите JPEG, PNG, WebP, SVG, MP3, OGG, WAV, M4A, MP4, WebM или WebVTT. %s",
                "The file is of no known kind. Send JPEG, PNG, WebP, SVG, MP3, OGG, WAV, M4A, MP4, WebM or WebVTT. %s",
                "알 수 없는 파일 종류입니다. JPEG, PNG, WebP, SVG, MP3, OGG, WAV, M4A, MP4, WebM 또는 WebVTT를 보내십시오. %s"),
        /** Known and not shown here. Given: what it is, such as HEIC. */
        NOT_TAKEN(
                "%s кабыл алынбайт, киоск аны көрсөтө албайт. Сүрөттү JPEG же PNG, тасманы MP4 (H.264) кылып сактаңыз.",
                "%s не принимается: киоск его не покажет. Сохраните картинку как JPEG или PNG, фильм как MP4 (H.264).",
                "%s is not taken in, for a kiosk can't show it. Save a picture as JPEG or PNG, a film as MP4 (H.264).",
                "%s 형식은 키오스크에서 볼 수 없어 받지 않습니다. 사진은 JPEG나 PNG로, 영상은 MP4(H.264)로 저장하십시오."),
        /** Its end is missing. */
        TRUNCATED(
                "Файлдын аягы жок: көчүрүүдө үзүлүп калган. Аны булагынан кайра көчүрүп, жөнөтүңүз. %s",
                "У файла нет конца: он оборвался при копировании. Скопируйте его из источника заново и пришлите. %s",
                "The end of the file is missing: it was cut off when it was copied. Copy it again from where it came from. %s",
                "파일의 끝이 없습니다. 복사하다가 끊어졌습니다. 원본에서 다시 복사하여 보내십시오. %s"),
        /** Given: where or what. */
        DAMAGED(
                "Файл бузулган (%s). Аны булагынан кайра көчүрүңүз же башка программада жаңыдан сактаңыз.",
                "Файл повреждён (%s). Скопируйте его из источника заново или пересохраните в другой программе.",
                "The file is damaged (%s). Copy it again from where it came from, or save it anew in another program.",
                "파일이 손상되었습니다(%s). 원본에서 다시 복사하거나 다른 프로그램에서 새로 저장하십시오."),
        /** Given: width × height and the most pixels. */
        TOO_MANY_PIXELS(
                "Сүрөттүн пикселдери өтө көп: %s. Кичирейтип сактаңыз.",
                "В картинке слишком много пикселей: %s. Сохраните её меньшей.",
                "The picture has too many pixels: %s. Save it smaller.",
                "사진의 화소가 너무 많습니다: %s. 더 작게 저장하십시오."),
        /** Can only be decoded as a whole, and is too large for that. Given as above. */
        TOO_MANY_AT_ONCE(
                "Сүрөт мындай түрү үчүн өтө чоң: %s. «Прогрессивдүү» же «чырмалышкан» белгисиз JPEG же PNG кылып сактаңыз.",
                "Для такого вида картинка слишком велика: %s. Сохраните её как JPEG или PNG без «прогрессивный» и «чересстрочный».",
                "The picture is too large for its kind: %s. Save it as JPEG or PNG without “progressive” or “interlaced”.",
                "이 종류로는 사진이 너무 큽니다: %s. “프로그레시브”나 “인터레이스” 없이 JPEG나 PNG로 저장하십시오."),
        /** Colours for print. */
        CMYK(
                "Сүрөттүн түстөрү басма үчүн (CMYK), экранда жалган көрүнөт. Аны RGB (sRGB) кылып сактаңыз. %s",
                "Цвета картинки для печати (CMYK), на экране они неверны. Сохраните её в RGB (sRGB). %s",
                "The picture's colours are for print (CMYK) and wrong on a screen. Save it as RGB (sRGB). %s",
                "사진의 색이 인쇄용(CMYK)이라 화면에서 틀리게 보입니다. RGB(sRGB)로 저장하십시오. %s"),
        /** A drawing that could do more than be looked at. Given: what it holds. */
        ACTIVE_DRAWING(
                "Чиймеде фигуралардан башка нерсе бар: %s. Аны «жөнөкөй SVG» кылып, скриптсиз, текстти контурга айлантып сактаңыз.",
                "В рисунке есть не только фигуры: %s. Сохраните его как «простой SVG», без скриптов, текст переведите в контуры.",
                "The drawing holds more than shapes: %s. Save it as “plain SVG”, without scripts, with text turned into outlines.",
                "그림에 도형이 아닌 것이 있습니다: %s. 스크립트 없이, 글자는 윤곽선으로 바꾸어 “일반 SVG”로 저장하십시오."),
        /** Sound or film that no kiosk can play. Given: the codec. */
        CODEC(
                "Киоск %s коддорун ойното албайт. Тасманы H.264 менен MP4, үндү MP3 кылып сактаңыз.",
                "Киоск не проигрывает %s. Сохраните фильм как MP4 с H.264, звук как MP3.",
                "A kiosk can't play %s. Save a film as MP4 with H.264, sound as MP3.",
                "키오스크는 %s을(를) 재생할 수 없습니다. 영상은 H.264 MP4로, 소리는 MP3로 저장하십시오."),
        /** Captions that are none. Given: the line. */
        CAPTIONS(
                "Субтитр WebVTT эрежесине туура келбейт (сап: %s). Убакытты «00:01.000 --> 00:04.000» түрүндө жазып, UTF-8 менен сактаңыз.",
                "Субтитры не по правилам WebVTT (строка: %s). Пишите время как «00:01.000 --> 00:04.000» и сохраните в UTF-8.",
                "The captions are not WebVTT (line: %s). Write times as “00:01.000 --> 00:04.000” and save as UTF-8.",
                "자막이 WebVTT 형식이 아닙니다(줄: %s). 시간을 “00:01.000 --> 00:04.000”처럼 쓰고 UTF-8로 저장하십시오."),
        /** Captions that hold what is no words. Given: the line. */
        CAPTION_TAGS(
                "Субтитрдин %s-сабында сөздөн башка белги же код бар. Аны өчүрүңүз; «<» белгиси «&lt;» деп жазылат.",
                "В субтитрах, в строке %s, не только слова, но и разметка или код. Уберите её; знак «<» пишется «&lt;».",
                "In line %s the captions hold markup or code beside words. Take it out; a plain “<” is written “&lt;”.",
                "자막 %s번째 줄에 글이 아닌 태그나 코드가 있습니다. 지우십시오. “<” 기호는 “&lt;”로 씁니다.");

        private final String ky;
        private final String ru;
        private final String en;
        private final String ko;

        Flaw(String ky, String ru, String en, String ko) {
            this.ky = ky;
            this.ru = ru;
            this.en = en;
            this.ko = ko;
        }

        /** What is wrong and what to do about it, with a place for what is given. */
        public Wording words() {
            return new Wording(ky, ru, en, ko);
        }
    }

    private final Flaw flaw;
    private final String given;

    public FileRefused(Flaw flaw, String given) {
        super("file-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'), flaw + " " + given);
        this.flaw = flaw;
        this.given = given;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** Where or how much, in no language. */
    public String given() {
        return given;
    }

    /** What is wrong with this file and what to do about it. */
    public Wording told() {
        Wording words = flaw.words();
        return new Wording(fill(words.ky()), fill(words.ru()), fill(words.en()), fill(words.ko()));
    }

    private String fill(String words) {
        return String.format(words, given).strip();
    }

    static FileRefused damaged(String where) {
        return new FileRefused(Flaw.DAMAGED, where);
    }

    static FileRefused truncated() {
        return new FileRefused(Flaw.TRUNCATED, "");
    }
}
