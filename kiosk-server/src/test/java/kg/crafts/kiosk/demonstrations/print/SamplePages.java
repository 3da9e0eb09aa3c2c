package kg.crafts.kiosk.demonstrations.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.demonstrations.print.Programme.Day;
import kg.crafts.kiosk.demonstrations.print.Programme.Item;
import kg.crafts.kiosk.kernel.Lang;

/** A programme in all languages, to print and to look at. */
final class SamplePages {

    private static final Map<Lang, String> CENTRE = Map.of(
            Lang.KY, "Бишкек кол өнөрчүлүк борбору",
            Lang.RU, "Бишкекский центр ремёсел",
            Lang.EN, "Bishkek crafts centre",
            Lang.KO, "비슈케크 공예 센터");

    private static final List<Map<Lang, String>> TITLES = List.of(
            Map.of(
                    Lang.KY, "Шырдак: өрнөк кесүү жана жээктөө",
                    Lang.RU, "Ширдак: вырезание узора и обшивка шнуром",
                    Lang.EN, "Shyrdak: cutting the pattern, laying the cord",
                    Lang.KO, "시르닥: 무늬 자르기와 끈 두르기"),
            Map.of(
                    Lang.KY, "Ала кийиз басуу",
                    Lang.RU, "Валяние ала-кийиза",
                    Lang.EN, "Felting an ala-kiyiz",
                    Lang.KO, "알라 키이즈 펠트 만들기"),
            Map.of(
                    Lang.KY, "Чий чырмоо: ашкана чийинин өрнөктөрү",
                    Lang.RU, "Плетение чия: узоры ширмы для кухни",
                    Lang.EN, "Wrapping reeds: the patterns of the kitchen screen",
                    Lang.KO, "치이 감기: 부엌 칸막이의 무늬"));

    private static final List<Map<Lang, String>> PLACES = List.of(
            Map.of(
                    Lang.KY, "Сахна · Айгүл Асанова",
                    Lang.RU, "Сцена · Айгуль Асанова",
                    Lang.EN, "Stage · Aigul Asanova",
                    Lang.KO, "무대 · 아이굴 아사노바"),
            Map.of(
                    Lang.KY, "Короо · Бүбүш Токтосунова",
                    Lang.RU, "Двор · Бубуш Токтосунова",
                    Lang.EN, "Yard · Bübüsh Toktosunova",
                    Lang.KO, "마당 · 뷔뷔시 톡토수노바"));

    private SamplePages() {}

    static Programme of(int days, int itemsPerDay, Lang... langs) {
        List<Lang> order = List.of(langs);
        List<Day> list = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            List<Item> items = new ArrayList<>();
            int many = days == 7 && day == 0 ? 0 : itemsPerDay;
            for (int i = 0; i < many; i++) {
                Map<Lang, String> title = TITLES.get((i + day) % TITLES.size());
                Map<Lang, String> place = PLACES.get((i + day) % PLACES.size());
                items.add(new Item(
                        LocalTime.of(10, 0).plusMinutes(75L * (i % 8)),
                        LocalTime.of(11, 0).plusMinutes(75L * (i % 8)),
                        order.stream().map(title::get).toList(),
                        order.stream().map(place::get).toList(),
                        i == 2));
            }
            list.add(new Day(LocalDate.of(2026, 6, 15).plusDays(day), items));
        }
        return new Programme(
                order,
                order.stream().map(CENTRE::get).toList(),
                list,
                "https://bishkek.crafts.example/today",
                "bishkek.crafts.example/today");
    }
}
