/**
 * People who do more than look: staff and artisans, their accounts, how they sign in, who may do what at which centre.
 * Accounts travel between centres through the journal, so that everybody can sign in anywhere without internet;
 * sessions stay where they were begun.
 *
 * <p>Not here: which route needs which role (each route says so to {@link kg.crafts.kiosk.web.Site}), visitors (nobody
 * knows who they are). Central types: {@link kg.crafts.kiosk.people.People}, {@link
 * kg.crafts.kiosk.people.Accounts}, {@link kg.crafts.kiosk.people.AccountRule}.
 */
@NullMarked
package kg.crafts.kiosk.people;

import org.jspecify.annotations.NullMarked;
