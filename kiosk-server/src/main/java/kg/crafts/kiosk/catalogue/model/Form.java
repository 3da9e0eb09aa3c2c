package kg.crafts.kiosk.catalogue.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a text that programs read: a regular expression, and how to say it to a person. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Form {

    /** Extended Date/Time Format, ISO 8601-2:2019 level 0 and the common parts of level 1. */
    String EDTF = EdtfForm.DATE + "(/(" + EdtfForm.DATE + "|\\.\\.)?)?";

    /** An instant of RFC 3339 in UTC, to the second. */
    String INSTANT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";

    String INSTANT_SAYS = "an instant such as 2026-03-21T00:00:00Z";

    /** A time of a 24-hour clock. */
    String TIME = "([01][0-9]|2[0-4]):[0-5][0-9]";

    String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    String regex();

    String says();

    /** The parts of an EDTF date: year, decade or century unknown in part, month, day, and how sure it is. */
    final class EdtfForm {
        static final String DATE = "([0-9]{2}XX|[0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)[?~%]?";

        private EdtfForm() {}
    }
}
