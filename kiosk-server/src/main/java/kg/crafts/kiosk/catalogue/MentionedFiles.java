package kg.crafts.kiosk.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kg.crafts.kiosk.journal.Entry;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.Operation;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaSweep;

/**
 * Files that the journal mentions, in whichever field of whichever change: what is published, what is written and not
 * published, what was and can be restored, and what a later kind of record may say.
 */
final class MentionedFiles implements MediaSweep.Mentions {

    private static final int CHANGES = 200;
    private static final int DIGITS = 64;

    private final Journal journal;

    MentionedFiles(Journal journal) {
        this.journal = journal;
    }

    @Override
    public long strike(Set<ContentHash> files, long after) {
        List<Entry> entries = journal.read(after, CHANGES);
        for (Entry entry : entries) {
            for (Operation operation : entry.change().operations()) {
                byte[] value = operation.value();
                if (value != null) {
                    strike(files, value);
                }
            }
        }
        return entries.isEmpty() ? after : entries.getLast().position();
    }

    private static void strike(Set<ContentHash> files, byte[] value) {
        int digits = 0;
        for (int i = 0; i < value.length; i++) {
            digits = isDigit(value[i]) ? digits + 1 : 0;
            if (digits >= DIGITS) {
                files.remove(new ContentHash(new String(value, i + 1 - DIGITS, DIGITS, StandardCharsets.US_ASCII)));
            }
        }
    }

    private static boolean isDigit(byte letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }
}
