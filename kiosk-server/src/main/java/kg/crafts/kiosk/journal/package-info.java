/**
 * The durable truth of a centre: every change, in the order it became known here, in append-only feeds
 * that are hash-chained, signed and never rewritten. What anyone sees is derived from it.
 *
 * <p>A feed belongs to one {@link kg.crafts.kiosk.journal.Origin}: a centre and one of its incarnations.
 * Nothing is acknowledged before it is on the disk, and no sequence number is used twice: an unclean
 * stop, a restored backup or a copied folder opens a new incarnation.
 *
 * <p>Not here: what a change means, how changes merge, and how they travel. Types of change that nobody
 * here knows are stored and relayed like any other. SQLite is seen in this package only.
 *
 * <p>Central types: {@link kg.crafts.kiosk.journal.Journal}, {@link kg.crafts.kiosk.journal.Change},
 * {@link kg.crafts.kiosk.journal.VersionVector}, {@link kg.crafts.kiosk.journal.FoldStore}.
 */
@NullMarked
package kg.crafts.kiosk.journal;

import org.jspecify.annotations.NullMarked;
