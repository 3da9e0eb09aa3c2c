package kg.crafts.kiosk.standards.oai;

/** The names of sets: one for each kind of record, one for each centre's. */
final class Sets {

    private Sets() {}

    static String ofKind(String tag) {
        return "kind-" + tag;
    }

    static String ofCentre(String home) {
        return "centre-" + home;
    }
}
