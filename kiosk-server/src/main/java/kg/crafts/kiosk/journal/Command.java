package kg.crafts.kiosk.journal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What waits for the writer. */
sealed interface Command {

    /** Roughly what it holds in memory, in bytes. */
    int weight();

    void fail(JournalRefusal refusal);

    /** Drafts with their payloads, which are encoded before they wait. */
    record Append(List<Prepared> drafts, int weight, CompletableFuture<List<Version>> done) implements Command {
        @Override
        public void fail(JournalRefusal refusal) {
            done.completeExceptionally(refusal);
        }
    }

    /** Any number of drafts, in a file until they are taken. */
    record AppendAll(Staged drafts, CompletableFuture<Long> done) implements Command {
        @Override
        public int weight() {
            return 0;
        }

        @Override
        public void fail(JournalRefusal refusal) {
            done.completeExceptionally(refusal);
        }
    }

    record Receive(Checked slice, CompletableFuture<Receipt> done) implements Command {
        @Override
        public int weight() {
            return slice.weight();
        }

        @Override
        public void fail(JournalRefusal refusal) {
            done.completeExceptionally(refusal);
        }
    }

    /** Asks that everything be signed. */
    record Seal(CompletableFuture<Boolean> done) implements Command {
        @Override
        public int weight() {
            return 0;
        }

        @Override
        public void fail(JournalRefusal refusal) {
            done.complete(false); // What is signed already can still be had.
        }
    }

    /** Ends the writer. */
    record Stop() implements Command {
        @Override
        public int weight() {
            return 0;
        }

        @Override
        public void fail(JournalRefusal refusal) {
            // Nobody waits for an answer.
        }
    }

    /** A draft whose payload is encoded and hashed, so that the writer's thread need not. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Prepared(String author, String type, UUID subject, byte[] payload, byte[] payloadHash) {
        static Prepared of(Draft draft) {
            byte[] payload = Payload.encode(draft.operations());
            return new Prepared(draft.author(), draft.type(), draft.subject(), payload, Hashes.sha256(payload));
        }
    }
}
