package kg.crafts.kiosk.people;

/** A passphrase, PIN or token on its way: it shows itself in no log, message or dump by accident. */
public final class Secret {

    private final String text;

    public Secret(String text) {
        this.text = text;
    }

    /** The secret itself, for whoever hashes it or hands it to the one person it is for. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
