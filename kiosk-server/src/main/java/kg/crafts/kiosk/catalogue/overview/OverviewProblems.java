package kg.crafts.kiosk.catalogue.overview;

import kg.crafts.kiosk.web.ProblemKind;

/** Why staff are not answered. */
final class OverviewProblems {

    /** How far it is. */
    static final ProblemKind FILLING = new ProblemKind(
            "desk-filling",
            503,
            "Жазуулардын тизмеси түзүлүп жатат: %s. Бир аздан кийин кайра аракет кылыңыз.",
            "Список записей ещё составляется: %s. Попробуйте чуть позже.",
            "The list of records is still being made: %s. Try again in a moment.",
            "기록 목록을 만드는 중입니다: %s. 잠시 후 다시 시도하십시오.");

    /** The name and the value of the parameter. */
    static final ProblemKind CHOICE = new ProblemKind(
            "not-a-choice",
            400,
            "Мындай тандоо жок: %s.",
            "Такого выбора нет: %s.",
            "There is no such choice: %s.",
            "그런 선택 항목이 없습니다: %s.");

    private OverviewProblems() {}
}
