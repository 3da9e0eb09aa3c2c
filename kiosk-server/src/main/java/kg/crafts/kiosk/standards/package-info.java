/**
 * The exhibition in the forms in which others read collections: IIIF Presentation 3, schema.org as JSON-LD, SKOS,
 * OAI-PMH; answered to whoever asks and written beside an export.
 *
 * <p>All of it is made of {@link kg.crafts.kiosk.catalogue.Published}, what visitors may see and others may pass on,
 * so nothing else can be in it. What is common is in {@code shown}, one form each in {@code iiif}, {@code linked} and {@code oai}.
 */
@NullMarked
package kg.crafts.kiosk.standards;

import org.jspecify.annotations.NullMarked;
