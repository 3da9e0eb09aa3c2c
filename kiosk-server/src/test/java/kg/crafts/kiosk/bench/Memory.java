package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** How much memory processes have, as Linux tells it, in megabytes. */
final class Memory {

    private Memory() {}

    /** What is resident of one process. */
    static double resident(long pid) throws IOException {
        return field(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    /** What is resident of a process and all it started, with pages that they share counted once. */
    static double ofFamily(long pid) throws IOException {
        double sum = share(pid);
        for (ProcessHandle child :
                ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            sum += share(child.pid());
        }
        return sum;
    }

    private static double share(long pid) throws IOException {
        try {
            return field(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        } catch (NoSuchFileException e) {
            // It has ended since it was listed, and holds nothing any more.
            return 0;
        }
    }

    private static double field(Path file, String name) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(name)) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1_024.0;
            }
        }
        throw new IOException("The system does not tell memory");
    }
}
