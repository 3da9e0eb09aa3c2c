package kg.crafts.kiosk.media;

import kg.crafts.kiosk.kernel.Refusal;

/**
 * A file that is not taken in. Codes: {@code media-too-large}, {@code media-full}, {@code
 * media-hash-mismatch}, {@code media-wanted-full}, {@code media-wrong-chunk}.
 */
public final class MediaRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private MediaRefusal(String code, String message) {
        super(code, message);
    }

    static MediaRefusal tooLarge(long maxBytes) {
        return new MediaRefusal("media-too-large", "A file may be at most " + maxBytes + " bytes");
    }

    static MediaRefusal full(long maxBytes) {
        return new MediaRefusal(
                "media-full",
                "The media store holds at most " + maxBytes + " bytes, reserved space included; raise the limit or"
                        + " take files away");
    }

    static MediaRefusal mismatch(ContentHash expected, ContentHash found) {
        return new MediaRefusal(
                "media-hash-mismatch", "The bytes offered as " + expected + " are " + found + "; they were dropped");
    }

    static MediaRefusal wantedFull() {
        return new MediaRefusal(
                "media-wanted-full", "More than " + MediaLimits.MAX_WANTED + " files are waited for already");
    }

    static MediaRefusal wrongChunk(ContentHash hash, long offset, long received) {
        return new MediaRefusal(
                "media-wrong-chunk",
                "A chunk of " + hash + " begins at " + offset + ", but the next wanted byte is " + received);
    }
}
