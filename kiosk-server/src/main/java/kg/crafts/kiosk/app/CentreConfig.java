package kg.crafts.kiosk.app;

import java.nio.file.Path;
import kg.crafts.kiosk.demonstrations.BookingSettings;
import kg.crafts.kiosk.kernel.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * How one centre is set up. {@link ConfigFile} reads it.
 *
 * @param name for people, in the languages of whoever runs it
 * @param data the folder that holds everything this centre keeps
 * @param httpHost the address that kiosks reach, such as {@code 0.0.0.0}
 * @param httpAddress where phones and calendars reach the pages, such as {@code https://kiosk.example.org}, or null
 * @param contact an e-mail address for those who harvest the exhibition; one that leads nowhere when none is given
 * @param booking what the centre decides for itself about booking
 * @param sync null where the centre stands alone
 */
record CentreConfig(
        CentreId centre,
        String name,
        Path data,
        String httpHost,
        int httpPort,
        @Nullable String httpAddress,
        String contact,
        BookingSettings booking,
        @Nullable SyncConfig sync) {

    /**
     * How the centre speaks with the others.
     *
     * @param tunnelHost the address the tunnel listens on
     * @param tunnelPort the one port that is open to the others
     * @param address where the others reach the tunnel, {@code host:port}; null when it only dials out
     * @param memberPort of Hazelcast among the servers of this centre, on loopback
     * @param clientPort of Hazelcast for the tunnel, on loopback
     * @param mediaKbitPerSecond how fast media are fetched, over all peers together; 0 for as fast as they come
     */
    record SyncConfig(
            String tunnelHost,
            int tunnelPort,
            @Nullable String address,
            int memberPort,
            int clientPort,
            int mediaKbitPerSecond) {}

    Path journalFolder() {
        return data.resolve("journal");
    }

    Path mediaFolder() {
        return data.resolve("media");
    }

    /** May be deleted whenever the server is stopped: everything in it is made anew from the journal. */
    Path derivedFolder() {
        return data.resolve("derived");
    }

    Path uploadsFolder() {
        return data.resolve("uploads");
    }

    Path peersFolder() {
        return data.resolve("peers");
    }
}
