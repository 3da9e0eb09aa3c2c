package kg.crafts.kiosk.media.uploads;

import java.time.Instant;
import java.util.UUID;
import kg.crafts.kiosk.media.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param owner the account that sends it
 * @param name as the file is called where it comes from
 * @param bytes of the whole
 * @param received of them, durably
 * @param touched when the last piece came
 * @param kept once it was looked at and kept, or null
 */
public record Upload(
        UUID id,
        String owner,
        String name,
        long bytes,
        long received,
        Instant touched,
        @Nullable ContentHash kept) {

    Upload grown(long to, Instant now) {
        return new Upload(id, owner, name, bytes, to, now, kept);
    }

    Upload keptAs(ContentHash hash, Instant now) {
        return new Upload(id, owner, name, bytes, bytes, now, hash);
    }
}
