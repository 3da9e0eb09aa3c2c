package kg.crafts.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.people.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real server with one administrator, made by the command; what its tests do with accounts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AdministeredCentre {

    static final Secret PASSPHRASE = new Secret("zyzzyva canary felt");
    static final String PIN = "918273645546";

    Path folder;
    RunningCentre centre;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        centre = RunningCentre.start(folder);
        assertThat(kiosk(PASSPHRASE.reveal(), "add", "aigul", "--label", "Айгүл", "--role", "administrator"))
                .isZero();
    }

    @AfterAll
    void stop() {
        centre.close();
    }

    /** The command as somebody runs it, with one line on standard input. */
    int kiosk(String typed, String... words) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            List<String> all = new ArrayList<>(List.of("account"));
            all.addAll(List.of(words));
            all.addAll(List.of("--config", folder.resolve("centre.yaml").toString()));
            return Kiosk.run(all.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    Visit signedIn(String name) {
        Visit visit = new Visit(centre.port());
        assertThat(visit.signIn(name, PASSPHRASE).statusCode()).isEqualTo(200);
        return visit;
    }

    static String account(String name, String more) {
        return "{\"name\":\"" + name + "\",\"label\":\"" + name + "\"," + more + "}";
    }

    /** Made over the API by the administrator. */
    JsonNode staff(String name) {
        String more =
                "\"kind\":\"staff\",\"roles\":{\"bishkek\":[\"host\"]},\"passphrase\":\"" + PASSPHRASE.reveal() + "\"";
        HttpResponse<String> made = signedIn("aigul").send("POST", "/api/v1/accounts", account(name, more));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Visit.json(made);
    }
}
