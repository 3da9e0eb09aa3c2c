package kg.crafts.kiosk.catalogue.editing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kg.crafts.kiosk.KilledProcess;

/**
 * A process that publishes one name of all its records after the other until it is killed, and says {@code + number .}
 * of each that was acknowledged. Arguments: folder, keys, the first number, and {@code sound} or
 * {@code unsound}, which makes two releases of what should be one.
 */
final class PublishVictim {

    static final int RECORDS = 24;
    static final String[] CODES =
            IntStream.range(0, RECORDS).mapToObj(i -> "term-" + i).toArray(String[]::new);

    private PublishVictim() {}

    public static void main(String[] arguments) throws GeneralSecurityException {
        Writers writers = new Writers(Path.of(arguments[0]), "bishkek", KilledProcess.keys(arguments[1]), Map.of());
        boolean sound = arguments[3].equals("sound");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        for (int number = Integer.parseInt(arguments[2]); !out.checkError(); number++) {
            writers.renameAll(List.of(CODES), String.valueOf(number));
            if (sound) {
                writers.publish(CODES);
            } else {
                for (String code : CODES) {
                    writers.publish(code);
                }
            }
            out.println("+ " + number + " .");
        }
    }
}
