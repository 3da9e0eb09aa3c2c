package kg.crafts.kiosk.app;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.media.MediaScrub;
import kg.crafts.kiosk.media.MediaSweep;
import kg.crafts.kiosk.media.uploads.Uploads;
import kg.crafts.kiosk.web.MediaRoutes;
import kg.crafts.kiosk.web.PublicAddress;
import kg.crafts.kiosk.web.Site;
import kg.crafts.kiosk.web.UploadRoutes;
import kg.crafts.kiosk.web.Work;

/** The centre's files: served, taken in, read again over the years, and taken away where nobody has used them. */
record MediaParts(CentreCore core, Uploads uploads, MediaScrub scrub, MediaSweep sweep) implements AutoCloseable {

    /** The old files are looked at once the server is warm. */
    private static final Duration SCRUB_AFTER = Duration.ofMinutes(1);

    private static final Duration SWEEP_AFTER = Duration.ofMinutes(10);

    /** Files that staff send are looked at, whole, by so many threads; visitors' reads have others. */
    private static final int RECEIVING = 2;

    /** Pieces of 4 MiB in memory at once: 64 MiB at most. */
    private static final int MAX_RECEIVING = 16;

    static MediaParts start(CentreConfig config, CentreCore core) throws IOException {
        InstantSource clock = InstantSource.system();
        Uploads uploads = Uploads.open(config.uploadsFolder(), core.media(), clock);
        return new MediaParts(
                core,
                uploads,
                MediaScrub.start(core.media(), clock, SCRUB_AFTER, core.catalogue()::wantFiles),
                MediaSweep.start(
                        core.media(),
                        core.catalogue().mentions(),
                        uploads::forgetOld,
                        core.catalogue().pictures()::forget,
                        clock,
                        SWEEP_AFTER));
    }

    void mount(CentreConfig config, Vertx vertx, Site site, Work work) {
        new MediaRoutes(
                        core.catalogue().pictures(),
                        core.catalogue()::isPublic,
                        core.overview()::showsFile,
                        new PublicAddress(config.httpAddress()),
                        work)
                .mount(site);
        Work receiving = new Work(vertx, "uploads", RECEIVING, MAX_RECEIVING);
        Audience audience = new Audience(config.centre());
        new UploadRoutes(
                        uploads,
                        file -> core.catalogue().findMedia(file, audience),
                        core.catalogue()::wantCopies,
                        receiving)
                .mount(site);
    }

    @Override
    public void close() {
        sweep.close();
        scrub.close();
    }
}
