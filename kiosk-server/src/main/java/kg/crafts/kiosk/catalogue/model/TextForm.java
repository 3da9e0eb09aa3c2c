package kg.crafts.kiosk.catalogue.model;

import kg.crafts.kiosk.kernel.Wording;

/** The forms of texts that programs read: a regular expression for the whole text, and how to say it to a person. */
public enum TextForm {
    CODE(
            "[a-z0-9]+(-[a-z0-9]+)*",
            "кичине латын тамгалары, сандар жана бирден дефис",
            "строчные латинские буквы, цифры и одиночные дефисы",
            "lower-case letters, digits and single hyphens",
            "로마자 소문자, 숫자, 하나씩의 하이픈"),

    CENTRE_ID(
            "[a-z][a-z0-9-]{1,23}",
            "борбордун белгиси, мисалы bishkek",
            "обозначение центра, например bishkek",
            "a centre id such as bishkek",
            "bishkek 같은 센터 표시"),

    UUID(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "кичине тамгалар менен жазылган UUID", "UUID строчными буквами", "a UUID in lower case", "소문자로 쓴 UUID"),

    /** The id of somebody's account, as a UUID; people choose her by her name. */
    ACCOUNT(
            UUID.regex,
            "эсебинин номери менен кызматкер",
            "сотрудник по номеру учётной записи",
            "one of the staff, by the id of an account",
            "계정 번호로 적은 직원"),

    /** Extended Date/Time Format, ISO 8601-2:2019 level 0 and the common parts of level 1. */
    EDTF(
            Edtf.DATE + "(/(" + Edtf.DATE + "|\\.\\.)?)?",
            "EDTF түрүндөгү дата, мисалы 2012, 2025-12-10, 1960~ же 2020/2024",
            "дата в виде EDTF, например 2012, 2025-12-10, 1960~ или 2020/2024",
            "an EDTF date such as 2012, 2025-12-10, 1960~ or 2020/2024",
            "2012, 2025-12-10, 1960~, 2020/2024 같은 EDTF 날짜"),

    /** An instant of RFC 3339 in UTC, to the second. */
    INSTANT(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
            "UTC боюнча убакыт учуру, мисалы 2026-03-21T00:00:00Z",
            "момент времени по UTC, например 2026-03-21T00:00:00Z",
            "an instant such as 2026-03-21T00:00:00Z",
            "2026-03-21T00:00:00Z 같은 UTC 시각"),

    /** A time of a 24-hour clock. */
    TIME(
            "([01][0-9]|2[0-4]):[0-5][0-9]",
            "саат, мисалы 09:30",
            "время, например 09:30",
            "a time such as 09:30",
            "09:30 같은 시각"),

    PATH(
            "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*",
            "ушул папканын ичиндеги жол",
            "путь внутри этой папки",
            "a path inside this folder",
            "이 폴더 안의 경로"),

    SHA_256(
            "[0-9a-f]{64}",
            "он алтылык сандар менен SHA-256",
            "SHA-256 шестнадцатеричными цифрами",
            "a SHA-256 in hexadecimal",
            "16진수 SHA-256"),

    MEDIA_TYPE(
            "[a-z]+/[a-z0-9.+-]+",
            "файлдын түрү, мисалы image/svg+xml",
            "тип файла, например image/svg+xml",
            "a media type such as image/svg+xml",
            "image/svg+xml 같은 매체 유형");

    private final String regex;

    @SuppressWarnings("ImmutableEnumChecker") // Four texts, which nobody can change.
    private final Wording says;

    TextForm(String regex, String ky, String ru, String en, String ko) {
        this.regex = regex;
        this.says = new Wording(ky, ru, en, ko);
    }

    /** What the whole text must match. */
    public String regex() {
        return regex;
    }

    /** The form in words, so that it can stand behind "must be". */
    public Wording says() {
        return says;
    }

    /** The parts of an EDTF date: year, decade or century unknown in part, month, day, and how sure it is. */
    private static final class Edtf {
        private static final String DATE = "([0-9]{2}XX|[0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)[?~%]?";
    }
}
