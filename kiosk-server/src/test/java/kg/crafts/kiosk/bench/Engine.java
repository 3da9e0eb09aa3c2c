package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Something that holds all rows and finds them by what was typed, the last word perhaps unfinished. */
interface Engine extends AutoCloseable {

    /** One visitor's way in; used by one thread at a time. */
    interface Session extends AutoCloseable {

        /**
         * Finds at most {@link Typed#LIMIT} rows, best first.
         *
         * @return what reads the codes out of the answer: that is not timed
         */
        Supplier<List<String>> find(Typed typed) throws Exception;

        @Override
        default void close() throws IOException {}
    }

    String name();

    Session open() throws Exception;

    /** Resident memory of the process, or of all its processes, in megabytes. */
    double megabytes() throws IOException;

    @Override
    void close() throws IOException;
}
