package kg.crafts.kiosk.media.pictures;

import java.io.IOException;

/** Takes a picture line by line from the top, three bytes a pixel: blue, green, red. */
interface Lines {

    /**
     * The next line.
     *
     * @param from where it begins in the bytes, which are used again after this
     */
    void line(byte[] bgr, int from) throws IOException;
}
