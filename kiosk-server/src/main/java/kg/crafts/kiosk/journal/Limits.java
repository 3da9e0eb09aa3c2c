package kg.crafts.kiosk.journal;

/** The bounds of everything that is stored or crosses between centres. Whatever is beyond them is refused whole. */
public final class Limits {

    public static final int MAX_FIELD_CHARS = 200;
    public static final int MAX_AUTHOR_CHARS = 200;
    public static final int MAX_TYPE_CHARS = 64;
    public static final int MAX_OPERATIONS = 4_096;
    public static final int MAX_BASIS = 256;
    public static final int MAX_VALUE_BYTES = 1 << 20;
    /** The whole of a change as it is stored. */
    public static final int MAX_CHANGE_BYTES = 4 << 20;
    /** The drafts of one append, which reach the disk all or none. */
    public static final int MAX_DRAFTS = 16_384;
    /** What one append may weigh: it is held in memory until it is on the disk. */
    public static final int MAX_APPEND_BYTES = 64 << 20;

    /** The changes that one signature covers. */
    static final int MAX_GROUP_CHANGES = 256;
    /** A group is closed once it weighs this much, so that a slow link can take it in one go. */
    static final int GROUP_BYTES = 64 << 10;
    /** A slice unpacked: the largest group, what proves its erasures, and room. */
    static final int MAX_SLICE_BYTES = 16 << 20;

    static final int MAX_SLICE_GROUPS = 16_384;
    static final int MAX_VECTOR_ORIGINS = 65_536;

    private Limits() {}

    /** Throws the refusal {@code beyond-limits} unless something is within bounds. */
    static void check(boolean within, String what, long size) {
        if (!within) {
            throw JournalRefusal.beyondLimits(what, size);
        }
    }
}
