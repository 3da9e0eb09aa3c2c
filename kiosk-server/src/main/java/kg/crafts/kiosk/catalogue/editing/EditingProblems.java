package kg.crafts.kiosk.catalogue.editing;

import kg.crafts.kiosk.web.ProblemKind;

/** What can be wrong with a request of whoever edits. */
final class EditingProblems {

    static final ProblemKind CODE = new ProblemKind(
            "code-taken",
            409,
            "«%s» коду бош эмес. Башкасын тандаңыз.",
            "Код «%s» уже занят. Выберите другой.",
            "The code “%s” is taken. Choose another.",
            "“%s” 코드는 이미 쓰이고 있습니다. 다른 것을 고르십시오.");

    static final ProblemKind VALUE = new ProblemKind(
            "value",
            422,
            "%s: мындай маани болбойт.",
            "%s: такое значение не подходит.",
            "%s: this value can't be.",
            "%s: 이 값은 쓸 수 없습니다.");

    static final ProblemKind LACKING = new ProblemKind(
            "not-ready",
            422,
            "Эч нерсе жарыяланган жок: %s жазууда бир нерсе жетишпейт.",
            "Ничего не опубликовано: в записях (%s) чего-то не хватает.",
            "Nothing was published: something is lacking in %s of the records.",
            "아무것도 게시하지 않았습니다. 기록 %s건에 빠진 것이 있습니다.");

    static final ProblemKind TOO_MANY = new ProblemKind(
            "too-many-records",
            422,
            "Бир жолу эң көп дегенде %s жазуу; бөлүп-бөлүп жасаңыз.",
            "За один раз не больше %s записей; сделайте частями.",
            "At most %s records at once; do it in parts.",
            "한 번에 기록 %s건까지입니다. 나누어 하십시오.");

    static final ProblemKind NOTHING = new ProblemKind(
            "nothing-to-do",
            422,
            "Өзгөртө турган эч нерсе жок. %s",
            "Менять нечего. %s",
            "There is nothing to change. %s",
            "바꿀 것이 없습니다. %s");

    static final ProblemKind NO_VERSION = new ProblemKind(
            "no-version", 404, "«%s» нускасы жок.", "Версии «%s» нет.", "There is no version “%s”.", "“%s” 판이 없습니다.");

    static final ProblemKind NO_PERMISSION = new ProblemKind(
            "no-permission",
            422,
            "«%s» жазуусунда ким макул болгону айтылган эмес; адегенде аны жазыңыз.",
            "В записи «%s» не сказано, кто дал согласие; сначала укажите это.",
            "The record “%s” does not say who agreed; write that first.",
            "“%s” 기록에 누가 동의했는지 적혀 있지 않습니다. 먼저 적으십시오.");

    private EditingProblems() {}
}
