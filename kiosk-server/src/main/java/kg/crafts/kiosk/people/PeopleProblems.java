package kg.crafts.kiosk.people;

import kg.crafts.kiosk.web.ProblemKind;

/** Why something about an account was not done. */
final class PeopleProblems {

    /** One for all reasons: it does not tell whether there is such a name or link. */
    static final ProblemKind SIGN_IN_FAILED = new ProblemKind(
            "sign-in-failed",
            401,
            "Аты же сырсөзү туура эмес. %s",
            "Имя или пароль не подходят. %s",
            "The name or the passphrase is not right. %s",
            "이름 또는 암호가 맞지 않습니다. %s");

    static final ProblemKind LINK_FAILED = new ProblemKind(
            "link-failed",
            401,
            "Шилтеме же PIN туура эмес. Кызматкерден жаңысын сураңыз. %s",
            "Ссылка или PIN-код не подходят. Попросите у сотрудников новые. %s",
            "The link or the PIN is not right. Ask staff for new ones. %s",
            "링크 또는 PIN이 맞지 않습니다. 직원에게 새로 요청하십시오. %s");

    static final ProblemKind NAME_TAKEN = new ProblemKind(
            "name-taken",
            409,
            "«%s» деген ат бош эмес.",
            "Имя «%s» уже занято.",
            "The name “%s” is taken.",
            "“%s” 이름은 이미 사용 중입니다.");

    static final ProblemKind BAD_NAME = new ProblemKind(
            "bad-name",
            422,
            "«%s»: кирүүчү ат 2–32 тамга, сан, чекит же дефистен турат.",
            "«%s»: имя для входа — от 2 до 32 букв, цифр, точек или дефисов.",
            "“%s”: a name to sign in with is 2 to 32 letters, digits, dots or hyphens.",
            "“%s”: 로그인 이름은 글자, 숫자, 점, 하이픈 2~32자입니다.");

    static final ProblemKind WEAK_PASSPHRASE = new ProblemKind(
            "weak-passphrase",
            422,
            "Сырсөз 12–128 белгиден турсун, атыңыз камтылбасын жана бир белги кайталана бербесин. %s",
            "Пароль — от 12 до 128 знаков, без вашего имени и не из повторов одного знака. %s",
            "A passphrase has 12 to 128 characters, not the name in it, and not the same few over and over. %s",
            "암호는 12~128자이며 이름을 포함하거나 같은 글자를 되풀이하지 않아야 합니다. %s");

    static final ProblemKind BAD_PIN = new ProblemKind(
            "bad-pin",
            422,
            "PIN 6–12 сандан турсун жана бир эле сан болбосун. %s",
            "PIN-код — от 6 до 12 цифр, не одна и та же цифра. %s",
            "A PIN is 6 to 12 digits, not all the same. %s",
            "PIN은 6~12자리 숫자이며 모두 같지 않아야 합니다. %s");

    static final ProblemKind FIELD = new ProblemKind(
            "bad-field",
            422,
            "%s: жок же туура эмес.",
            "%s: отсутствует или неверно.",
            "%s: is missing or not right.",
            "%s: 없거나 올바르지 않습니다.");

    static final ProblemKind OTHER_KIND = new ProblemKind(
            "not-this-kind",
            409,
            "%s: мындай эсепке тиешелүү эмес.",
            "%s: не относится к такой учётной записи.",
            "%s: is not for an account of this kind.",
            "%s: 이런 계정에는 해당하지 않습니다.");

    static final ProblemKind FULL = new ProblemKind(
            "too-many-accounts",
            409,
            "Эсептер өтө көп: %s.",
            "Слишком много учётных записей: %s.",
            "There are too many accounts: %s.",
            "계정이 너무 많습니다: %s.");

    private PeopleProblems() {}
}
