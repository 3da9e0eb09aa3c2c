package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.crafts.kiosk.catalogue.CatalogueModule;
import kg.crafts.kiosk.demonstrations.calendars.CalendarRoutes;
import kg.crafts.kiosk.demonstrations.calendars.FeedEvent;
import kg.crafts.kiosk.demonstrations.seats.TicketSeal;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An artisan's calendar holds what she shows at all centres, and is the same at each of them (I12). */
class ArtisanCalendarApartTest {

    private static List<FeedEvent> hers(DeskCentre centre, Path folder) throws IOException {
        MediaStore media = MediaStore.open(folder.resolve("media"), MediaLimits.DEFAULT);
        try (CatalogueModule catalogue = CatalogueModule.start(
                centre.journal,
                centre.projection,
                folder.resolve("index"),
                media,
                (codes, position) -> {},
                other -> Optional.empty(),
                centre.clock)) {
            Surroundings around = new Surroundings(
                    catalogue.catalogue(),
                    new CatalogueSetup(catalogue.catalogue(), BookingSettings.DEFAULT),
                    catalogue.reading(),
                    new TicketSeal(centre.id, bytes -> bytes, () -> new TrustList(Map.of())),
                    other -> Optional.empty(),
                    secret -> Optional.of("aigul"),
                    null);
            return new CalendarSource(centre.module, around, centre.clock)
                    .find(CalendarRoutes.Of.ARTISAN, "secret", Lang.EN)
                    .orElseThrow()
                    .events();
        }
    }

    @Test
    void everyCentreTellsTheSameOfAllOfThemAndTheLoserOfAClashIsCancelled(@TempDir Path folder) throws IOException {
        List<DeskCentre> all = DeskCentre.three(folder);
        DeskCentre bishkek = all.get(0);
        DeskCentre issykKul = all.get(2);
        UUID kept = bishkek.book(Setups.plan("stage", "2026-08-05T10:00", "2026-08-05T11:00", List.of("aigul")));
        UUID lost = issykKul.bookAnyway(
                Setups.plan("ik-stage", "2026-08-05T10:30", "2026-08-05T11:30", List.of("aigul")), "artisan-day");
        UUID others = issykKul.book(Setups.plan("ik-stage", "2026-08-06T10:30", "2026-08-06T11:30", List.of()));
        DeskCentre.heal(all);
        List<FeedEvent> first = hers(bishkek, folder.resolve("one"));
        assertThat(first).extracting(FeedEvent::id).containsExactlyInAnyOrder(kept, lost);
        assertThat(first)
                .allSatisfy(event ->
                        assertThat(event.cancelled()).isEqualTo(event.id().equals(lost)));
        assertThat(first).extracting(FeedEvent::id).doesNotContain(others);
        for (DeskCentre centre : all) {
            assertThat(hers(centre, folder.resolve("at-" + centre.id))).containsExactlyInAnyOrderElementsOf(first);
            centre.close();
        }
    }
}
