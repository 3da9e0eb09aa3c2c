package kg.crafts.kiosk.web;

import org.jspecify.annotations.Nullable;

/** Knows who is signed in. Asked on event loops, so that it answers from memory. */
public interface Gate {

    /** The cookie that carries a session's token. */
    String COOKIE = "kiosk_session";

    /** The header in which a page of ours proves that it is one, on whatever changes something. */
    String CSRF_HEADER = "X-CSRF-Token";

    /** The same as a hidden field, for forms without JavaScript. */
    String CSRF_FIELD = "csrf";

    /** Nobody is ever signed in. */
    Gate CLOSED = token -> null;

    /**
     * Somebody who is signed in.
     *
     * @param csrf what a page of ours knows and no other page can find out
     */
    record Entry(Caller caller, String csrf) {

        @Override
        public String toString() {
            return caller.toString();
        }
    }

    /**
     * Who holds a session's token, or null; the session counts as used.
     *
     * @param token whatever the cookie says
     */
    @Nullable
    Entry enter(String token);
}
