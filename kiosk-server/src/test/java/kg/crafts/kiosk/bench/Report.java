package kg.crafts.kiosk.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints each figure as it is known: what, the ratio, what it shall be, ours, against what. */
record Report(PrintStream out) {

    void note(String text) {
        out.println(text);
        out.flush();
    }

    void ratio(String what, double ratio, String shall, String ours, String against) {
        note(String.format(Locale.ROOT, "%-46s %7.2f ×  (%s)   %s against %s", what, ratio, shall, ours, against));
    }

    void absolute(String what, String ours, String shall) {
        note(String.format(Locale.ROOT, "%-46s %s  (%s)", what, ours, shall));
    }
}
