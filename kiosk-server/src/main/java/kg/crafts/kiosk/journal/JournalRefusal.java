package kg.crafts.kiosk.journal;

import java.nio.file.Path;
import kg.crafts.kiosk.kernel.Refusal;

/** What the journal refuses, with nothing changed. The message says what to do about it. */
public final class JournalRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private JournalRefusal(String code, String message) {
        super(code, message);
    }

    private JournalRefusal(String code, String message, Throwable cause) {
        super(code, message, cause);
    }

    /** {@code journal-in-use}: another process has the folder. */
    static JournalRefusal inUse(Path folder) {
        return new JournalRefusal(
                "journal-in-use", "Another process is using the journal in " + folder + ". Stop it first.");
    }

    /** {@code journal-damaged}: stored bytes are not what was written. */
    static JournalRefusal damaged(String place) {
        return new JournalRefusal("journal-damaged", damagedMessage(place));
    }

    static JournalRefusal damaged(String place, Throwable cause) {
        return new JournalRefusal("journal-damaged", damagedMessage(place), cause);
    }

    private static String damagedMessage(String place) {
        return "The journal is damaged: " + place + ". To mend it, restore the newest backup, or move the journal's "
                + "folder away and start with an empty one: what the other centres hold flows back by itself. Keep "
                + "the damaged folder until that is done.";
    }

    /** {@code journal-of-another}: the folder holds another centre's journal. */
    static JournalRefusal ofAnother(String centre, Path folder) {
        return new JournalRefusal(
                "journal-of-another", "The journal in " + folder + " is that of " + centre + ". Check the folder.");
    }

    /** {@code journal-newer}: written by a later release. */
    static JournalRefusal newer(long form) {
        return new JournalRefusal(
                "journal-newer",
                "The journal has form " + form + ", which a later release of this program wrote. Use that release.");
    }

    /** {@code journal-read-only}: the disk failed; the outcome of what was being written is not known. */
    static JournalRefusal readOnly(Throwable cause) {
        return new JournalRefusal(
                "journal-read-only",
                "The journal takes no more changes because the disk failed (" + cause.getMessage()
                        + "). Check the disk and its free space, then restart.",
                cause);
    }

    /** {@code journal-unreachable}: the disk can't be read or written at all. */
    static JournalRefusal unreachable(Throwable cause) {
        return new JournalRefusal(
                "journal-unreachable",
                "The journal's files can't be used (" + cause.getMessage() + "). Check the disk and the rights.",
                cause);
    }

    /** {@code folds-damaged}: the next {@link FoldStore#open} begins anew. */
    static JournalRefusal foldsDamaged(String what) {
        return new JournalRefusal(
                "folds-damaged",
                "What was derived from the journal is damaged (" + what + "). A restart makes it anew.");
    }

    /** {@code journal-closed}: asked after {@link Journal#close}. */
    static JournalRefusal closed() {
        return new JournalRefusal("journal-closed", "The journal is closed.");
    }

    /** {@code journal-busy}: more waits to be written than the queue holds; try again shortly. */
    static JournalRefusal busy(int waiting) {
        return new JournalRefusal("journal-busy", waiting + " writes are waiting already; try again shortly.");
    }

    /** {@code beyond-limits}: larger than {@link Limits} allows. */
    static JournalRefusal beyondLimits(String what, long size) {
        return new JournalRefusal("beyond-limits", "The size of a " + what + " is beyond its limit: " + size);
    }

    /** {@code journal-unreadable}: bytes from elsewhere that are not what they should be. */
    static JournalRefusal unreadable(String what) {
        return new JournalRefusal("journal-unreadable", what);
    }

    static JournalRefusal unreadable(String what, Throwable cause) {
        return new JournalRefusal("journal-unreadable", what, cause);
    }
}
