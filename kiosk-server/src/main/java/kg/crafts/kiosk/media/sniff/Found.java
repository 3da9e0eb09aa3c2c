package kg.crafts.kiosk.media.sniff;

/**
 * What a file was found to be.
 *
 * @param width as it is shown, after its orientation is applied; pixels or, of a drawing, units; 0 for sound
 * @param orientation of EXIF, 1 to 8; 1 is upright
 * @param seconds of sound or film, 0 where it is not known
 * @param telltale whether it holds what visitors must not get, such as the place where it was taken
 * @param inWaves whether the pixels come in several waves over the whole picture
 */
public record Found(
        FileKind kind, int width, int height, int orientation, double seconds, boolean telltale, boolean inWaves) {

    static Found picture(FileKind kind, int width, int height, int orientation, boolean telltale, boolean inWaves) {
        boolean turned = orientation >= 5;
        return new Found(kind, turned ? height : width, turned ? width : height, orientation, 0, telltale, inWaves);
    }

    static Found timed(FileKind kind, int width, int height, double seconds, boolean telltale) {
        return new Found(kind, width, height, 1, seconds, telltale, false);
    }
}
