/**
 * Records in and out: a folder of YAML files and media is checked as a whole and taken in as a whole, and
 * the knowledge base is written out as such a folder. Tables (CSV, XLSX) are in {@code tables}.
 *
 * <p>Central types: {@link kg.crafts.kiosk.transfer.Importer}, {@link kg.crafts.kiosk.transfer.Exporter}.
 */
@NullMarked
package kg.crafts.kiosk.transfer;

import org.jspecify.annotations.NullMarked;
