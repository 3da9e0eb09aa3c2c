/**
 * Records in and out as tables, CSV or XLSX: one table for each kind, a column {@code field} or {@code field@lang}. A
 * table is looked at as a whole first, with what is wrong in which row and column, and taken in as a whole or not at all.
 *
 * <p>What is read is distrusted: its size, its rows, what it unpacks to. Central types: {@link
 * kg.crafts.kiosk.transfer.tables.TableRoutes}, {@link kg.crafts.kiosk.transfer.tables.Column}.
 */
@NullMarked
package kg.crafts.kiosk.transfer.tables;

import org.jspecify.annotations.NullMarked;
