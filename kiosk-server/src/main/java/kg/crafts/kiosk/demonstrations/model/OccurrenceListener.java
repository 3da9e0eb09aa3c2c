package kg.crafts.kiosk.demonstrations.model;

/** Hears of every change to an occurrence of any centre, after it is on the disk and readers see it. */
public interface OccurrenceListener {

    /** On the projection's thread, so it must be short. Told once for all that happened between two foldings. */
    void changed(Occurrence occurrence);
}
