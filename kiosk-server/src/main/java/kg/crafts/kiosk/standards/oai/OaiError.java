package kg.crafts.kiosk.standards.oai;

import java.util.Locale;

/** A request that the protocol answers with an error (OAI-PMH 2.0, section 3.6). */
final class OaiError extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;

    /** What can be wrong; as the protocol names it. */
    enum Code {
        BAD_VERB,
        BAD_ARGUMENT,
        BAD_RESUMPTION_TOKEN,
        CANNOT_DISSEMINATE_FORMAT,
        ID_DOES_NOT_EXIST,
        NO_RECORDS_MATCH;

        /** In the protocol's spelling, such as {@code badVerb}. */
        String tag() {
            StringBuilder tag = new StringBuilder();
            for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
                tag.append(tag.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            return tag.toString();
        }
    }

    OaiError(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }

    /** Whether the request was understood, so that it is repeated in the answer (section 3.2). */
    boolean isUnderstood() {
        return code != Code.BAD_VERB && code != Code.BAD_ARGUMENT;
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
