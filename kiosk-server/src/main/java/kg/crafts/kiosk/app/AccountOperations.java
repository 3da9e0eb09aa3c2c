package kg.crafts.kiosk.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.people.Account;
import kg.crafts.kiosk.people.Accounts;
import kg.crafts.kiosk.people.Actor;
import kg.crafts.kiosk.people.CalendarAddresses;
import kg.crafts.kiosk.people.PeopleModule;
import kg.crafts.kiosk.people.Secret;
import kg.crafts.kiosk.web.HttpProblem;
import kg.crafts.kiosk.web.Role;

/** The part of {@link Operations} that makes and changes accounts. Whoever can run it holds the centre's keys. */
final class AccountOperations {

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.tag();

    private final Accounts accounts;
    private final CalendarAddresses calendars;
    private final CentreId centre;
    private final Actor actor;

    AccountOperations(PeopleModule people, CentreId centre) {
        this.accounts = people.accounts();
        this.calendars = people.calendars();
        this.centre = centre;
        this.actor = Actor.console(centre);
    }

    /** Runs one: its verb, the account's name, and what else it needs. */
    int run(List<String> words, Secret secret, Consumer<String> out) {
        String verb = words.getFirst();
        if (verb.equals("list")) {
            accounts.list().forEach(account -> out.accept(line(account)));
            return 0;
        }
        String name = words.get(1);
        if (verb.equals("add")) {
            out.accept("Made: " + line(add(name, words.get(2), words.get(3), words.get(4), secret)));
            return 0;
        }
        Account account = accounts.findByName(name).orElse(null);
        if (account == null) {
            out.accept("There is no account \"" + name + "\"");
            return 1;
        }
        return change(verb, account, words, secret, out);
    }

    private Account add(String name, String label, String roles, String artisan, Secret secret) {
        if (!artisan.isEmpty()) {
            return accounts.createArtisan(actor, name, label, artisan);
        }
        return accounts.createStaff(actor, name, label, secret, wanted(roles));
    }

    private int change(String verb, Account account, List<String> words, Secret secret, Consumer<String> out) {
        switch (verb) {
            case "roles" -> out.accept(line(accounts.change(actor, account.id(), wanted(words.get(2)))));
            case "disable", "enable" -> {
                boolean disabled = verb.equals("disable");
                Accounts.Change change = new Accounts.Change(null, null, null, null, disabled);
                out.accept(line(accounts.change(actor, account.id(), change)));
            }
            case "passphrase" -> {
                accounts.givePassphrase(actor, account.id(), secret);
                out.accept("The passphrase is changed; " + account.name() + " is signed out everywhere.");
            }
            default -> {
                return changeAddress(verb, account, out);
            }
        }
        return 0;
    }

    /** What an artisan is given to come in by, and to have her times in a calendar. */
    private int changeAddress(String verb, Account account, Consumer<String> out) {
        switch (verb) {
            case "link" -> {
                Accounts.Invitation made = accounts.invite(actor, account.id(), null);
                out.accept("Link  " + made.path().reveal() + "   after the address of this centre");
                out.accept("PIN   " + made.pin().reveal());
                out.accept("Neither can be shown again. What was given before opens nothing any more.");
            }
            case "revoke" -> {
                accounts.revokeLink(actor, account.id());
                out.accept("The link is taken back; " + account.name() + " is signed out everywhere.");
            }
            case "calendar" -> {
                CalendarAddresses.Made made = calendars.make(actor, account.id());
                out.accept("Calendar  " + made.path().reveal() + "   after the address of any centre");
                out.accept("It can't be shown again. An address that was given before opens nothing any more.");
            }
            case "calendar-revoke" -> {
                calendars.take(actor, account.id());
                out.accept("The calendar's address is taken back.");
            }
            default -> {
                out.accept("There is no operation account " + verb);
                return 2;
            }
        }
        return 0;
    }

    /** Exactly these roles at this centre, with commas between; administrator is one for all centres. */
    private Accounts.Change wanted(String roles) {
        Set<Role> here = EnumSet.noneOf(Role.class);
        for (String tag : roles.isEmpty() ? new String[0] : roles.split(",")) {
            here.add(Role.find(tag).orElseThrow(() -> new HttpProblem(HttpProblem.What.NOT_FOUND, tag)));
        }
        boolean administrator = here.remove(Role.ADMINISTRATOR);
        return new Accounts.Change(null, null, Map.of(centre, here), administrator, null);
    }

    private static String line(Account account) {
        String roles = account.roles().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(role -> role.tag() + "@" + entry.getKey()))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        account.name(),
                        account.label(),
                        account.administrator() ? ADMINISTRATOR : roles,
                        account.artisan() == null ? "" : "artisan:" + account.artisan(),
                        account.disabled() ? "disabled" : "",
                        account.canSignIn() ? "" : "no way in yet")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }
}
