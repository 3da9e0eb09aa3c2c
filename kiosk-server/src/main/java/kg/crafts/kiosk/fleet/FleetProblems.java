package kg.crafts.kiosk.fleet;

import kg.crafts.kiosk.web.ProblemKind;

/** Why a kiosk is not added or not heard. */
final class FleetProblems {

    /** The name of the field. */
    static final ProblemKind FIELD = new ProblemKind(
            "kiosk-field",
            422,
            "%s: бул жерге туура маани жазыңыз.",
            "%s: укажите здесь правильное значение.",
            "%s: give a proper value here.",
            "%s: 올바른 값을 넣어 주십시오.");

    /** How many there may be. */
    static final ProblemKind FULL = new ProblemKind(
            "too-many-kiosks",
            409,
            "%s киоск бар, мындан көп болбойт. Жок болгонун тизмеден өчүрүңүз.",
            "Киосков уже %s, больше нельзя. Уберите из списка тот, которого больше нет.",
            "There are %s kiosks already, and no more can be. Remove one that is not there any more.",
            "키오스크가 이미 %s대 있어 더 추가할 수 없습니다. 없어진 것을 목록에서 지우십시오.");

    private FleetProblems() {}
}
