package kg.crafts.kiosk.catalogue.shape;

import kg.crafts.kiosk.catalogue.model.Fault;

/** What can be wrong with a field, or with what it refers to; behind each, what its arguments are. */
public final class Faults {

    public static final Fault MISSING = new Fault("missing", "жок", "отсутствует", "is missing", "없습니다");

    /** The kind of group, the fields it has. */
    public static final Fault NOT_A_FIELD = new Fault(
            "not-a-field",
            "%s мындай талаасы жок; барлары: %s",
            "нет такого поля (%s); есть: %s",
            "is not a field of %s; there are: %s",
            "%s에 없는 항목입니다. 있는 항목: %s");

    public static final Fault NOT_A_GROUP = new Fault(
            "not-a-group",
            "талаалардын тобу болушу керек",
            "должна быть группа полей",
            "must be a group of fields",
            "항목의 묶음이어야 합니다");

    public static final Fault NOT_A_BOOLEAN = new Fault(
            "not-a-boolean",
            "true же false болушу керек",
            "должно быть true или false",
            "must be true or false",
            "true 또는 false여야 합니다");

    public static final Fault NOT_WHOLE = new Fault(
            "not-whole", "бүтүн сан болушу керек", "должно быть целое число", "must be a whole number", "정수여야 합니다");

    public static final Fault NOT_A_NUMBER =
            new Fault("not-a-number", "сан болушу керек", "должно быть число", "must be a number", "숫자여야 합니다");

    /** The number, the least, the most. */
    public static final Fault OUT_OF_BOUNDS = new Fault(
            "out-of-bounds",
            "%s: %s менен %s аралыгында болушу керек",
            "%s: должно быть от %s до %s",
            "%s must be from %s to %s",
            "%s: %s에서 %s 사이여야 합니다");

    /** What was given, what can be given. */
    public static final Fault NOT_ONE_OF = new Fault(
            "not-one-of",
            "«%s» — булардын бири болушу керек: %s",
            "«%s» — должно быть одно из: %s",
            "\"%s\" must be one of: %s",
            "“%s” — 다음 가운데 하나여야 합니다: %s");

    /** What was given, its form in words. */
    public static final Fault NOT_FORMED = new Fault(
            "not-formed", "«%s» — керектүүсү: %s", "«%s» — нужно: %s", "\"%s\" must be %s", "“%s” — 다음 형식이어야 합니다: %s");

    public static final Fault NOT_A_TEXT =
            new Fault("not-a-text", "текст болушу керек", "должен быть текст", "must be a text", "글이어야 합니다");

    public static final Fault EMPTY = new Fault(
            "empty",
            "бош; андан көрө таптакыр жазбаңыз",
            "пусто; лучше не указывать совсем",
            "is empty; leave it out instead",
            "비어 있습니다. 아예 적지 마십시오");

    /** The most characters. */
    public static final Fault TOO_LONG =
            new Fault("too-long", "%s белгиден узун", "длиннее %s знаков", "is longer than %s characters", "%s자보다 깁니다");

    /** The most items. */
    public static final Fault NOT_A_LIST = new Fault(
            "not-a-list",
            "%s нерседен ашпаган тизме болушу керек",
            "должен быть список, не длиннее %s",
            "must be a list of at most %s",
            "%s개 이하의 목록이어야 합니다");

    /** The most items. */
    public static final Fault NOT_CODES = new Fault(
            "not-codes",
            "%s белгиден ашпаган коддордун тизмеси болушу керек",
            "должен быть список кодов, не длиннее %s",
            "must be a list of at most %s codes",
            "%s개 이하의 코드 목록이어야 합니다");

    /** The code. */
    public static final Fault TWICE = new Fault(
            "twice", "«%s» эки жолу турат", "«%s» указано дважды", "\"%s\" stands twice", "“%s”이(가) 두 번 있습니다");

    public static final Fault NOT_WORDS = new Fault(
            "not-words",
            "ар бир тил үчүн сөздөрдүн тизмеси болушу керек",
            "должен быть список слов на каждом языке",
            "must be a list of words for each language",
            "언어마다 낱말 목록이어야 합니다");

    public static final Fault NOT_TEXTS = new Fault(
            "not-texts",
            "ар бир тил үчүн текст болушу керек, мисалы {ky: …, ru: …}",
            "должен быть текст на каждом языке, например {ky: …, ru: …}",
            "must be a text for each language, such as {ky: …, ru: …}",
            "{ky: …, ru: …}처럼 언어마다 글이어야 합니다");

    /** The most characters. */
    public static final Fault NO_WORDS = new Fault(
            "no-words",
            "1 менен %s белги аралыгындагы текст болушу керек; текст жок болсо, таптакыр жазбаңыз",
            "должен быть текст от 1 до %s знаков; если текста нет, не указывайте его",
            "must be a text of 1 to %s characters; leave it out when there is none",
            "1~%s자의 글이어야 합니다. 글이 없으면 아예 적지 마십시오");

    /** How many words there are, how many there may be. */
    public static final Fault TOO_MANY_WORDS = new Fault(
            "too-many-words",
            "%s сөз бар; экранга %s сөз гана батат",
            "слов: %s; на экране помещается не больше %s",
            "has %s words; at most %s fit the screen",
            "낱말이 %s개입니다. 화면에는 %s개까지 들어갑니다");

    public static final Fault NO_LANGUAGES = new Fault(
            "no-languages",
            "жок: анда тексттердин баштапкы тили, теги жана текшерилиши айтылат",
            "отсутствует: здесь указывают исходный язык, происхождение и вычитку текстов",
            "is missing: it says the source language, origin and review of the texts",
            "없습니다. 여기에 글의 원어, 유래, 검토 상태를 적습니다");

    /** What the reader of the value has against it, in English: no check of ours foresaw it. */
    public static final Fault UNREADABLE =
            new Fault("unreadable", "окулбайт: %s", "не читается: %s", "can't be read: %s", "읽을 수 없습니다: %s");

    /** The code, who has it. */
    public static final Fault CODE_TAKEN = new Fault(
            "code-taken",
            "«%s» коду бош эмес: %s",
            "код «%s» уже занят: %s",
            "\"%s\" is taken by %s",
            "“%s” 코드는 이미 쓰이고 있습니다: %s");

    /** The key. */
    public static final Fault NO_SOURCE = new Fault(
            "no-source",
            "бул жазууда «%s» ачкычы бар булак жок",
            "в этой записи нет источника с ключом «%s»",
            "there is no source with the key \"%s\" in this record",
            "이 기록에는 “%s” 키의 출처가 없습니다");

    /** The code. */
    public static final Fault NO_RECORD = new Fault(
            "no-record",
            "«%s» коду бар жазуу жок",
            "нет записи с кодом «%s»",
            "there is no record with the code \"%s\"",
            "“%s” 코드의 기록이 없습니다");

    /** The code, the kind it is of, the kinds it may be of. */
    public static final Fault OTHER_KIND = new Fault(
            "other-kind",
            "«%s» — %s; бул жерге керектүүсү: %s",
            "«%s» — %s; здесь нужно: %s",
            "\"%s\" is of the kind %s; needed here: %s",
            "“%s”의 종류는 %s입니다. 여기에 필요한 종류: %s");

    private Faults() {}
}
