package kg.crafts.kiosk.transfer.tables;

import kg.crafts.kiosk.catalogue.model.Fault;

/** What can be wrong with a table; behind each, what its arguments are. */
final class TableFaults {

    /** The columns that there are. */
    static final Fault NO_COLUMN = new Fault(
            "no-column",
            "мындай мамыча жок; барлары: %s",
            "такого столбца нет; есть: %s",
            "there is no such column; there are: %s",
            "그런 열이 없습니다. 있는 열: %s");

    static final Fault COLUMN_TWICE = new Fault(
            "column-twice",
            "бул мамыча эки жолу турат",
            "этот столбец указан дважды",
            "this column stands twice",
            "이 열이 두 번 있습니다");

    static final Fault NO_CODE_COLUMN = new Fault(
            "no-code-column",
            "code мамычасы жок: жазуулар кодунан таанылат",
            "нет столбца code: записи узнают по коду",
            "there is no column code: records are known by their codes",
            "code 열이 없습니다. 기록은 코드로 구별합니다");

    /** The row that has it first. */
    static final Fault CODE_TWICE = new Fault(
            "code-twice",
            "бул код %s-сапта да турат",
            "этот код уже стоит в строке %s",
            "this code stands in row %s too",
            "이 코드는 %s번째 줄에도 있습니다");

    static final Fault NOT_JSON = new Fault(
            "not-json",
            "JSON тизмеси болушу керек, мисалы [{…}]",
            "должен быть список JSON, например [{…}]",
            "must be a JSON list, such as [{…}]",
            "[{…}] 같은 JSON 목록이어야 합니다");

    /** How many cells the row has, how many columns there are. */
    static final Fault TOO_MANY_CELLS = new Fault(
            "too-many-cells",
            "сапта %s уяча бар, мамычалар %s гана",
            "в строке ячеек: %s, а столбцов только %s",
            "the row has %s cells, but there are only %s columns",
            "줄에 칸이 %s개인데 열은 %s개뿐입니다");

    /** The most rows. */
    static final Fault TOO_MANY_ROWS = new Fault(
            "too-many-rows",
            "саптар өтө көп: %s саптан ашпасын",
            "слишком много строк: не больше %s",
            "too many rows: at most %s",
            "줄이 너무 많습니다: %s줄까지입니다");

    static final Fault TOO_MANY_COLUMNS = new Fault(
            "too-many-columns",
            "мамычалар өтө көп: %s мамычадан ашпасын",
            "слишком много столбцов: не больше %s",
            "too many columns: at most %s",
            "열이 너무 많습니다: %s열까지입니다");

    static final Fault NO_ROWS =
            new Fault("no-rows", "саптар жок", "нет ни одной строки", "there are no rows", "줄이 하나도 없습니다");

    static final Fault NOT_A_WORKBOOK = new Fault(
            "not-a-workbook",
            "бардык түрлөр бирге XLSX китебинде гана келет; CSV үчүн түрүн тандаңыз",
            "все виды вместе бывают только в книге XLSX; для CSV выберите вид",
            "all kinds together come only as an XLSX workbook; for a CSV choose the kind",
            "모든 종류를 함께 담는 것은 XLSX 통합 문서뿐입니다. CSV는 종류를 고르십시오");

    /** The name of the sheet; the names that there can be. */
    static final Fault NO_SHEET = new Fault(
            "no-sheet",
            "«%s» деген барак кайсы түргө тиешелүү экени белгисиз; барактар мындай аталат: %s",
            "неизвестно, какого вида записи на листе «%s»; листы называются так: %s",
            "nobody knows which kind the sheet “%s” is; sheets are called: %s",
            "“%s” 시트가 어떤 종류인지 알 수 없습니다. 시트 이름: %s");

    static final Fault NOT_UTF_8 = new Fault(
            "not-utf-8",
            "тексти UTF-8 эмес: файлды «CSV UTF-8» же XLSX кылып сактаңыз",
            "текст не в UTF-8: сохраните файл как «CSV UTF-8» или XLSX",
            "its text is not UTF-8: save the file as “CSV UTF-8” or as XLSX",
            "글이 UTF-8이 아닙니다. 파일을 “CSV UTF-8”이나 XLSX로 저장하십시오");

    /** What the reader has against it, in English. */
    static final Fault BROKEN = new Fault(
            "broken-table",
            "мындан ары таблица окулбайт: %s",
            "дальше таблица не читается: %s",
            "from here on the table can't be read: %s",
            "여기부터 표를 읽을 수 없습니다: %s");

    /** The most megabytes. */
    static final Fault UNPACKS_TOO_LARGE = new Fault(
            "unpacks-too-large",
            "ачылганда өтө чоң: %s МБдан ашпасын",
            "после распаковки слишком велик: не больше %s МБ",
            "is too large when unpacked: at most %s MB",
            "압축을 풀면 너무 큽니다: %sMB까지입니다");

    private TableFaults() {}
}
