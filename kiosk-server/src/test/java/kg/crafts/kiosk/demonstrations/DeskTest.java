package kg.crafts.kiosk.demonstrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.crafts.kiosk.demonstrations.model.LocalSpan;
import kg.crafts.kiosk.demonstrations.model.Occurrence;
import kg.crafts.kiosk.demonstrations.model.Plan;
import kg.crafts.kiosk.demonstrations.model.Status;
import kg.crafts.kiosk.demonstrations.rules.Act;
import kg.crafts.kiosk.demonstrations.rules.NowAndNext;
import kg.crafts.kiosk.demonstrations.rules.Recurrence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk of one centre on a real journal: cases 1, 2, 12, 14, 16, 23, 24 (keys), 28 of booking.md. */
class DeskTest {

    private DeskCentre centre;

    @BeforeEach
    void open(@TempDir Path folder) {
        centre = DeskCentre.alone(folder);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void case01_ofAHundredOneHasTheSlot() {
        List<CompletableFuture<Order.Answer>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(centre.module
                    .desk()
                    .submit(new Booking(DeskCentre.STAFF, Setups.eleven(), Set.of(), null, true), null));
        }
        int booked = 0;
        for (CompletableFuture<Order.Answer> one : all) {
            try {
                booked += one.join().status() == 201 ? 1 : 0;
            } catch (java.util.concurrent.CompletionException e) {
                DeskRefusal refusal = (DeskRefusal) e.getCause();
                assertThat(refusal.code()).isEqualTo("slot-taken");
                assertThat(refusal.alternatives()).hasSize(5);
            }
        }
        assertThat(booked).isEqualTo(1);
        List<Occurrence> claims = centre.module.programme().ahead(Setups.BI);
        assertThat(claims).hasSize(1);
        assertThat(centre.module
                        .findHistory(claims.getFirst().id())
                        .orElseThrow()
                        .entries())
                .hasSize(1);
    }

    /** The control: whoever decides beside the desk and then writes books one slot twice. */
    @Test
    void case02_withoutTheDeskMoreThanOneWins() throws Exception {
        CyclicBarrier pause = new CyclicBarrier(4);
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(clients.submit(() -> {
                    Deciding own = centre.module.look();
                    new Booking(DeskCentre.STAFF, Setups.eleven(), Set.of(), null, true).decide(own);
                    pause.await();
                    return centre.journal.append(own.drafts()).get();
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        centre.settle();
        assertThat(centre.module
                        .programme()
                        .claims(
                                Setups.BI,
                                Setups.eleven().span().from(),
                                Setups.eleven().span().to()))
                .hasSizeGreaterThan(1);
    }

    private static SeriesBooking saturdays(boolean skip, boolean dryRun) {
        Plan first = Setups.plan("stage", "2026-08-08T11:00", "2026-08-08T12:00");
        Recurrence dates = new Recurrence("FREQ=WEEKLY", LocalDate.parse("2026-08-08"), null, 12, Set.of(), Set.of());
        return new SeriesBooking(new Booking(DeskCentre.STAFF, first, Set.of(), null, true), dates, skip, dryRun);
    }

    @Test
    void case12_aSeriesIsWrittenAsAWholeOrNotAtAll() {
        centre.book(Setups.plan("stage", "2026-08-22T11:30", "2026-08-22T12:30"));
        long before = centre.journal.position();
        assertThat(centre.order(saturdays(false, true)).detail().path("taken"))
                .extracting(date -> date.asText())
                .containsExactly("2026-08-22T11:00");
        assertThatThrownBy(() -> centre.order(saturdays(false, false))).isInstanceOfSatisfying(DeskRefusal.class, e -> {
            assertThat(e.code()).isEqualTo("dates-taken");
            assertThat(e.dates()).extracting(span -> span.start().toString()).containsExactly("2026-08-22T11:00");
        });
        assertThat(centre.journal.position()).as("nothing half-written").isEqualTo(before);
        Order.Answer skipped = centre.order(saturdays(true, false));
        assertThat(skipped.detail().path("created")).hasSize(11);
        assertThat(skipped.detail().path("taken")).hasSize(1);
        centre.restart();
        assertThat(centre.module.programme().ahead(Setups.BI)).hasSize(12);
    }

    @Test
    void case14_aClosureTellsWhatItHitsBeforeItIsSaved() {
        List<UUID> hit = new ArrayList<>();
        for (int hour = 10; hour < 15; hour++) {
            hit.add(centre.book(
                    Setups.plan("stage", "2026-08-05T" + hour + ":00", "2026-08-05T" + (hour + 1) + ":00")));
        }
        UUID beside = centre.book(Setups.plan("corner", "2026-08-05T10:00", "2026-08-05T11:00"));
        LocalSpan day = LocalSpan.checked(
                LocalSpan.parse("2026-08-05T00:00"), LocalSpan.parse("2026-08-05T24:00"), Setups.BISHKEK);
        long before = centre.journal.position();
        Closing asked = new Closing(DeskCentre.STAFF, "stage", day, "rain", false, true);
        assertThat(centre.order(asked).detail().path("hits"))
                .extracting(id -> UUID.fromString(id.asText()))
                .containsExactlyInAnyOrderElementsOf(hit);
        assertThat(centre.journal.position()).isEqualTo(before);
        UUID closure = centre.order(new Closing(DeskCentre.STAFF, "stage", day, "rain", false, false))
                .subject();
        assertThat(hit).allSatisfy(id -> {
            assertThat(centre.status(id)).isEqualTo(Status.PUBLISHED);
            assertThat(Closing.flags(centre.module.programme(), centre.get(id))).isTrue();
        });
        centre.order(Closing.lift(DeskCentre.STAFF, closure, 1));
        centre.order(new Closing(DeskCentre.STAFF, "stage", day, "rain", true, false));
        assertThat(hit).allSatisfy(id -> assertThat(centre.status(id)).isEqualTo(Status.CANCELLED));
        assertThat(centre.status(beside)).isEqualTo(Status.PUBLISHED);
        DeskCentre.assertRefused(() -> centre.book(Setups.eleven()), DeskRefusal.What.SLOT_CLOSED);
    }

    @Test
    void case23_ofTwoApprovalsOfOneSlotOneHolds() {
        UUID one = centre.ask(Setups.eleven());
        UUID other = centre.ask(Setups.eleven());
        assertThat(centre.status(other)).as("requests may overlap").isEqualTo(Status.REQUESTED);
        CompletableFuture<Order.Answer> first =
                centre.module.desk().submit(new Acting(DeskCentre.STAFF, one, Act.APPROVE, 1, Acting.Terms.NONE), null);
        CompletableFuture<Order.Answer> second = centre.module
                .desk()
                .submit(new Acting(DeskCentre.STAFF, other, Act.APPROVE, 1, Acting.Terms.NONE), null);
        assertThat(first.join().status()).isEqualTo(200);
        assertThatThrownBy(second::join).hasCauseInstanceOf(DeskRefusal.class);
        assertThat(centre.status(other)).isEqualTo(Status.REQUESTED);
        DeskCentre.assertRefused(
                () -> centre.order(new Acting(DeskCentre.STAFF, one, Act.PUBLISH, 1, Acting.Terms.NONE)),
                DeskRefusal.What.STALE);
    }

    @Test
    void I7_theSameKeyHasOneEffectAlsoAfterARestart() {
        Keys.Key key = Keys.Key.of(DeskCentre.STAFF, "k1", "{}");
        Booking booking = new Booking(DeskCentre.STAFF, Setups.eleven(), Set.of(), null, true);
        List<CompletableFuture<Order.Answer>> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(centre.module.desk().submit(booking, key));
        }
        assertThat(five)
                .extracting(CompletableFuture::join)
                .containsOnly(five.getFirst().join());
        centre.restart();
        assertThat(centre.order(booking, key)).isEqualTo(five.getFirst().join());
        assertThat(centre.module.programme().ahead(Setups.BI)).hasSize(1);
        DeskCentre.assertRefused(
                () -> centre.order(booking, Keys.Key.of(DeskCentre.STAFF, "k1", "{other}")),
                DeskRefusal.What.IDEMPOTENCY_MISMATCH);
        centre.clock.set("2026-08-03T00:00:01Z");
        DeskCentre.assertRefused(() -> centre.order(booking, key), DeskRefusal.What.SLOT_TAKEN);
    }

    @Test
    void case30_aRestartInBetweenShowsTheSame() {
        centre.book(Setups.eleven());
        centre.book(Setups.plan("corner", "2026-08-05T13:00", "2026-08-05T14:00"));
        centre.clock.set("2026-08-05T05:00:00Z");
        NowAndNext before = seen();
        assertThat(before.now()).hasSize(1);
        centre.restart();
        assertThat(seen()).isEqualTo(before);
    }

    private NowAndNext seen() {
        return NowAndNext.of(
                centre.module.programme().ahead(Setups.BI), List.of(), Setups.BISHKEK, centre.clock.instant());
    }

    /** Ten long series at once are more changes than are decided in one go. */
    @Test
    void manyLongSeriesAtOnceAreWrittenInTurn() {
        List<CompletableFuture<Order.Answer>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String start = "2026-08-08T" + (8 + i / 2 < 10 ? "0" : "") + (8 + i / 2) + (i % 2 == 0 ? ":00" : ":30");
            LocalDateTime from = LocalDateTime.parse(start);
            Plan first = Setups.plan("stage", start, from.plusMinutes(30).toString());
            Recurrence dates = new Recurrence("FREQ=DAILY", from.toLocalDate(), null, 120, Set.of(), Set.of());
            all.add(centre.module
                    .desk()
                    .submit(
                            new SeriesBooking(
                                    new Booking(DeskCentre.STAFF, first, Set.of(), null, true), dates, false, false),
                            null));
        }
        assertThat(all).allMatch(one -> one.join().status() == 201);
        assertThat(centre.module.programme().ahead(Setups.BI)).hasSize(1_200);
    }
}
