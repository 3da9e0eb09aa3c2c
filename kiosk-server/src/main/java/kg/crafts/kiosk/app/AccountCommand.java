package kg.crafts.kiosk.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.people.Secret;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kiosk account}. */
@Command(
        name = "account",
        description = {
            "Makes and changes the accounts of staff and artisans; the server may run meanwhile.",
            "A passphrase is asked for, or read as one line from standard input; it is never an argument."
        },
        mixinStandardHelpOptions = true)
final class AccountCommand {

    private static final String STAFF_ROLES = "host, curator, manager: at this centre; administrator: everywhere.";

    @Command(name = "add", description = "Makes an account.", mixinStandardHelpOptions = true)
    int add(
            @Mixin ConfigOption config,
            @Parameters(paramLabel = "NAME", description = "What somebody signs in with.") String name,
            @Option(names = "--label", description = "What people see (default: the name).") @Nullable String label,
            @Option(names = "--role", split = ",", description = STAFF_ROLES) @Nullable List<String> roles,
            @Option(
                            names = "--artisan",
                            paramLabel = "CODE",
                            description = "For an artisan: the code of her record. She signs in with a link.")
                    @Nullable
                    String artisan)
            throws IOException {
        String role = roles == null ? "" : String.join(",", roles);
        Secret secret = artisan == null ? Terminal.askTwice("Passphrase for " + name) : Operations.NO_SECRET;
        return run(config, secret, "add", name, label == null ? name : label, role, artisan == null ? "" : artisan);
    }

    @Command(name = "list", description = "Lists all accounts.", mixinStandardHelpOptions = true)
    int list(@Mixin ConfigOption config) throws IOException {
        return run(config, Operations.NO_SECRET, "list");
    }

    @Command(
            name = "roles",
            description = "Gives exactly these roles at this centre; none takes all away.",
            mixinStandardHelpOptions = true)
    int roles(
            @Mixin ConfigOption config,
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1..*", arity = "0..*", paramLabel = "ROLE", description = STAFF_ROLES) @Nullable
                    List<String> roles)
            throws IOException {
        return run(config, Operations.NO_SECRET, "roles", name, roles == null ? "" : String.join(",", roles));
    }

    @Command(
            name = "disable",
            description = "Shuts an account and signs it out everywhere.",
            mixinStandardHelpOptions = true)
    int disable(
            @Mixin ConfigOption config,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--undo", description = "Opens it again.") boolean undo)
            throws IOException {
        return run(config, Operations.NO_SECRET, undo ? "enable" : "disable", name);
    }

    @Command(
            name = "passphrase",
            description = "Gives staff a new passphrase and signs them out everywhere.",
            mixinStandardHelpOptions = true)
    int passphrase(@Mixin ConfigOption config, @Parameters(paramLabel = "NAME") String name) throws IOException {
        return run(config, Terminal.askTwice("New passphrase for " + name), "passphrase", name);
    }

    @Command(
            name = "link",
            description = "Makes an artisan's link and PIN anew, and shows them once.",
            mixinStandardHelpOptions = true)
    int link(
            @Mixin ConfigOption config,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--revoke", description = "Only takes back the link that there is.") boolean revoke)
            throws IOException {
        return run(config, Operations.NO_SECRET, revoke ? "revoke" : "link", name);
    }

    @Command(
            name = "calendar",
            description = "Makes the secret address of an artisan's calendar anew, and shows it once.",
            mixinStandardHelpOptions = true)
    int calendar(
            @Mixin ConfigOption config,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--revoke", description = "Only takes back the address that there is.") boolean revoke)
            throws IOException {
        return run(config, Operations.NO_SECRET, revoke ? "calendar-revoke" : "calendar", name);
    }

    private static int run(ConfigOption config, Secret secret, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("account"));
        all.addAll(List.of(words));
        return Commanding.run(config.read(), all, secret);
    }
}
