package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes have, as Linux tells it, in megabytes. */
final class Memory {

    private Memory() {}

    /** What is resident of one process. */
    static double resident(long pid) throws IOException {
        return field(Path.of("/proc/" + pid + "/status"), "VmRSS:");
    }

    /**
     * What is resident of a process and all it started: what is each one's own together, and of what they can share,
     * files and shared memory, as much as the one has that has most of it. Rather too little than too much.
     */
    static double ofFamily(long pid) throws IOException {
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        double own = 0;
        double files = 0;
        double shared = 0;
        for (ProcessHandle each :
                Stream.concat(Stream.of(first), first.descendants()).toList()) {
            Path status = Path.of("/proc/" + each.pid() + "/status");
            try {
                own += field(status, "RssAnon:");
                files = Math.max(files, field(status, "RssFile:"));
                shared = Math.max(shared, field(status, "RssShmem:"));
            } catch (IOException e) {
                // What is about to end has no memory any more, before it is a zombie and after.
                if (each.pid() == pid) {
                    throw e;
                }
            }
        }
        return own + files + shared;
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
