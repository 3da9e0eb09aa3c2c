package kg.crafts.kiosk.demonstrations.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.crafts.kiosk.kernel.Lang;

/**
 * What is to be printed. Every list of texts has one in each of the languages, in their order.
 *
 * @param langs one to four, the first is the largest on the page
 * @param centre what the centre is called
 * @param days one for a day sheet, up to seven for a week's poster
 * @param url of the live page, for the QR code
 * @param address the same as somebody would type it, such as {@code kiosk.local/today}
 */
public record Programme(List<Lang> langs, List<String> centre, List<Day> days, String url, String address) {

    /** A day with what is shown on it, in order. */
    public record Day(LocalDate date, List<Item> items) {

        public Day {
            items = List.copyOf(items);
        }
    }

    /**
     * One demonstration.
     *
     * @param title what is shown
     * @param place where, and by whom, such as "Stage · Aigul"
     * @param cancelled printed struck through rather than left out, for whoever has seen an earlier sheet
     */
    public record Item(LocalTime start, LocalTime end, List<String> title, List<String> place, boolean cancelled) {

        public Item {
            title = List.copyOf(title);
            place = List.copyOf(place);
        }
    }

    public Programme {
        langs = List.copyOf(langs);
        centre = List.copyOf(centre);
        days = List.copyOf(days);
        int many = langs.size();
        if (many < 1 || many > Lang.values().length || langs.stream().distinct().count() != many) {
            throw new IllegalArgumentException("One to four languages, each once");
        }
        boolean whole = centre.size() == many
                && days.stream()
                        .flatMap(day -> day.items().stream())
                        .allMatch(item ->
                                item.title().size() == many && item.place().size() == many);
        if (!whole || days.isEmpty() || days.size() > 7) {
            throw new IllegalArgumentException("One to seven days, and every text in " + many + " languages");
        }
    }
}
