package kg.crafts.kiosk.journal;

import java.time.Instant;

/** Two different changes of one version, both validly signed: somebody holds a copy of a centre's key or disk. */
public record Fork(Version version, Instant seen) {}
