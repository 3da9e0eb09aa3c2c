package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Something that the desk is asked to do. */
interface Order {

    /**
     * Decides it against what is known now and writes down what follows.
     *
     * @throws kg.crafts.kiosk.kernel.Refusal when it can't be; nothing of it is then written
     */
    Answer decide(Deciding desk);

    /**
     * What was decided.
     *
     * @param status of HTTP: 200, 201, or 202 when another centre has to be asked
     * @param subject what it is about
     * @param detail what else is told
     */
    record Answer(int status, UUID subject, ObjectNode detail) {}
}
