package kg.crafts.kiosk.journal;

import java.util.UUID;
import kg.crafts.kiosk.kernel.HybridTime;

/**
 * What the chain holds of a change: all but what it did, which stands beside it by hash.
 *
 * @param payloadHash SHA-256 of the payload, which begins with chance bytes so that an erased one can't be guessed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Header(long sequence, HybridTime time, String author, String type, UUID subject, byte[] payloadHash) {

    static final int MAX_BYTES = 1_024;
    private static final int FORM = 1;

    byte[] encode() {
        return new WireWriter()
                .u8(FORM)
                .i64(sequence)
                .i64(time.millis())
                .u16(time.counter())
                .text(author)
                .text(type)
                .uuid(subject)
                .raw(payloadHash)
                .toBytes();
    }

    /** Throws the refusal {@code journal-unreadable}. */
    static Header decode(byte[] bytes) {
        WireReader in = new WireReader(bytes);
        if (in.u8() != FORM) {
            throw JournalRefusal.unreadable("A header of an unknown form");
        }
        long sequence = in.sequence(1);
        long millis = in.i64();
        if (millis < 0) {
            throw JournalRefusal.unreadable("A time before 1970");
        }
        HybridTime time = new HybridTime(millis, in.u16());
        String author = in.text(Limits.MAX_AUTHOR_CHARS);
        String type = in.text(Limits.MAX_TYPE_CHARS);
        if (author.isEmpty() || !Draft.TYPE.matcher(type).matches()) {
            throw JournalRefusal.unreadable("No author, or not a type of change");
        }
        Header header = new Header(sequence, time, author, type, in.uuid(), in.raw(Hashes.LENGTH));
        in.end();
        return header;
    }

    /** Whether the change is about the journal itself and can't be erased. */
    boolean ownsJournal() {
        return type.equals(Revocation.TYPE) || type.equals(Erasure.TYPE);
    }
}
