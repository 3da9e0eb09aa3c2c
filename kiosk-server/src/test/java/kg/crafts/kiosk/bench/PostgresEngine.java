package kg.crafts.kiosk.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * PostgreSQL's full-text search, names weighing more than text, the last word as a beginning. Mistakes as
 * its manual has it (F.35.6): pg_trgm finds near words in a table of all words of names.
 */
final class PostgresEngine implements Engine {

    /** {@code %d} is how many results are wanted. */
    private static final String FUNCTION = """
            CREATE FUNCTION find(words text[]) RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$
            DECLARE wanted tsquery; instead tsquery; many int;
            BEGIN
              wanted := to_tsquery('simple', array_to_string(words, ' & ') || ':*');
              RETURN QUERY SELECT code FROM rows WHERE words_in @@ wanted
                ORDER BY ts_rank(words_in, wanted) DESC, length(name) LIMIT %d;
              GET DIAGNOSTICS many = ROW_COUNT;
              IF many < 3 THEN
                SELECT to_tsquery('simple', string_agg('(' || near || ')', ' & ')) INTO instead FROM (
                  SELECT (SELECT string_agg(word, ' | ') FROM (
                    SELECT word FROM vocabulary WHERE word %% typed ORDER BY similarity(word, typed) DESC LIMIT 5
                  ) AS likely) AS near FROM unnest(words) AS typed) AS each;
                RETURN QUERY SELECT code FROM rows WHERE words_in @@ instead AND NOT words_in @@ wanted
                  ORDER BY ts_rank(words_in, instead) DESC, length(name) LIMIT %d;
              END IF;
            END $$""".formatted(Typed.LIMIT, Typed.LIMIT);

    private static final List<String> SCHEMA = List.of(
            "CREATE EXTENSION IF NOT EXISTS pg_trgm",
            "DROP TABLE IF EXISTS rows, vocabulary",
            "DROP FUNCTION IF EXISTS find",
            "CREATE TABLE rows (code text, name text, text text, words_in tsvector GENERATED ALWAYS AS"
                    + " (setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', text), 'D'))"
                    + " STORED)");

    private static final List<String> AFTER_FILLING = List.of(
            "CREATE INDEX ON rows USING gin (words_in) WITH (fastupdate = off)",
            "CREATE TABLE vocabulary AS SELECT word FROM ts_stat('SELECT to_tsvector(''simple'', name) FROM rows')"
                    + " WHERE word ~ '^[[:alpha:]]+$'",
            "CREATE INDEX ON vocabulary USING gin (word gin_trgm_ops)",
            "VACUUM ANALYZE rows",
            "VACUUM ANALYZE vocabulary",
            FUNCTION);

    private final Path cluster;

    /**
     * Fills an empty cluster, or one of an earlier round.
     *
     * @param cluster folder with the socket and the data folder of a server that runs
     */
    PostgresEngine(Path cluster, Path rows, Path folder) throws IOException {
        this.cluster = cluster;
        Path table = folder.resolve("rows.tsv");
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            Row.read(rows, row -> write(out, row));
        }
        try (PostgresWire wire = new PostgresWire(cluster)) {
            run(wire, SCHEMA);
            copy(table);
            run(wire, AFTER_FILLING);
        }
    }

    private static void run(PostgresWire wire, List<String> statements) throws IOException {
        for (String statement : statements) {
            wire.query(statement);
        }
    }

    private static void write(BufferedWriter out, Row row) {
        try {
            out.write(row.code() + "\t" + row.name() + "\t" + row.text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path table) throws IOException {
        Process psql = new ProcessBuilder(
                        "psql",
                        "-qX",
                        "-h",
                        cluster.toString(),
                        "-U",
                        "postgres",
                        "-c",
                        "\\copy rows (code, name, text) FROM '" + table + "'")
                .inheritIO()
                .start();
        if (psql.onExit().join().exitValue() != 0) {
            throw new IOException("psql did not take the rows");
        }
    }

    @Override
    public String name() {
        return "PostgreSQL FTS, pg_trgm";
    }

    @Override
    public Session open() throws IOException {
        PostgresWire wire = new PostgresWire(cluster);
        wire.query("PREPARE find(text[]) AS SELECT find($1)");
        return new Session() {
            @Override
            public Supplier<List<String>> find(Typed typed) throws IOException {
                // Only letters a to z: nothing to escape.
                List<String> codes = wire.query("EXECUTE find('{" + String.join(",", typed.each()) + "}')");
                return () -> codes;
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }

    @Override
    public double megabytes() throws IOException {
        List<String> lines = Files.readAllLines(cluster.resolve("data").resolve("postmaster.pid"));
        return Memory.ofFamily(Long.parseLong(lines.getFirst().strip()));
    }

    /** Whoever started the cluster stops it. */
    @Override
    public void close() {}
}
