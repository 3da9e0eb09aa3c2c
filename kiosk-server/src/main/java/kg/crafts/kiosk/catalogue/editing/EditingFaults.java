package kg.crafts.kiosk.catalogue.editing;

import kg.crafts.kiosk.catalogue.model.Fault;

/** What stands in the way of publishing a record, or of changing a field of it; behind each, what its arguments are. */
final class EditingFaults {

    /** The code of the picture. */
    static final Fault NO_ALT = new Fault(
            "picture-without-words",
            "«%s» сүрөтүндө эмне көрүнөрү айтылган эмес: сүрөттөмө жазыңыз же кооздук деп белгилеңиз",
            "не сказано, что видно на изображении «%s»: опишите его или отметьте как украшение",
            "does not say what is seen on the picture \"%s\": describe it, or mark it as decorative",
            "그림 “%s”에 무엇이 보이는지 적혀 있지 않습니다. 설명을 쓰거나 장식으로 표시하십시오");

    /** The code of the sound or film. */
    static final Fault NO_CAPTIONS = new Fault(
            "speech-without-captions",
            "«%s» үнүндө же тасмасында айтылганды окуганга субтитр жок: субтитр кошуңуз же сөз жок деп белгилеңиз",
            "у записи «%s» нет субтитров: добавьте их или отметьте, что в ней не говорят",
            "the recording \"%s\" has no captions to read along: add them, or mark that nobody speaks in it",
            "녹음 또는 영상 “%s”에 자막이 없습니다. 자막을 추가하거나 말이 없다고 표시하십시오");

    /** The code of the file. */
    static final Fault NOT_CAPTIONS = new Fault(
            "not-captions",
            "«%s» субтитр файлы эмес: WebVTT файлын тандаңыз",
            "«%s» — не файл субтитров: выберите файл WebVTT",
            "\"%s\" is no file of captions: choose one of WebVTT",
            "“%s”은(는) 자막 파일이 아닙니다. WebVTT 파일을 고르십시오");

    /** The code of the file. */
    static final Fault HIDDEN_CAPTIONS = new Fault(
            "captions-not-published",
            "«%s» субтитри жарыялана элек: аны мурун же муну менен бирге жарыялаңыз",
            "субтитры «%s» не опубликованы: опубликуйте их раньше или вместе с записью",
            "the captions \"%s\" are not published: publish them first, or together with it",
            "자막 “%s”이(가) 공개되지 않았습니다. 먼저 또는 함께 공개하십시오");

    /** The code of the person. */
    static final Fault NO_CONSENT = new Fault(
            "no-consent",
            "«%s» көрсөтүлүүгө макул эмес",
            "«%s» не согласна на показ",
            "\"%s\" does not agree to be shown",
            "“%s”님이 공개에 동의하지 않았습니다");

    static final Fault TAKEN_BACK = new Fault(
            "permission-taken-back",
            "«%s» берген макулдугун кайтарып алган",
            "«%s» отозвали своё согласие",
            "\"%s\" took the permission back",
            "“%s”이(가) 동의를 거두었습니다");

    static final Fault LOCKED_OUT = new Fault(
            "locked-out",
            "андан кийин бул жазууну өзүңүз көрбөй каласыз: адегенде өзүңүздү сактоочулардын катарына кошуңуз",
            "тогда вы сами больше не увидите эту запись: сначала внесите себя в число хранителей",
            "you would not see this record any more yourself: first put yourself among its custodians",
            "그러면 본인도 이 기록을 볼 수 없게 됩니다. 먼저 관리인에 자신을 넣으십시오");

    static final Fault UNDECIDED = new Fault(
            "undecided",
            "эки борбор ар башка жазган; кайсынысы калаарын чечиңиз",
            "два центра написали по-разному; решите, что останется",
            "was written differently at two centres; decide which is to stay",
            "두 센터가 서로 다르게 썼습니다. 어느 것을 남길지 정하십시오");

    static final Fault FIXED =
            new Fault("fixed", "бул жерде өзгөртүлбөйт", "здесь не меняется", "is not changed here", "여기에서는 바꿀 수 없습니다");

    static final Fault HERS_TO_SAY = new Fault(
            "hers-to-say",
            "муну адам өзү айтат: телефонунан же алдыңкы үстөлдө",
            "это говорит сам человек: с телефона или у стойки",
            "is for the person to say, from her phone or at the front desk",
            "본인이 직접 휴대전화나 안내 데스크에서 말합니다");

    private EditingFaults() {}
}
