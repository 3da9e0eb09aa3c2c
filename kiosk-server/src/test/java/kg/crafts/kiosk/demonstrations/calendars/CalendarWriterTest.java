package kg.crafts.kiosk.demonstrations.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.crafts.kiosk.kernel.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as an independent parser reads them: I16 and case 29. */
class CalendarWriterTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final Instant NOW = Instant.parse("2026-06-18T06:00:00Z");
    private static final UUID ID = UUID.fromString("f4f6e47d-3b5f-8607-8d97-9af26df03e73");
    private static final String KYRGYZ =
            "Ала кийиз жана шырдак: кийиз басуу, өрнөк кесүү жана жээктөө; чоң уста Айгүл менен бирге үйрөнөбүз, баары келсин";
    private static final String KOREAN = "펠트 공예 시연: 시르닥 무늬를 자르고 꿰매는 법을 장인 아이귈과 함께 배우는 시간입니다, 누구나 오세요";

    static FeedEvent event(int sequence, boolean cancelled, LocalDateTime start, String title, Instant changed) {
        return new FeedEvent(
                ID,
                sequence,
                cancelled,
                start,
                start.plusHours(1),
                BISHKEK,
                title,
                "",
                "Сахна, Бишкек",
                "https://kiosk.example/today?lang=ky&id=1,2;3",
                List.of("Кийиз"),
                changed);
    }

    static String write(FeedEvent... events) {
        return write(NOW, events);
    }

    private static String write(Instant now, FeedEvent... events) {
        return text(new Feed("Бишкек: көрсөтүүлөр", Lang.KY, List.of(events)), now);
    }

    private static String text(Feed feed, Instant now) {
        return new String(CalendarWriter.write(feed.told(now)), StandardCharsets.UTF_8);
    }

    private static ICalendar parse(String text) {
        strict(text);
        List<ICalendar> calendars = Biweekly.parse(text).all();
        assertThat(calendars).hasSize(1);
        ICalendar calendar = calendars.getFirst();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    /** RFC 5545, section 3.1, to the letter: CRLF, at most 75 octets, continued by one space, whole characters. */
    private static void strict(String text) {
        assertThat(text).endsWith("\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD").doesNotMatch("^\\t.*");
            char last = line.charAt(line.length() - 1);
            assertThat(Character.isHighSurrogate(last)).isFalse();
            assertThat(line.strip().codePoints().findFirst().stream()
                            .noneMatch(first -> Character.getType(first) == Character.NON_SPACING_MARK))
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void case29_publishMoveCancelKeepOneUidAndRaiseTheSequence() {
        LocalDateTime eleven = LocalDateTime.parse("2026-06-20T11:00");
        List<VEvent> seen = new ArrayList<>();
        for (FeedEvent state : List.of(
                event(0, false, eleven, KYRGYZ, NOW),
                event(1, false, eleven.plusHours(3), KYRGYZ, NOW.plusSeconds(60)),
                event(2, true, eleven.plusHours(3), KYRGYZ, NOW.plusSeconds(120)))) {
            ICalendar calendar = parse(write(NOW.plusSeconds(300), state));
            assertThat(calendar.getEvents()).hasSize(1);
            seen.add(calendar.getEvents().getFirst());
        }
        assertThat(seen).extracting(event -> event.getUid().getValue()).containsOnly(ID.toString());
        assertThat(seen).extracting(event -> event.getSequence().getValue()).containsExactly(0, 1, 2);
        assertThat(seen)
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
        assertThat(seen.get(1).getDateStart().getValue().toInstant()).isEqualTo("2026-06-20T08:00:00Z");
        assertThat(seen.get(1).getDateEnd().getValue().toInstant()).isEqualTo("2026-06-20T09:00:00Z");
    }

    @Test
    void case29_anUnchangedFeedHasUnchangedBytesHoweverLate() {
        FeedEvent event = event(0, false, LocalDateTime.parse("2026-06-20T11:00"), KYRGYZ, NOW);
        assertThat(write(NOW.plus(Duration.ofDays(20)), event)).isEqualTo(write(NOW, event));
        FeedEvent later = event(0, false, LocalDateTime.parse("2026-06-20T11:00"), KYRGYZ, NOW.plusSeconds(1));
        assertThat(write(NOW, later)).as("the negative control").isNotEqualTo(write(NOW, event));
    }

    @Test
    void case29_whatIsCancelledIsToldForThirtyDays() {
        LocalDateTime start = LocalDateTime.parse("2026-06-20T11:00");
        FeedEvent cancelled = event(1, true, start, "Кийиз", NOW);
        assertThat(parse(write(NOW.plus(Duration.ofDays(30)), cancelled)).getEvents())
                .hasSize(1);
        assertThat(write(NOW.plus(Duration.ofDays(30)).plusSeconds(1), cancelled))
                .doesNotContain("VEVENT");
        FeedEvent over = event(0, false, start, "Кийиз", NOW);
        Instant end = Instant.parse("2026-06-20T06:00:00Z");
        assertThat(write(end.plus(Duration.ofDays(30)), over)).contains("BEGIN:VEVENT");
        assertThat(write(end.plus(Duration.ofDays(30)).plusSeconds(1), over)).doesNotContain("VEVENT");
    }

    @Test
    void case29_kyrgyzAndKoreanTitlesFoldSafely() {
        for (String title : List.of(KYRGYZ, KOREAN, "🐑".repeat(60), "о\u0308".repeat(80), "x".repeat(75 - 8))) {
            ICalendar calendar = parse(write(event(0, false, LocalDateTime.parse("2026-06-20T11:00"), title, NOW)));
            assertThat(calendar.getEvents().getFirst().getSummary().getValue()).isEqualTo(title);
        }
    }

    /** The negative control of the strict reading: the library's own writer counts characters. */
    @Test
    void theStrictReadingNoticesALineOfTooManyOctets() {
        assertThatThrownBy(() -> strict("SUMMARY:" + "ө".repeat(60) + "\r\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> strict("SUMMARY:x\r\n \u0308\r\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void case13_aNightAcrossTwoDaysIsOneEvent() {
        FeedEvent night = new FeedEvent(
                ID,
                0,
                false,
                LocalDateTime.parse("2026-06-20T22:00"),
                LocalDateTime.parse("2026-06-21T01:00"),
                BISHKEK,
                "Түн",
                "",
                "Бишкек",
                null,
                List.of(),
                NOW);
        List<VEvent> events = parse(write(night)).getEvents();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getDateEnd().getValue().toInstant()).isEqualTo("2026-06-20T19:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Bishkek", "Asia/Almaty", "Asia/Kathmandu", "Europe/Berlin", "America/Sao_Paulo", "Etc/UTC"
            })
    void I16_aFeedRoundTripsInEveryZone(String name) {
        ZoneId zone = ZoneId.of(name);
        Random random = new Random(name.hashCode());
        List<FeedEvent> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDateTime start = LocalDateTime.of(2023, 1, 1, 10, 0).plusMinutes(15L * random.nextInt(140_000));
            if (zone.getRules().getValidOffsets(start).size() != 1
                    || zone.getRules().getValidOffsets(start.plusMinutes(90)).size() != 1) {
                continue;
            }
            events.add(new FeedEvent(
                    new UUID(random.nextLong(), i),
                    random.nextInt(5),
                    random.nextInt(5) == 0,
                    start,
                    start.plusMinutes(90),
                    zone,
                    nasty(random),
                    nasty(random),
                    nasty(random),
                    null,
                    List.of(nasty(random), "б"),
                    start.minusDays(1).atZone(zone).toInstant()));
        }
        Instant before = Instant.parse("2022-12-01T00:00:00Z");
        ICalendar calendar = parse(text(new Feed("x", Lang.KO, events), before));
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(1);
        assertThat(calendar.getEvents()).hasSameSizeAs(events);
        Set<String> uids = new HashSet<>();
        for (VEvent read : calendar.getEvents()) {
            assertThat(uids.add(read.getUid().getValue())).isTrue();
            FeedEvent meant = events.stream()
                    .filter(event -> event.id().toString().equals(read.getUid().getValue()))
                    .findFirst()
                    .orElseThrow();
            assertThat(instant(read.getDateStart().getValue(), calendar))
                    .as("%s", meant)
                    .isEqualTo(meant.start().atZone(zone).toInstant());
            assertThat(instant(read.getDateEnd().getValue(), calendar))
                    .isEqualTo(meant.end().atZone(zone).toInstant());
            assertThat(read.getSummary().getValue()).isEqualTo(meant.title());
            assertThat(read.getLocation().getValue()).isEqualTo(meant.place());
            assertThat(read.getCategories().getFirst().getValues()).isEqualTo(meant.categories());
            assertThat(read.getSequence().getValue()).isEqualTo(meant.sequence());
            assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(meant.changed());
        }
    }

    /**
     * The moment of a wall time by the observances that came along (RFC 5545, section 3.6.5): the latest onset before it
     * counts. The parser itself turns to java.util.TimeZone, which can't tell a zone that changed its standard time.
     */
    private static Instant instant(ICalDate time, ICalendar calendar) {
        LocalDateTime wall = local(time.getRawComponents());
        VTimezone zone = calendar.getTimezoneInfo().getComponents().iterator().next();
        Observance current = Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                .filter(each -> !local(each.getDateStart().getValue().getRawComponents())
                        .isAfter(wall))
                .max(Comparator.comparing(
                        each -> local(each.getDateStart().getValue().getRawComponents())))
                .orElseThrow();
        UtcOffset offset = current.getTimezoneOffsetTo().getValue();
        return wall.minus(Duration.ofMillis(offset.getMillis())).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime local(DateTimeComponents time) {
        return LocalDateTime.of(
                time.getYear(), time.getMonth(), time.getDate(), time.getHour(), time.getMinute(), time.getSecond());
    }

    /** Text with everything that has a meaning in the format. */
    private static String nasty(Random random) {
        String[] parts = {"a;b", "c,d", "e\\f", "g\nh", "\"i\"", "ңөү", "시르닥", "🐑", ": ", "BEGIN:VEVENT"};
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.append('y').toString();
    }

    @Test
    void aFeedIsBoundedAndInOrder() {
        List<FeedEvent> events = new ArrayList<>();
        for (int i = Feed.MAX_EVENTS + 10; i > 0; i--) {
            LocalDateTime start = LocalDateTime.parse("2026-06-20T11:00").plusHours(i);
            events.add(new FeedEvent(
                    new UUID(1, i), 0, false, start, start.plusHours(1), BISHKEK, "t", "", "p", null, List.of(), NOW));
        }
        String text = text(new Feed("x", Lang.EN, events), NOW);
        List<String> starts = Arrays.stream(text.split("\r\n"))
                .filter(line -> line.startsWith("DTSTART;TZID=Asia/Bishkek:"))
                .toList();
        assertThat(starts).hasSize(Feed.MAX_EVENTS).isSorted();
    }

    @Test
    void anEmptyFeedIsACalendarToo() {
        String text = text(new Feed("x", Lang.EN, List.of()), NOW);
        strict(text);
        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
    }
}
