package kg.crafts.kiosk.catalogue.editing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.KilledProcess;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Release;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.catalogue.shape.TextDefaults;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.transfer.tables.TableImport;

/**
 * A process that takes in one table after the other until it is killed, each giving all of its records another name, and
 * says {@code number release .} of each that was acknowledged. Arguments: folder, keys, the first number, {@code few} or
 * {@code many}, and {@code sound} or {@code unsound}, which takes each table in as two.
 */
final class ImportVictim {

    /** The records of a table that are shown at once, and of one that is too long for that and waits in a file. */
    static final Map<String, Integer> ROWS = Map.of("few", 150, "many", Release.MAX_RECORDS + 100);

    private ImportVictim() {}

    static String code(String which, int row) {
        return which + "-" + row;
    }

    private static byte[] table(String which, int number, int from, int to) {
        StringBuilder csv = new StringBuilder("code,name@en,scheme,summary@en,status\n");
        for (int row = from; row < to; row++) {
            csv.append(code(which, row)).append(",Name ").append(number).append(",craft-words,A word.,published\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Takes a part of a table in; returns the release that takes it back. */
    private static String take(Writers writers, String which, int number, int from, int to) throws IOException {
        CentreId here = new CentreId("bishkek");
        TableImport table = new TableImport(
                writers.centre.catalogue.catalogue(),
                new Audience(here),
                Kind.TERM,
                here.value(),
                new TextDefaults("en", "author", "unread"),
                table(which, number, from, to),
                row -> {});
        TableImport.Outcome outcome = table.look();
        if (!outcome.problems().isEmpty()) {
            throw new IllegalStateException(outcome.problems().toString());
        }
        return String.valueOf(table.apply("staff", outcome.rows()).release());
    }

    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        Writers writers = new Writers(Path.of(arguments[0]), "bishkek", KilledProcess.keys(arguments[1]), Map.of());
        String which = arguments[3];
        int rows = ROWS.get(which);
        List<Integer> cuts = arguments[4].equals("sound") ? List.of(0, rows) : List.of(0, rows / 2, rows);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("ready");
        for (int number = Integer.parseInt(arguments[2]); !out.checkError(); number++) {
            String release = "";
            for (int part = 1; part < cuts.size(); part++) {
                release = take(writers, which, number, cuts.get(part - 1), cuts.get(part));
            }
            out.println(number + " " + release + " .");
        }
    }
}
