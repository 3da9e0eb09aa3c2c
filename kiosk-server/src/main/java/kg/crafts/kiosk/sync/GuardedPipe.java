package kg.crafts.kiosk.sync;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Joins the connection of a client with one to a member, through a {@link ClientGuard}. Neither side is
 * read faster than the other takes it, and no more requests are read than may wait; so a slow or rude
 * client holds a bounded amount of memory.
 */
final class GuardedPipe {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedPipe.class);

    private final NetSocket client;
    private final NetSocket member;
    private final ClientGuard guard;

    private GuardedPipe(NetSocket client, NetSocket member, ClientGuard guard) {
        this.client = client;
        this.member = member;
        this.guard = guard;
    }

    /**
     * Both sockets must be paused and on the same context; what was read ahead of time is passed first. That
     * one end closes with the other is for the caller to see to.
     */
    static void join(NetSocket client, NetSocket member, ClientGuard guard, Buffer readAhead) {
        GuardedPipe pipe = new GuardedPipe(client, member, guard);
        client.handler(pipe::request);
        member.handler(pipe::answer);
        client.drainHandler(drained -> member.resume());
        member.drainHandler(drained -> pipe.readOn());
        member.resume();
        client.resume();
        if (readAhead.length() > 0) {
            pipe.request(readAhead);
        }
    }

    private void request(Buffer sent) {
        try {
            Buffer allowed = guard.request(sent);
            if (allowed.length() > 0) {
                member.write(allowed);
            }
            if (guard.isFull() || member.writeQueueFull()) {
                client.pause();
            }
        } catch (ClientGuard.NotAllowed e) {
            LOG.warn("Ended a connection that asked for what is not served: {}", e.getMessage());
            client.close();
            member.close();
        }
    }

    private void answer(Buffer said) {
        guard.answer(said);
        client.write(said);
        if (client.writeQueueFull()) {
            member.pause();
        }
        readOn();
    }

    private void readOn() {
        if (!guard.isFull() && !member.writeQueueFull()) {
            client.resume();
        }
    }
}
