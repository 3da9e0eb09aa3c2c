package kg.crafts.kiosk.demonstrations.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kg.crafts.kiosk.kernel.Lang;

/** The few words that a page has of its own, and dates as each language writes them. */
enum PrintWords {
    DEMONSTRATIONS("Көрсөтүүлөр", "Показы ремёсел", "Demonstrations", "공예 시연"),
    LIVE("Жаңыланып турган программа", "Программа, какая она сейчас", "The programme as it stands now", "지금 바로 보는 일정"),
    CANCELLED("болбойт", "отменено", "cancelled", "취소됨"),
    NOTHING("Көрсөтүү жок", "Показов нет", "No demonstrations", "시연이 없습니다");

    private final String ky;
    private final String ru;
    private final String en;
    private final String ko;

    PrintWords(String ky, String ru, String en, String ko) {
        this.ky = ky;
        this.ru = ru;
        this.en = en;
        this.ko = ko;
    }

    String in(Lang lang) {
        return switch (lang) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
            case KO -> ko;
        };
    }

    /** Such as "20 June". */
    static String date(LocalDate date, Lang lang) {
        return format(
                date,
                lang,
                switch (lang) {
                    case KY -> "d-MMMM";
                    case RU, EN -> "d MMMM";
                    case KO -> "M월 d일";
                });
    }

    /** Such as "Saturday, 20 June". */
    static String day(LocalDate date, Lang lang) {
        return lang == Lang.KO
                ? date(date, lang) + " " + weekday(date, lang)
                : weekday(date, lang) + ", " + date(date, lang);
    }

    /** Such as "Saturday". */
    static String weekday(LocalDate date, Lang lang) {
        String name = format(date, lang, "EEEE");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Such as "15–21 June" or "29 June – 5 July". */
    static String span(LocalDate first, LocalDate last, Lang lang) {
        if (first.equals(last)) {
            return date(first, lang);
        }
        boolean oneMonth = first.getMonth() == last.getMonth();
        if (!oneMonth) {
            return date(first, lang) + " – " + date(last, lang);
        }
        return lang == Lang.KO
                ? date(first, lang) + "–" + last.getDayOfMonth() + "일"
                : first.getDayOfMonth() + "–" + date(last, lang);
    }

    private static String format(LocalDate date, Lang lang, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(lang.tag()))
                .format(date);
    }
}
