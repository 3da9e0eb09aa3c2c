package kg.crafts.kiosk.sync;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what a reading client of ours says and nothing else. It stands at both ends of the tunnel
 * and reads the Hazelcast client protocol (version 2): frames of a little-endian length (6 bytes of head
 * included), flags and content; a message is frames up to one with the final flag; its first frame begins
 * with the type. Whatever is not on the list ends the connection.
 *
 * <p>In the one message that carries the cluster name it puts another: the tunnel's user need not know
 * the secret name of the member that answers, and the member's name need not leave its process.
 */
final class ClientGuard {

    /** Requests that may wait for their answers at once; more are not read until some are answered. */
    static final int MAX_OUTSTANDING = 16;

    private static final String PROTOCOL = "CP2";
    private static final int HEAD_BYTES = 6;
    private static final int MAX_MESSAGE_BYTES = 8 * 1024;
    private static final int UNFRAGMENTED = 0xC000;
    private static final int FINAL = 0x2000;
    private static final int EVENT = 0x0200;

    // The numbers are those of REQUEST_MESSAGE_TYPE in com.hazelcast.client.impl.protocol.codec.
    private static final int AUTHENTICATION = 0x000100;
    private static final int ADD_CLUSTER_VIEW_LISTENER = 0x000300;
    private static final int CREATE_PROXY = 0x000400;
    private static final int PING = 0x000B00;
    private static final int MAP_GET = 0x010200;
    private static final int TOPIC_ADD_LISTENER = 0x040200;
    private static final int CREATE_PROXIES = 0x000E00;
    private static final Set<Integer> ANY_CONTENT = Set.of(ADD_CLUSTER_VIEW_LISTENER, PING);
    private static final Set<Integer> NAMED = Set.of(CREATE_PROXY, MAP_GET, TOPIC_ADD_LISTENER);
    private static final Set<String> NAMES =
            Set.of(Shelf.STATE.name(), Shelf.LOG.name(), Shelf.BLOB.name(), Shelf.WAKE);
    private static final Set<String> SERVICES = Set.of("hz:impl:mapService", "hz:impl:topicService");

    /** What was said is not what a reading client says. */
    static final class NotAllowed extends Exception {
        private static final long serialVersionUID = 1L;

        NotAllowed(String message) {
            super(message);
        }
    }

    private final @Nullable String expectedName;
    private final String otherName;
    private Buffer pending = Buffer.buffer();
    private boolean greeted;
    private boolean named;
    private int outstanding;

    private Buffer answerHead = Buffer.buffer();
    private int answerLeft;
    private boolean answerStarts = true;
    private boolean answerIsEvent;
    private boolean answerEnds;

    /**
     * @param expectedName the cluster name that the client must give, or null for any
     * @param otherName the cluster name that is put in its place
     */
    ClientGuard(@Nullable String expectedName, String otherName) {
        this.expectedName = expectedName;
        this.otherName = otherName;
    }

    /** Takes what the client sent and returns what may go on to the member, whole messages only. */
    Buffer request(Buffer sent) throws NotAllowed {
        pending.appendBuffer(sent);
        Buffer allowed = Buffer.buffer();
        int done = greet(allowed);
        for (int end = messageEnd(done); end > 0; end = messageEnd(done)) {
            allowed.appendBuffer(check(pending.getBuffer(done, end)));
            outstanding++;
            done = end;
        }
        pending = pending.getBuffer(done, pending.length());
        return allowed;
    }

    private int greet(Buffer allowed) throws NotAllowed {
        if (greeted || pending.length() < PROTOCOL.length()) {
            return 0;
        }
        if (!pending.getString(0, PROTOCOL.length(), "US-ASCII").equals(PROTOCOL)) {
            throw new NotAllowed("It does not speak " + PROTOCOL);
        }
        greeted = true;
        allowed.appendString(PROTOCOL, "US-ASCII");
        return PROTOCOL.length();
    }

    /** Where the message ends that begins at a place, or 0 when it is not all there. */
    private int messageEnd(int begin) throws NotAllowed {
        int at = begin;
        while (greeted && pending.length() - at >= HEAD_BYTES) {
            int length = pending.getIntLE(at);
            if (length < HEAD_BYTES || length > MAX_MESSAGE_BYTES - (at - begin)) {
                throw new NotAllowed("A message of more than " + MAX_MESSAGE_BYTES + " bytes");
            }
            int flags = pending.getUnsignedShortLE(at + 4);
            at += length;
            if (at > pending.length()) {
                return 0;
            }
            if ((flags & FINAL) != 0) {
                return at;
            }
        }
        return 0;
    }

    private Buffer check(Buffer message) throws NotAllowed {
        int first = message.getIntLE(0);
        if (first < HEAD_BYTES + 4 || (message.getUnsignedShortLE(4) & UNFRAGMENTED) != UNFRAGMENTED) {
            throw new NotAllowed("A fragment");
        }
        int type = message.getIntLE(HEAD_BYTES);
        if (type == AUTHENTICATION) {
            return rename(message, first);
        }
        if (!named || !isAllowed(type, message, first)) {
            throw new NotAllowed("A request of type " + Integer.toHexString(type));
        }
        return message;
    }

    private static boolean isAllowed(int type, Buffer message, int first) throws NotAllowed {
        if (type == CREATE_PROXIES) {
            return hasOnlyOurNames(message, first);
        }
        return ANY_CONTENT.contains(type) || (NAMED.contains(type) && NAMES.contains(text(message, first)));
    }

    /** For a message that is nothing but a list of names and services; its other frames are empty. */
    private static boolean hasOnlyOurNames(Buffer message, int first) throws NotAllowed {
        for (int at = first; at < message.length(); at += message.getIntLE(at)) {
            String text = text(message, at);
            if (!text.isEmpty() && !NAMES.contains(text) && !SERVICES.contains(text)) {
                return false;
            }
        }
        return true;
    }

    private Buffer rename(Buffer message, int first) throws NotAllowed {
        String given = text(message, first);
        if (expectedName != null && !expectedName.equals(given)) {
            throw new NotAllowed("Another cluster name");
        }
        named = true;
        byte[] name = otherName.getBytes(StandardCharsets.UTF_8);
        return Buffer.buffer()
                .appendBuffer(message.getBuffer(0, first))
                .appendIntLE(HEAD_BYTES + name.length)
                .appendUnsignedShortLE(message.getUnsignedShortLE(first + 4))
                .appendBytes(name)
                .appendBuffer(message.getBuffer(first + message.getIntLE(first), message.length()));
    }

    /** The content of the frame that begins at a place. */
    private static String text(Buffer message, int at) throws NotAllowed {
        if (message.length() - at < HEAD_BYTES) {
            throw new NotAllowed("A request without a name");
        }
        return message.getString(at + HEAD_BYTES, at + message.getIntLE(at), "UTF-8");
    }

    /** Notes what the member answers, to know how many requests still wait. */
    void answer(Buffer said) {
        int at = 0;
        while (at < said.length()) {
            if (answerLeft == 0) {
                at = readAnswerHead(said, at);
            } else {
                int taken = Math.min(answerLeft, said.length() - at);
                answerLeft -= taken;
                at += taken;
            }
            if (answerLeft == 0 && answerEnds) {
                answerEnds = false;
                answerStarts = true;
                outstanding -= answerIsEvent ? 0 : 1;
            }
        }
    }

    private int readAnswerHead(Buffer said, int at) {
        int taken = Math.min(HEAD_BYTES - answerHead.length(), said.length() - at);
        answerHead.appendBuffer(said.getBuffer(at, at + taken));
        if (answerHead.length() == HEAD_BYTES) {
            int flags = answerHead.getUnsignedShortLE(4);
            answerLeft = Math.max(0, answerHead.getIntLE(0) - HEAD_BYTES);
            if (answerStarts) {
                answerIsEvent = (flags & EVENT) != 0;
                answerStarts = false;
            }
            answerEnds = (flags & FINAL) != 0;
            answerHead = Buffer.buffer();
        }
        return at + taken;
    }

    /** Whether so many requests wait that no more should be read. */
    boolean isFull() {
        return outstanding >= MAX_OUTSTANDING;
    }
}
