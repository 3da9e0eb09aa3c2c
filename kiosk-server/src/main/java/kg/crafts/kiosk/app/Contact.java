package kg.crafts.kiosk.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.Contacts;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.sync.Sync;

/** When the other centres were heard of: as the links know it, and before these are there as it was noted last. */
final class Contact implements Contacts {

    private final CentreId here;
    private final AtomicReference<Function<CentreId, Optional<Duration>>> known;

    /** @param noted the folder in which sync notes it */
    Contact(CentreId here, Path noted, InstantSource clock) {
        this.here = here;
        this.known = new AtomicReference<>(centre -> Sync.noted(noted, centre, clock));
    }

    /** From now on asks those who exchange. */
    void follow(Function<CentreId, Optional<Duration>> links) {
        known.set(links);
    }

    @Override
    public Optional<Duration> age(CentreId centre) {
        return centre.equals(here) ? Optional.of(Duration.ZERO) : known.get().apply(centre);
    }
}
