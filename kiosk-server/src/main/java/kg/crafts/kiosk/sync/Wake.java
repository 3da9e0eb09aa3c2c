package kg.crafts.kiosk.sync;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bell that one thread waits for; any number of rings while it is busy count as one. */
final class Wake {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean pending;

    void ring() {
        lock.lock();
        try {
            pending = true;
            rung.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isPending() {
        lock.lock();
        try {
            return pending;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a ring, at most so long; what was rung before counts. */
    void await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            isRungWithin(atMost);
            pending = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a ring as {@link #await}, but leaves it to be heard; true when there was one. */
    boolean isRungWithin(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!pending && left > 0) {
                left = rung.awaitNanos(left);
            }
            return pending;
        } finally {
            lock.unlock();
        }
    }

    /** Lets a little time pass without hearing anything, so that a storm of rings costs little. */
    static void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
