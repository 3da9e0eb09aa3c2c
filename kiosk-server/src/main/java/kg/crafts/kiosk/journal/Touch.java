package kg.crafts.kiosk.journal;

import java.util.UUID;

/**
 * A change that can be found again by its subject.
 *
 * @param position of the change in this copy of the journal
 */
public record Touch(UUID subject, long position) {}
