package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import kg.crafts.kiosk.kernel.Lang;

/** Values that can't stand together in a record, each of them being well-formed. */
public final class Unfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Arguments: the zone that was given. */
    public static final Fault ZONE = new Fault(
            "no-such-zone",
            "«%s» — IANA убакыт алкагы эмес; мисалы: Asia/Bishkek",
            "«%s» — не часовой пояс IANA; например: Asia/Bishkek",
            "“%s” is not an IANA time zone such as Asia/Bishkek",
            "“%s”은(는) Asia/Bishkek 같은 IANA 시간대가 아닙니다");

    /** Arguments: the least and the most that were given. */
    public static final Fault ORDER = new Fault(
            "least-above-most",
            "эң азы (%s) эң көбүнөн (%s) ашып турат",
            "наименьшее (%s) больше наибольшего (%s)",
            "the least (%s) is more than the most (%s)",
            "최솟값(%s)이 최댓값(%s)보다 큽니다");

    private final transient Fault fault;
    private final transient List<Object> arguments;

    Unfit(Fault fault, Object... arguments) {
        super(fault.told().in(Lang.EN, List.of(arguments)));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    public Fault fault() {
        return fault;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
