package kg.crafts.kiosk.transfer;

import kg.crafts.kiosk.catalogue.model.Fault;

/** What can be wrong with a file that records are read from; behind each, what its arguments are. */
final class ImportFaults {

    static final Fault NO_RECORDS = new Fault(
            "no-records",
            "жазуулар жок: crafts/, techniques/, … папкаларынын бири да жок",
            "нет записей: нет ни одной из папок crafts/, techniques/, …",
            "holds no records: there are none of the folders crafts/, techniques/, …",
            "기록이 없습니다. crafts/, techniques/, … 폴더가 하나도 없습니다");

    /** The most bytes. */
    static final Fault FILE_TOO_LARGE =
            new Fault("file-too-large", "%s байттан чоң", "больше %s байт", "is larger than %s bytes", "%s바이트보다 큽니다");

    /** The line, what the reader has against it, in English. */
    static final Fault NOT_YAML = new Fault(
            "not-yaml",
            "%s-сап: YAML эмес: %s",
            "строка %s: это не YAML: %s",
            "line %s: is not YAML: %s",
            "%s번째 줄: YAML이 아닙니다: %s");

    static final Fault NOT_A_RECORD = new Fault(
            "not-a-record",
            "kind жана code менен башталган талаалардын тобу болушу керек",
            "должна быть группа полей, начиная с kind и code",
            "must be a group of fields, beginning with kind and code",
            "kind와 code로 시작하는 항목의 묶음이어야 합니다");

    /** What stands there, what was expected. */
    static final Fault FOLDER_SAYS = new Fault(
            "folder-says",
            "«%s» турат, папка боюнча «%s» болушу керек",
            "стоит «%s», а по папке должно быть «%s»",
            "is \"%s\", but the folder says \"%s\"",
            "“%s”인데 폴더에 따르면 “%s”이어야 합니다");

    /** What stands there, what was expected. */
    static final Fault FILE_SAYS = new Fault(
            "file-says",
            "«%s» турат, файлдын аты боюнча «%s» болушу керек",
            "стоит «%s», а по имени файла должно быть «%s»",
            "is \"%s\", but the name of the file says \"%s\"",
            "“%s”인데 파일 이름에 따르면 “%s”이어야 합니다");

    /** The name of the file. */
    static final Fault NO_FILE = new Fault(
            "no-file",
            "бул папкада %s файлы жок",
            "в этой папке нет файла %s",
            "there is no file %s in this folder",
            "이 폴더에 %s 파일이 없습니다");

    static final Fault NO_ALT = new Fault(
            "no-alt",
            "жок: сүрөттө эмне көрүнгөнүн же жөн гана жасалга экенин жазыңыз",
            "отсутствует: напишите, что на картинке, или что она только украшение",
            "is missing: say what is seen, or that it is decorative",
            "없습니다. 무엇이 보이는지 쓰거나 장식용이라고 적으십시오");

    static final Fault NO_CAPTIONS = new Fault(
            "no-captions",
            "жок: субтитрлерди кошуңуз же сөз жок экенин жазыңыз (wordless)",
            "отсутствуют: добавьте субтитры или напишите, что в записи не говорят (wordless)",
            "are missing: add some, or say that nobody speaks in it (wordless)",
            "없습니다. 자막을 추가하거나 말이 없다고(wordless) 적으십시오");

    /** The code of the file. */
    static final Fault NOT_CAPTIONS = new Fault(
            "captions-not-vtt",
            "%s: субтитр файлы эмес, WebVTT керек",
            "%s: не файл субтитров, нужен WebVTT",
            "%s: no file of captions, WebVTT is needed",
            "%s: 자막 파일이 아닙니다. WebVTT가 필요합니다");

    /** The name of the file, why. */
    static final Fault FILE_REFUSED =
            new Fault("file-refused", "%s: кабыл алынган жок: %s", "%s: не принято: %s", "%s: %s", "%s: 받지 않았습니다: %s");

    private ImportFaults() {}
}
