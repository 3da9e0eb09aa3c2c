/**
 * Harvesting by OAI-PMH 2.0: {@link kg.crafts.kiosk.standards.oai.Ledger} knows when visitors saw each record change or
 * go, {@link kg.crafts.kiosk.standards.oai.Repository} answers.
 */
@NullMarked
package kg.crafts.kiosk.standards.oai;

import org.jspecify.annotations.NullMarked;
