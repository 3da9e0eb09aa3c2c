package kg.crafts.kiosk.media.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.StoredMedia;
import kg.crafts.kiosk.media.pictures.Pictures;
import kg.crafts.kiosk.media.sniff.FileKind;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.Found;
import kg.crafts.kiosk.media.sniff.Sniffer;

/** The uploads of a centre. All methods may be called from any thread; they write the disk, so not from an event loop. */
public final class Uploads {

    /** Of everybody together, and of one account, not yet kept. */
    public static final int MAX_OPEN = 200;

    public static final int MAX_OF_ONE = 20;

    /** Without a new piece for so long an upload is forgotten. */
    public static final Duration FORGOTTEN = Duration.ofDays(7);

    /** For so long the answer to the last piece can be asked for again; an entry is 300 bytes. */
    private static final Duration KEPT_FORGOTTEN = Duration.ofDays(1);

    /** What the journal and the index must always have. */
    private static final long RESERVE = 1L << 30;

    private static final int MAX_NAME = 200;
    private static final long MOST_BYTES =
            Stream.of(FileKind.values()).mapToLong(FileKind::maxBytes).max().orElseThrow();

    private final Path folder;
    private final MediaStore media;
    private final InstantSource clock;
    private final Map<UUID, Upload> uploads = new LinkedHashMap<>();
    /** One upload is worked on by one thread at a time. */
    private final Object[] stripes = Stream.generate(Object::new).limit(16).toArray();

    /** What came of a whole file. */
    public record Outcome(StoredMedia file, Found found) {}

    private Uploads(Path folder, MediaStore media, InstantSource clock) {
        this.folder = folder;
        this.media = media;
        this.clock = clock;
    }

    /** Finds the uploads that a restart interrupted, each as far as it was acknowledged. */
    public static Uploads open(Path folder, MediaStore media, InstantSource clock) throws IOException {
        Uploads uploads = new Uploads(Files.createDirectories(folder), media, clock);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                uploads.recall(UUID.fromString(String.valueOf(each.getFileName())));
            }
        }
        return uploads;
    }

    private void recall(UUID id) throws IOException {
        UploadFolder place = new UploadFolder(folder, id);
        Optional<Upload> found = place.read();
        if (found.isEmpty()) {
            place.delete();
            return;
        }
        place.tidy(found.get().received());
        uploads.put(id, found.get());
    }

    /**
     * Begins an upload.
     *
     * @param name as the file is called; only looked at to say early that its kind is too large
     * @param bytes of the whole
     */
    public Upload begin(String owner, String name, long bytes) throws IOException {
        String shown = shorten(name.replaceAll("\\p{Cntrl}", " ").strip());
        checkSize(shown, bytes);
        forgetOld();
        Upload upload = new Upload(UUID.randomUUID(), owner, shown, bytes, 0, clock.instant(), null);
        synchronized (uploads) {
            List<Upload> open = uploads.values().stream()
                    .filter(each -> each.kept() == null)
                    .toList();
            long mine = open.stream().filter(each -> each.owner().equals(owner)).count();
            if (mine >= MAX_OF_ONE || open.size() >= MAX_OPEN) {
                throw new UploadRefused(UploadRefused.What.TOO_MANY, mine >= MAX_OF_ONE ? MAX_OF_ONE : MAX_OPEN);
            }
            long free = free(open);
            if (bytes > free) {
                throw new UploadRefused(UploadRefused.What.NO_ROOM, free >> 20);
            }
            uploads.put(upload.id(), upload);
        }
        try {
            new UploadFolder(folder, upload.id()).create(upload);
        } catch (IOException e) {
            drop(upload);
            throw e;
        }
        return upload;
    }

    private static String shorten(String name) {
        return name.substring(Math.max(0, name.length() - MAX_NAME));
    }

    private static void checkSize(String name, long bytes) {
        if (bytes <= 0) {
            throw new FileRefused(FileRefused.Flaw.EMPTY, "");
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        long most = FileKind.ofExtension(extension).map(FileKind::maxBytes).orElse(MOST_BYTES);
        if (bytes > most) {
            throw new FileRefused(FileRefused.Flaw.TOO_LARGE, (most >> 10) + " KiB");
        }
    }

    /** Bytes that one more upload may have. A file stands on the disk twice while it is kept. */
    public long free() throws IOException {
        synchronized (uploads) {
            return free(List.copyOf(uploads.values()));
        }
    }

    private long free(List<Upload> open) throws IOException {
        long promised = open.stream()
                .filter(each -> each.kept() == null)
                .mapToLong(each -> 2 * each.bytes() - each.received())
                .sum();
        long disk = Files.getFileStore(folder).getUsableSpace() - RESERVE - promised;
        return Math.max(0, Math.min(disk / 2, media.freeBytes()));
    }

    /** Drops what nobody has gone on with for {@link #FORGOTTEN}. */
    public void forgetOld() throws IOException {
        Instant now = clock.instant();
        List<Upload> old = new ArrayList<>();
        synchronized (uploads) {
            uploads.values().stream()
                    .filter(each -> each.touched()
                            .plus(each.kept() == null ? FORGOTTEN : KEPT_FORGOTTEN)
                            .isBefore(now))
                    .forEach(old::add);
        }
        for (Upload each : old) {
            synchronized (stripe(each.id())) {
                if (isAsItWas(each)) { // Else its sender has just gone on with it.
                    drop(each);
                }
            }
        }
    }

    private boolean isAsItWas(Upload upload) {
        synchronized (uploads) {
            return upload.equals(uploads.get(upload.id()));
        }
    }

    /** The uploads of an account, oldest first. */
    public List<Upload> list(String owner) {
        synchronized (uploads) {
            return uploads.values().stream()
                    .filter(each -> each.owner().equals(owner))
                    .toList();
        }
    }

    /** An upload of an account; nobody is told of others'. */
    public Upload find(String owner, UUID id) {
        synchronized (uploads) {
            Upload upload = uploads.get(id);
            if (upload == null || !upload.owner().equals(owner)) {
                throw new UploadRefused(UploadRefused.What.GONE, 0);
            }
            return upload;
        }
    }

    /**
     * Adds the next piece. What can't become a file that is taken in is refused, and forgotten, as soon as that is
     * known: with the first piece, mostly.
     */
    public Upload append(String owner, UUID id, long offset, byte[] piece) throws IOException {
        synchronized (stripe(id)) {
            Upload upload = find(owner, id);
            if (offset != upload.received()) {
                throw new UploadRefused(UploadRefused.What.OFFSET, upload.received());
            }
            if (piece.length > upload.bytes() - offset) {
                throw new UploadRefused(UploadRefused.What.BEYOND, upload.bytes());
            }
            if (piece.length == 0) {
                return upload;
            }
            UploadFolder place = new UploadFolder(folder, id);
            place.append(offset, piece);
            Upload grown = upload.grown(offset + piece.length, clock.instant());
            remember(grown);
            if (offset < Sniffer.HEAD_BYTES && (grown.received() >= Sniffer.HEAD_BYTES || isWhole(grown))) {
                lookAtHead(grown, place);
            }
            return grown;
        }
    }

    private static boolean isWhole(Upload upload) {
        return upload.received() == upload.bytes();
    }

    private void lookAtHead(Upload upload, UploadFolder place) throws IOException {
        try (InputStream in = Files.newInputStream(place.bytes())) {
            Sniffer.checkSize(Sniffer.kind(in.readNBytes(Sniffer.HEAD_BYTES)), upload.bytes());
        } catch (FileRefused e) {
            drop(upload);
            throw e;
        }
    }

    /**
     * Looks at a file that has come whole and keeps it. The same again gives the same answer, so that one that was
     * lost on its way can be asked for again.
     *
     * @return empty while pieces are missing
     */
    public Optional<Outcome> finish(String owner, UUID id) throws IOException {
        synchronized (stripe(id)) {
            Upload upload = find(owner, id);
            ContentHash kept = upload.kept();
            if (kept != null) {
                StoredMedia file = media.find(kept).orElseThrow(() -> new UploadRefused(UploadRefused.What.GONE, 0));
                return Optional.of(new Outcome(file, Sniffer.inspect(file.path())));
            }
            return isWhole(upload) ? Optional.of(keep(upload)) : Optional.empty();
        }
    }

    private Outcome keep(Upload upload) throws IOException {
        UploadFolder place = new UploadFolder(folder, upload.id());
        Found found;
        try {
            found = Sniffer.inspect(place.bytes());
            if (found.kind().isPixels()) {
                Pictures.tryOut(place.bytes(), place.folder());
            }
        } catch (FileRefused e) {
            drop(upload);
            throw e;
        }
        StoredMedia file;
        try (InputStream in = Files.newInputStream(place.bytes())) {
            file = media.put(in);
        }
        place.keep(file.hash());
        remember(upload.keptAs(file.hash(), clock.instant()));
        return new Outcome(file, found);
    }

    /** Ends an upload; what came of it is forgotten. */
    public void drop(String owner, UUID id) throws IOException {
        synchronized (stripe(id)) {
            drop(find(owner, id));
        }
    }

    private void drop(Upload upload) throws IOException {
        synchronized (uploads) {
            uploads.remove(upload.id());
        }
        new UploadFolder(folder, upload.id()).delete();
    }

    private void remember(Upload upload) {
        synchronized (uploads) {
            uploads.put(upload.id(), upload);
        }
    }

    private Object stripe(UUID id) {
        return stripes[Math.floorMod(id.hashCode(), stripes.length)];
    }
}
