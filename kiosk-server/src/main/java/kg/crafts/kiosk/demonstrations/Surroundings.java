package kg.crafts.kiosk.demonstrations;

import java.util.Optional;
import java.util.function.Function;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.CentreRoutes;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.demonstrations.seats.TicketSeal;
import org.jspecify.annotations.Nullable;

/**
 * What demonstrations lean on when they speak HTTP.
 *
 * @param catalogue the records, for what an artisan says of her own
 * @param names what things are called
 * @param reading the exhibition as visitors see it
 * @param seal with which this centre's tickets are signed, and those of all are checked
 * @param ages how old is what is known of the other centres
 * @param calendarOwners the secret in an artisan's calendar address → the code of her record, while it opens anything
 * @param address where phones and calendars reach this centre, such as {@code https://kiosk.example.org}, without a
 *     slash at the end; null when nobody has said
 */
public record Surroundings(
        Catalogue catalogue,
        CatalogueSetup names,
        Reading reading,
        TicketSeal seal,
        CentreRoutes.Ages ages,
        Function<String, Optional<String>> calendarOwners,
        @Nullable String address) {}
