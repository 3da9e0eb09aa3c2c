package kg.crafts.kiosk.demonstrations;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides all that this centre owns, one order after the other, in the order of their arrival (booking.md, section 1).
 * Orders that wait are decided together and written in one append; an answer is given only when that is on the disk
 * and readers see it. What is decided next is decided on that.
 */
final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** Orders that may wait; one more is told to come again. */
    private static final int MAX_WAITING = 1_000;

    /** Orders decided together. */
    private static final int BATCH = 20;

    /**
     * Changes after which a batch is written before it goes on: the largest order still fits the same append, and what
     * is not written yet is looked through for each order.
     */
    private static final int FULL = 512;

    /** How late it may see that an offer or a release is due when nothing else happens. */
    private static final long BEAT_MS = 1_000;

    private final CentreId here;
    private final Journal journal;
    private final Projection projection;
    private final Programme programme;
    private final Tickets tickets;
    private final Keys keys;
    private final InstantSource clock;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MAX_WAITING + 1);
    private final AtomicBoolean news = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean closing;

    /** An order with whoever waits for it; without an order it only wakes the desk. */
    private record Waiting(@Nullable Order order, Keys.@Nullable Key key, CompletableFuture<Order.Answer> done) {}

    private record Decided(Waiting waiting, Order.Answer answer) {}

    private record Keyed(Keys.Key key, Order.Answer answer) {}

    Desk(
            CentreId here,
            Journal journal,
            Projection projection,
            Programme programme,
            Tickets tickets,
            Keys keys,
            InstantSource clock) {
        this.here = here;
        this.journal = journal;
        this.projection = projection;
        this.programme = programme;
        this.tickets = tickets;
        this.keys = keys;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("desk").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
        wake();
    }

    /** Asks for something; the future fails with the refusal. Never waits. */
    CompletableFuture<Order.Answer> submit(Order order, Keys.@Nullable Key key) {
        CompletableFuture<Order.Answer> done = new CompletableFuture<>();
        boolean taken = !closing && queue.size() < MAX_WAITING && queue.offer(new Waiting(order, key, done));
        if (!taken) {
            done.completeExceptionally(new DeskRefusal(DeskRefusal.What.BUSY, String.valueOf(MAX_WAITING)));
        }
        return done;
    }

    /** Has it look for what came from other centres. Never waits. */
    void wake() {
        if (news.compareAndSet(false, true) && !queue.offer(new Waiting(null, null, new CompletableFuture<>()))) {
            news.set(false); // The queue is full of orders, and with each batch it looks anyway.
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>();
        try {
            while (!closing) {
                Waiting first = queue.poll(BEAT_MS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    news.set(false);
                }
                if (first != null || !ownOrders().isEmpty()) {
                    decide(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The desk is closed");
        } finally {
            closing = true; // Also after a mistake of the program: nobody must wait for a desk that is gone.
            queue.drainTo(batch);
            batch.forEach(waiting -> fail(waiting, new DeskRefusal(DeskRefusal.What.BUSY, "")));
        }
    }

    private void decide(List<Waiting> batch) throws InterruptedException {
        projection.awaitPosition(journal.position());
        if (closing) {
            throw new InterruptedException();
        }
        Deciding desk = begin();
        List<Decided> decided = new ArrayList<>();
        Map<String, Keyed> answered = new HashMap<>();
        for (Waiting waiting :
                Stream.concat(batch.stream(), ownOrders().stream()).toList()) {
            Order order = waiting.order();
            if (order != null) {
                desk = decide(waiting, order, desk, decided, answered);
            }
            if (desk.drafts().size() > FULL) {
                write(desk, decided);
                desk = begin();
                decided.clear();
                answered.clear();
            }
        }
        write(desk, decided);
    }

    private Deciding begin() {
        return new Deciding(programme, tickets, here, clock.instant());
    }

    /** What other centres asked, what has become possible and what time has brought: decided like anything else. */
    private List<Waiting> ownOrders() {
        return Stream.of(
                        programme.dueAt(here).stream().map(Requests::answer),
                        programme.resumableAt(here).stream().map(ArtisanDays::resume),
                        tickets.dueAt(programme, clock.instant()).stream().map(SeatOrders::tick))
                .flatMap(orders -> orders)
                .limit(BATCH)
                .map(order -> new Waiting(order, null, new CompletableFuture<>()))
                .toList();
    }

    private Deciding decide(
            Waiting waiting, Order order, Deciding before, List<Decided> decided, Map<String, Keyed> answered) {
        Deciding desk = before.copy();
        try {
            Keys.Key key = waiting.key();
            Optional<Order.Answer> again = again(key, desk, answered);
            if (again.isPresent()) {
                decided.add(new Decided(waiting, again.get()));
                return before;
            }
            Order.Answer answer = order.decide(desk);
            if (key != null && desk.drafts().size() > before.drafts().size()) {
                desk.key(before.drafts().size(), Keys.kept(key, answer));
                answered.put(key.key(), new Keyed(key, answer));
            }
            decided.add(new Decided(waiting, answer));
            return desk;
        } catch (Refusal e) {
            fail(waiting, e);
            return before;
        }
    }

    /** The answer to a request that was done before, also earlier in this very batch. */
    private Optional<Order.Answer> again(Keys.@Nullable Key key, Deciding desk, Map<String, Keyed> answered) {
        Keyed here = key == null ? null : answered.get(key.key());
        if (here == null) {
            return keys.find(key, desk.now());
        }
        if (!here.key().equals(key)) {
            throw new DeskRefusal(DeskRefusal.What.IDEMPOTENCY_MISMATCH, "");
        }
        return Optional.of(here.answer());
    }

    private void write(Deciding desk, List<Decided> decided) throws InterruptedException {
        try {
            if (!desk.drafts().isEmpty()) {
                journal.append(desk.drafts()).get();
                projection.awaitPosition(journal.position());
            }
            decided.forEach(one -> one.waiting().done().complete(one.answer()));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            LOG.error("What the desk decided could not be written: {}", cause.getMessage(), cause);
            DeskRefusal refusal = new DeskRefusal("The journal takes no more changes: " + cause.getMessage(), cause);
            decided.forEach(one -> fail(one.waiting(), refusal));
        }
    }

    private static void fail(Waiting waiting, Refusal refusal) {
        waiting.done().completeExceptionally(refusal);
    }

    /** Ends after the batch that is being decided; whoever still waits is told to come again. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
