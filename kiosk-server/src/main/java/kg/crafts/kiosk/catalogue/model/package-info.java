/**
 * The kinds of record of the knowledge base, written once: these Java records are what the JSON schema,
 * the OpenAPI document, the TypeScript types, the checks of an import and the fields of the journal are
 * derived from.
 *
 * <p>Not here: how records are stored, merged or shown. Central types: {@link
 * kg.crafts.kiosk.catalogue.model.Kind}, {@link kg.crafts.kiosk.catalogue.model.CatalogueRecord}, {@link
 * kg.crafts.kiosk.catalogue.model.Envelope}.
 */
@NullMarked
package kg.crafts.kiosk.catalogue.model;

import org.jspecify.annotations.NullMarked;
