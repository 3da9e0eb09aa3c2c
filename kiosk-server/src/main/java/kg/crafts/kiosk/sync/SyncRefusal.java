package kg.crafts.kiosk.sync;

import java.nio.file.Path;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What identities and peers are refused for. The message says what to do about it. */
public final class SyncRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private SyncRefusal(String code, String message, @Nullable Throwable cause) {
        super(code, message);
        if (cause != null) {
            initCause(cause);
        }
    }

    /** {@code identity-exists}: keys are never overwritten. */
    static SyncRefusal identityExists(Path folder) {
        return new SyncRefusal(
                "identity-exists",
                "There is an identity in " + folder + " already. Keys are never overwritten: move the folder away"
                        + " if this centre is to begin anew, and give the others its new peer file.",
                null);
    }

    /** {@code identity-missing}: this centre has no keys yet. */
    static SyncRefusal identityMissing(Path folder) {
        return new SyncRefusal("identity-missing", "There is no identity in " + folder + ". Make one first.", null);
    }

    /** {@code identity-exposed}: others on this machine could read a private key. */
    static SyncRefusal identityExposed(Path file) {
        return new SyncRefusal(
                "identity-exposed",
                file + " can be read by others. If nobody has, take their rights away (chmod 600); otherwise make"
                        + " a new identity and have the old one revoked.",
                null);
    }

    /** {@code identity-damaged}: the files do not belong together or can't be read. */
    static SyncRefusal identityDamaged(Path folder, String what, @Nullable Throwable cause) {
        return new SyncRefusal(
                "identity-damaged", "The identity in " + folder + " can't be used: " + what + ". Restore it.", cause);
    }

    /** {@code peer-unreadable}: not a peer file, or not as it was written. */
    static SyncRefusal peerUnreadable(String file, String what, @Nullable Throwable cause) {
        return new SyncRefusal(
                "peer-unreadable",
                file + " is not a peer file as a centre wrote it: " + what + ". Have it sent again.",
                cause);
    }

    /** {@code peer-twice}: two files speak for one centre. */
    static SyncRefusal peerTwice(CentreId centre, Path folder) {
        return new SyncRefusal(
                "peer-twice",
                "Two peer files in " + folder + " speak for " + centre + ". Keep the right one; ask the centre"
                        + " which fingerprint is its own.",
                null);
    }

    /** {@code peer-revoked}: its certificate was taken back here. */
    static SyncRefusal peerRevoked(CentreId centre) {
        return new SyncRefusal(
                "peer-revoked",
                "The certificate of " + centre + " was revoked here. The centre needs a new identity and peer file.",
                null);
    }

    /** {@code peer-unknown}: no file speaks for it. */
    static SyncRefusal peerUnknown(CentreId centre) {
        return new SyncRefusal("peer-unknown", "There is no peer file of " + centre + ".", null);
    }
}
