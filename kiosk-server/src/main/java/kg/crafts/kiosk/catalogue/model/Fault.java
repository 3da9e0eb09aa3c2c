package kg.crafts.kiosk.catalogue.model;

import kg.crafts.kiosk.kernel.Wording;

/**
 * Something that can be wrong with a record. Each feature has constants of its own.
 *
 * @param code what programs go by, in kebab-case, such as {@code not-one-of}
 * @param told how people are told, behind the name of the field: what is wrong and how to mend it
 */
public record Fault(String code, Wording told) {

    public Fault(String code, String ky, String ru, String en, String ko) {
        this(code, new Wording(ky, ru, en, ko));
    }
}
