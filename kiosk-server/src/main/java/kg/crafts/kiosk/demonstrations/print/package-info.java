/**
 * The programme on paper: a day on A4 and a week on A3, as PDF in one to four languages, with a QR code that leads to the
 * live page. {@link kg.crafts.kiosk.demonstrations.print.ProgrammePdf} makes bytes of plain values.
 *
 * <p>Not here: which occurrences are printed, and how their parts are called in which language.
 */
@NullMarked
package kg.crafts.kiosk.demonstrations.print;

import org.jspecify.annotations.NullMarked;
