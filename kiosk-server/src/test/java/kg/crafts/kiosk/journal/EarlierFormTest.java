package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierFormTest {

    @TempDir
    private Path folder;

    private List<Entry> fill() throws SQLException {
        List<Entry> written;
        try (Journal journal = Fixtures.open(folder, Fixtures.BISHKEK)) {
            Fixtures.fill(journal, 20);
            written = Fixtures.readAll(journal);
        }
        inDatabase(
                "CREATE TABLE payloads (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
                "INSERT INTO payloads SELECT position, payload FROM changes WHERE payload IS NOT NULL",
                "ALTER TABLE changes DROP COLUMN payload",
                "PRAGMA user_version = 1");
        return written;
    }

    private void inDatabase(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Written by an earlier release: payloads had a table of their own. */
    @Test
    void aJournalOfAnEarlierFormIsBroughtToTodays() throws SQLException {
        List<Entry> written = fill();
        Verification old = Journal.verify(folder);
        assertThat(old.firstBad()).isEmpty();
        assertThat(old.earlier()).isTrue();
        assertThat(old.changes()).isEqualTo(20);
        try (Journal journal = Fixtures.open(folder, Fixtures.BISHKEK)) {
            assertThat(Fixtures.readAll(journal)).isEqualTo(written);
            assertThat(journal.verify().sound()).isTrue();
            assertThat(journal.verify().earlier()).isFalse();
        }
    }

    @Test
    void verifyingFindsDamageInAnEarlierFormToo() throws SQLException {
        fill();
        inDatabase("UPDATE payloads SET bytes = x'00' WHERE position = 7");
        assertThat(Journal.verify(folder).firstBad())
                .hasValueSatisfying(
                        bad -> assertThat(bad).startsWith("position 7").contains("not what was written"));
        inDatabase("DELETE FROM payloads WHERE position = 5");
        assertThat(Journal.verify(folder).firstBad())
                .hasValueSatisfying(bad -> assertThat(bad).startsWith("position 5"));
    }
}
