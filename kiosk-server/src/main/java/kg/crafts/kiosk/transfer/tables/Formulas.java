package kg.crafts.kiosk.transfer.tables;

/**
 * Cells that a spreadsheet would take for a formula (OWASP, CSV Injection): written with an apostrophe before them, and
 * read without it. Plain numbers stay as they are.
 */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r";

    private Formulas() {}

    static String neutralised(String cell) {
        return needsApostrophe(cell) && !cell.matches("-?[0-9]+([.][0-9]+)?") ? "'" + cell : cell;
    }

    private static boolean needsApostrophe(String cell) {
        return startsAt(cell, 0, BEGINNINGS) || hasApostrophe(cell);
    }

    /** Whether it begins as if one had been put before it. */
    private static boolean hasApostrophe(String cell) {
        return startsAt(cell, 0, "'") && startsAt(cell, 1, BEGINNINGS + "'");
    }

    static String asMeant(String cell) {
        return hasApostrophe(cell) ? cell.substring(1) : cell;
    }

    private static boolean startsAt(String cell, int at, String any) {
        return cell.length() > at && any.indexOf(cell.charAt(at)) >= 0;
    }
}
