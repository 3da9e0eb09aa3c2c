package kg.crafts.kiosk.catalogue.editing;

/** How those are called who answer for changes. */
public interface Authors {

    /** The name that people know somebody by; what stands in the journal when there is none. */
    String name(String author);
}
