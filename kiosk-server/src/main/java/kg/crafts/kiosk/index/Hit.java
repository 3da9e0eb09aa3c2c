package kg.crafts.kiosk.index;

import java.util.List;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param marks where words of the question stand in the shown name, in order and apart
 * @param matched the other name that the question met, when it met none in the shown one
 * @param image the code of its picture, or null
 */
public record Hit(
        Face face,
        List<Mark> marks,
        @Nullable Other matched,
        @Nullable String image) {

    /** A stretch of a name, in UTF-16 code units, the end not included. */
    public record Mark(int start, int end) {}

    /** A name that is not shown; a variant spelling has no language. */
    public record Other(String text, @Nullable Lang lang) {}
}
