package kg.crafts.kiosk.app;

import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.catalogue.RecordRule;
import kg.crafts.kiosk.catalogue.ReleaseRule;
import kg.crafts.kiosk.catalogue.editing.WorkingCopyRule;
import kg.crafts.kiosk.demonstrations.HistoryRule;
import kg.crafts.kiosk.demonstrations.seats.TicketRule;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.people.AccountRule;

/** How changes of each type add up at a centre. Whoever opens its folds by other rules has them folded anew. */
public final class FoldRules {

    private FoldRules() {}

    /** The rules of all features. */
    public static List<FoldRule<?>> all() {
        List<FoldRule<?>> rules = new ArrayList<>(HistoryRule.all());
        rules.add(new TicketRule());
        rules.add(new RecordRule());
        rules.add(new ReleaseRule());
        rules.add(new WorkingCopyRule());
        rules.add(new AccountRule());
        return rules;
    }
}
