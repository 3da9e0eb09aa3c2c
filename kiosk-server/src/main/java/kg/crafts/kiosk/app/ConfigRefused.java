package kg.crafts.kiosk.app;

import java.util.List;
import kg.crafts.kiosk.kernel.Refusal;

/** A configuration with problems, all of them. */
final class ConfigRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ConfigRefused(String file, List<String> problems) {
        super("config-refused", file + " can't be used:\n  " + String.join("\n  ", problems));
    }
}
