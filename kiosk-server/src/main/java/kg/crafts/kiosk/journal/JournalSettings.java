package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.InstantSource;
import kg.crafts.kiosk.kernel.CentreId;

/**
 * Where a journal is, and whose.
 *
 * @param folder holds the journal and nothing else; made when absent
 * @param key Ed25519; signs what this centre writes
 * @param trust the other centres' keys; this centre's own key counts without being named
 */
public record JournalSettings(Path folder, CentreId centre, KeyPair key, TrustList trust, InstantSource clock) {}
