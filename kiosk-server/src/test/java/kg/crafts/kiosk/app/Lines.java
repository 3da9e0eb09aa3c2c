package kg.crafts.kiosk.app;

import java.util.Queue;
import java.util.concurrent.Flow;

/** Keeps the lines of an answer that does not end. */
record Lines(Queue<String> kept) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        kept.add(line);
    }

    @Override
    public void onError(Throwable failure) {
        kept.add("ended: " + failure.getMessage());
    }

    @Override
    public void onComplete() {
        kept.add("ended");
    }
}
