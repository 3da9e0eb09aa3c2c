package kg.crafts.kiosk.media.pictures;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.DurableFiles;
import kg.crafts.kiosk.media.ContentHash;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.media.sniff.FileRefused;
import kg.crafts.kiosk.media.sniff.Found;
import kg.crafts.kiosk.media.sniff.Sniffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been made of the pictures of a centre, in a folder that can be deleted: copies without notes and packs
 * {@code <hash>.<width>x<height>.tiles}. A pack is written aside, synced and moved, so it is there as a whole or
 * not at all. All methods but {@link #made} read the disk, so not from an event loop.
 */
public final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    static final String UNFINISHED = ".part";

    private static final Pattern PACK = Pattern.compile("([0-9a-f]{64})\\.(\\d{1,5})x(\\d{1,5})\\.tiles");

    /** Of the pictures looked at last; 30 KB at most. */
    private static final int MAX_OPEN = 64;

    private final Path folder;
    private final MediaStore media;
    private final CleanCopies copies;
    private final Map<ContentHash, PictureSizes> made = new ConcurrentHashMap<>();
    private final Map<ContentHash, TilePack> open = new LinkedHashMap<>(MAX_OPEN, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContentHash, TilePack> eldest) {
            return size() > MAX_OPEN;
        }
    };

    private Pictures(Path folder, MediaStore media) {
        this.folder = folder;
        this.media = media;
        this.copies = new CleanCopies(folder, media);
    }

    /** Takes away what an interrupted start left, and finds what was made: one listing of at most 256 folders. */
    public static Pictures open(Path folder, MediaStore media) {
        try {
            Pictures pictures = new Pictures(Files.createDirectories(folder), media);
            try (Stream<Path> all = Files.walk(folder, 2)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    pictures.recall(file);
                }
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException("The copies of pictures in " + folder + " can't be read", e);
        }
    }

    private void recall(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Matcher pack = PACK.matcher(name);
        if (name.endsWith(UNFINISHED)) {
            Files.delete(file);
        } else if (pack.matches()) {
            made.put(
                    new ContentHash(pack.group(1)),
                    new PictureSizes(Integer.parseInt(pack.group(2)), Integer.parseInt(pack.group(3))));
        }
    }

    static Path folder(Path within, ContentHash hash) {
        return within.resolve(hash.hex().substring(0, 2));
    }

    /** The copies that there are of a picture, or null while there are none. From memory. */
    public @Nullable PictureSizes made(ContentHash hash) {
        return made.get(hash);
    }

    /** A file as visitors may have it; empty when it is not here or is nothing that could be shown. */
    public Optional<Servable> servable(ContentHash hash) throws IOException {
        return copies.find(hash);
    }

    /**
     * One copy or tile of a picture.
     *
     * @param region as {@link PictureSizes#find} takes it
     */
    public Optional<TilePack.Part> part(ContentHash hash, String region, String size) throws IOException {
        PictureSizes sizes = made.get(hash);
        OptionalInt place = sizes == null ? OptionalInt.empty() : sizes.find(region, size);
        if (sizes == null || place.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(pack(hash, sizes).part(place.getAsInt()));
        } catch (IOException e) {
            LOG.warn("Copies of the picture {} are made again at the next start: {}", hash, e.getMessage());
            made.remove(hash);
            Files.deleteIfExists(place(hash, sizes));
            return Optional.empty();
        }
    }

    private TilePack pack(ContentHash hash, PictureSizes sizes) throws IOException {
        synchronized (open) {
            TilePack known = open.get(hash);
            if (known != null) {
                return known;
            }
        }
        TilePack read = TilePack.open(place(hash, sizes), sizes);
        synchronized (open) {
            open.put(hash, read);
        }
        return read;
    }

    private Path place(ContentHash hash, PictureSizes sizes) {
        return folder(folder, hash).resolve(hash + "." + sizes.width() + "x" + sizes.height() + ".tiles");
    }

    /**
     * Makes the copies of a picture, in seconds to minutes.
     *
     * @param stopping ends it before its time, and nothing of it stays
     * @return false when its file is not here or is no picture of pixels
     * @throws FileRefused when it turns out to be damaged
     */
    boolean make(ContentHash hash, BooleanSupplier stopping) throws IOException {
        Optional<Servable> picture = servable(hash);
        if (picture.isEmpty() || !picture.get().kind().isPixels()) {
            return false;
        }
        Path aside = Files.createTempFile(folder, "tiles", UNFINISHED);
        try {
            Found found = Sniffer.inspect(picture.get().path());
            PictureSizes sizes = PackWriter.write(picture.get().path(), found, aside, stopping);
            DurableFiles.moveIntoPlace(aside, place(hash, sizes));
            made.put(hash, sizes);
            return true;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Takes away what was made of a file that is no more. */
    public void forget(ContentHash hash) {
        PictureSizes sizes = made.remove(hash);
        synchronized (open) {
            open.remove(hash);
        }
        try {
            copies.forget(hash);
            if (sizes != null) {
                Files.deleteIfExists(place(hash, sizes));
            }
        } catch (IOException e) {
            LOG.warn("Copies of the file {}, which is no more, can't be removed", hash, e);
        }
    }

    /** Whether the original is here. */
    boolean hasFile(ContentHash hash) throws IOException {
        return media.find(hash).isPresent();
    }

    /** Bytes of the disk that are free. */
    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * Decodes a picture once and keeps nothing; refuses one that is damaged behind a good header.
     *
     * @param room a folder for a copy of it, meanwhile
     */
    public static void tryOut(Path file, Path room) throws IOException {
        Path aside = Files.createTempFile(room, "try", UNFINISHED);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                Sniffer.clean(file, out);
            }
            new PictureReader(aside, Sniffer.inspect(aside)).read((bgr, from) -> {});
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
