package kg.crafts.kiosk.kernel;

/**
 * Something that was asked for and is not done, with nothing changed: what, where, and how to mend it.
 * Each feature has a few named kinds; {@link #code()} is stable and is what programs and translations
 * go by.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    protected Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    protected Refusal(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** A stable name in kebab-case, such as {@code journal-damaged}. */
    public final String code() {
        return code;
    }
}
