package kg.crafts.kiosk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** Written by an earlier release: payloads had a table of their own. */
    @Test
    void aJournalOfAnEarlierFormIsBroughtToTodays() throws SQLException {
        List<Entry> written;
        try (Journal journal = Fixtures.open(folder, Fixtures.BISHKEK)) {
            Fixtures.fill(journal, 20);
            written = Fixtures.readAll(journal);
        }
        try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement statement = old.createStatement()) {
            statement.execute("CREATE TABLE payloads (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
            statement.execute("INSERT INTO payloads SELECT position, payload FROM changes WHERE payload IS NOT NULL");
            statement.execute("ALTER TABLE changes DROP COLUMN payload");
            statement.execute("PRAGMA user_version = 1");
        }
        assertThatThrownBy(() -> Database.openForReading(folder.resolve(Database.FILE)))
                .hasMessageContaining("earlier release");
        try (Journal journal = Fixtures.open(folder, Fixtures.BISHKEK)) {
            assertThat(Fixtures.readAll(journal)).isEqualTo(written);
            assertThat(journal.verify().sound()).isTrue();
        }
    }
}
