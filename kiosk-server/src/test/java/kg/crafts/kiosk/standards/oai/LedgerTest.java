package kg.crafts.kiosk.standards.oai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kg.crafts.kiosk.Centres;
import kg.crafts.kiosk.fold.Json;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What harvesters are told of times: when visitors here first saw a record as it is. */
class LedgerTest {

    @TempDir
    private Path folder;

    private final AtomicLong now = new AtomicLong(1_000);
    private Centres centre;

    @BeforeEach
    void start() {
        centre = new Centres(folder.resolve("centre"), "bishkek");
        save("felt", "Felt", "published");
        save("silver", "Silver", "published");
    }

    @AfterEach
    void stop() {
        centre.close();
    }

    private void save(String code, String name, String status) {
        String crafts = code.equals("felt") ? "" : ",\"related\":[\"felt\"]";
        ObjectNode record = (ObjectNode) Json.read(("""
                {"kind":"craft","code":"CODE","home":"bishkek","status":"STATUS","domain":"felt",
                "name":{"en":{"text":"NAME","origin":"author","review":"unread"}},
                "summary":{"text":{"en":{"text":"About","origin":"author","review":"unread"}}}MORE}""")
                .replace("CODE", code)
                .replace("STATUS", status)
                .replace("NAME", name)
                .replace("MORE", crafts)
                .getBytes(StandardCharsets.UTF_8));
        centre.catalogue.catalogue().save("test", List.of(record));
        centre.catalogue.reading().forget();
    }

    private Ledger ledger() {
        Ledger ledger = Ledger.start(
                folder.resolve("harvest.tsv"),
                centre.catalogue.reading()::published,
                () -> Instant.ofEpochSecond(now.get()));
        Awaitility.await().until(ledger::isComplete);
        return ledger;
    }

    private static Optional<Item> find(Ledger ledger, String code) {
        return ledger.items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private static long second(Ledger ledger, String code) {
        return find(ledger, code).orElseThrow().second();
    }

    @Test
    void timesOutliveARestartAndOnlyWhatChangedIsNew() {
        try (Ledger first = ledger()) {
            assertThat(second(first, "felt")).isEqualTo(1_000);
        }
        now.set(2_000);
        try (Ledger second = ledger()) {
            assertThat(second(second, "felt")).isEqualTo(1_000);
            second.changed(List.of("silver"));
            now.set(3_000);
            save("felt", "Felt, made otherwise", "published");
            second.changed(List.of("felt"));
            Awaitility.await().until(() -> second(second, "felt") == 3_000);
            assertThat(second(second, "silver")).as("it tells felt's name").isEqualTo(3_000);
        }
    }

    @Test
    void whatWasWithdrawnWhileNobodyListenedIsGoneAtTheNextStartAndWithoutACode() throws IOException {
        ledger().close();
        save("silver", "Silver", "withdrawn");
        now.set(2_000);
        try (Ledger ledger = ledger()) {
            assertThat(find(ledger, "silver")).isEmpty();
            assertThat(ledger.items())
                    .filteredOn(Item::isGone)
                    .singleElement()
                    .satisfies(gone -> assertThat(gone.second()).isEqualTo(2_000));
        }
        assertThat(Files.readString(folder.resolve("harvest.tsv")))
                .contains("felt")
                .doesNotContain("silver");
        now.set(3_000);
        save("silver", "Silver", "published");
        try (Ledger ledger = ledger()) {
            assertThat(second(ledger, "silver")).isEqualTo(3_000);
            assertThat(ledger.items()).noneMatch(Item::isGone);
        }
    }

    @Test
    void aDamagedFileBeginsAnew() throws IOException {
        ledger().close();
        Files.writeString(folder.resolve("harvest.tsv"), "not\ta ledger\n");
        now.set(2_000);
        try (Ledger ledger = ledger()) {
            assertThat(ledger.items()).hasSize(2).allMatch(item -> item.second() == 2_000);
        }
    }
}
