package kg.crafts.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * The little that has to be there to book something: three centres with a stage and a hall each, open from 8 to 20 every
 * day, one kind of demonstration with 20 seats, and Aigul, whose home is Bishkek.
 */
final class SmallExhibition {

    private final Path folder;
    private final ZoneId zone;

    private SmallExhibition(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** Writes it as files that can be imported. */
    static Path write(Path folder, ZoneId zone) throws IOException {
        SmallExhibition exhibition = new SmallExhibition(folder, zone);
        exhibition.put("regions", "region", "bishkek", "chuy", "type: region\n" + text());
        exhibition.put(
                "crafts", "craft", "bishkek", "felt", "domain: felt\ndescription: {text: {en: Felt}}\n" + text());
        exhibition.put(
                "demonstrations",
                "demonstration",
                "bishkek",
                "felting",
                "type: demonstration\ncraft: felt\nminutes: 60\nvisitors: 20\nseats: reserved\n" + text());
        exhibition.put(
                "artisans",
                "artisan",
                "bishkek",
                "aigul",
                "sample: true\ncentre: centre-bishkek\ncrafts: [felt]\n" + text());
        exhibition.centre(
                "bishkek", "travel: [{to: centre-tokmok, minutes: 90}, {to: centre-issyk-kul, minutes: 300}]");
        exhibition.centre("tokmok", "travel: [{to: centre-issyk-kul, minutes: 240}]");
        exhibition.centre("issyk-kul", "");
        return folder;
    }

    private static String text() {
        return "summary: {text: {en: Only here to be booked}}\n";
    }

    private void centre(String id, String travel) throws IOException {
        put(
                "centres",
                "centre",
                id,
                "centre-" + id,
                "centre: " + id + "\nregion: chuy\nzone: " + zone + "\n" + travel
                        + "\nhours: [{days: [mo, tu, we, th, fr, sa, su], opens: '08:00', closes: '20:00'}]\n"
                        + text());
        for (String space : List.of("stage", "hall")) {
            put("spaces", "space", id, id + "-" + space, "centre: centre-" + id + "\ntype: " + space + "\nseats: 40\n");
        }
    }

    private void put(String where, String kind, String home, String code, String more) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve(where)).resolve(code + ".yaml"),
                "kind: " + kind + "\ncode: " + code + "\nhome: " + home + "\nstatus: published\n"
                        + "languages: {source: en, origin: author, review: unread}\nname: {en: " + code + "}\n" + more);
    }
}
