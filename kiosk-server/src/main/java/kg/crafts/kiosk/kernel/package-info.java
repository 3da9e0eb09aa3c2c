/**
 * What every other package may know: centre ids, languages and the fallback between them, time that
 * survives wrong clocks, refusals, and files that survive a power cut.
 *
 * <p>Not here: anything about crafts, networks or what is kept in files. Central types: {@link
 * kg.crafts.kiosk.kernel.LangText}, {@link kg.crafts.kiosk.kernel.HybridTime}, {@link
 * kg.crafts.kiosk.kernel.Refusal}.
 */
@NullMarked
package kg.crafts.kiosk.kernel;

import org.jspecify.annotations.NullMarked;
