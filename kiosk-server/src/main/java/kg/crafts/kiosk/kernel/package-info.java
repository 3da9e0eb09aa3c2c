/**
 * What every other package may know: centre ids, languages and the fallback between them, time that
 * survives wrong clocks, and refusals.
 *
 * <p>Not here: anything about crafts, files, networks or storage. Central types: {@link
 * kg.crafts.kiosk.kernel.LangText}, {@link kg.crafts.kiosk.kernel.HybridTime}, {@link
 * kg.crafts.kiosk.kernel.Refusal}.
 */
@NullMarked
package kg.crafts.kiosk.kernel;

import org.jspecify.annotations.NullMarked;
