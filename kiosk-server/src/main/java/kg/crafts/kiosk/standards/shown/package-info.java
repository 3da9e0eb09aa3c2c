/** What all forms share: addresses, licences, the words of several languages. */
@NullMarked
package kg.crafts.kiosk.standards.shown;

import org.jspecify.annotations.NullMarked;
