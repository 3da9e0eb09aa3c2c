package kg.crafts.kiosk.transfer.tables;

import java.io.IOException;
import java.util.List;
import kg.crafts.kiosk.catalogue.model.Fault;

/** A file that is no table that could be read. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;
    private final transient List<Object> arguments;

    Unreadable(Fault fault, Object... arguments) {
        super(fault.code());
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    Fault fault() {
        return fault;
    }

    List<Object> arguments() {
        return arguments;
    }
}
