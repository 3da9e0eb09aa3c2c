package kg.crafts.kiosk.journal;

/**
 * How far a feed is held. Immutable; the writer publishes a new one after each commit.
 *
 * @param id of the row in the database
 * @param hash of the change at {@code sequence}, or what the first change is chained to
 * @param signed the last change that a signature covers: behind {@code sequence} for moments, and only in the
 *     feed that is being written here
 * @param stopped whether it forked, so that nothing more is taken
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Feed(long id, Origin origin, long sequence, byte[] hash, long signed, boolean stopped) {

    Feed reaching(long newSequence, byte[] newHash) {
        return new Feed(id, origin, newSequence, newHash, signed, stopped);
    }

    Feed signedTo(long newSigned) {
        return new Feed(id, origin, sequence, hash, newSigned, stopped);
    }

    Feed stop() {
        return new Feed(id, origin, sequence, hash, signed, true);
    }
}
