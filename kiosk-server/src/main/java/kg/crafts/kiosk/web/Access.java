package kg.crafts.kiosk.web;

/** Who may call a route. A route without one does not exist: what is not in the table is refused. */
public enum Access {
    /** Anybody who reaches the server. */
    VISITOR
}
