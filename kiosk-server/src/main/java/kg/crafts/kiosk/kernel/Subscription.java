package kg.crafts.kiosk.kernel;

/** Somebody is told of something until this is closed. Closing it again does nothing. */
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
