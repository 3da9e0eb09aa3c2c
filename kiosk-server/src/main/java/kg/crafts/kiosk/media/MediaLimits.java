package kg.crafts.kiosk.media;

/**
 * How much a media store holds.
 *
 * @param maxFileBytes the largest single file
 * @param maxTotalBytes all files and the whole size of every file that has begun to arrive
 */
public record MediaLimits(long maxFileBytes, long maxTotalBytes) {

    /** The most files that may be wanted at once: 200,000. An entry takes about 200 bytes of memory and one empty file. */
    public static final int MAX_WANTED = 200_000;

    /** 4 GiB a file, 500 GiB in all. */
    public static final MediaLimits DEFAULT = new MediaLimits(4L << 30, 500L << 30);

    public MediaLimits {
        if (maxFileBytes < 1 || maxTotalBytes < maxFileBytes) {
            throw new IllegalArgumentException(
                    "Media limits: a file of " + maxFileBytes + " bytes in " + maxTotalBytes + " bytes makes no sense");
        }
    }
}
