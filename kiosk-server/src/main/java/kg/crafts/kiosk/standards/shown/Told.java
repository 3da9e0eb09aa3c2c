package kg.crafts.kiosk.standards.shown;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Wording;

/** What is told of a record whatever its form. */
public final class Told {

    /** Said with a record that only shows how one looks: nobody shall take what is made up for real. */
    public static final Wording SAMPLE = new Wording(
            "Үлгү: мындай буюм же адам жок",
            "Образец: такого предмета или человека нет",
            "A sample: there is no such thing or person",
            "견본: 실제로 있는 물건이나 사람이 아닙니다");

    /** Said with texts that a machine wrote and nobody has read. */
    public static final Wording UNREAD = new Wording(
            "Текстти машина жазган, аны эч ким текшере элек",
            "Текст написан машиной, его ещё никто не проверил",
            "The text was written by a machine and checked by nobody yet",
            "기계가 쓴 글이며 아직 아무도 확인하지 않았습니다");

    private Told() {}

    /** The id of a record, the same wherever it is asked for (RFC 9562). */
    public static String id(JsonNode record) {
        return "urn:uuid:" + record.path("id").asText();
    }

    /** What it is about, in short and then at length, in each language that it is told in. */
    public static Map<Lang, String> description(JsonNode record) {
        Map<Lang, String> told =
                new LinkedHashMap<>(RecordNames.of(record.path("summary").path("text")));
        RecordNames.of(record.path("description").path("text"))
                .forEach((lang, text) -> told.merge(lang, text, (summary, more) -> summary + "\n\n" + more));
        return told;
    }

    /** The languages in which a machine wrote what it is about, and nobody has read it. */
    public static Set<Lang> unread(JsonNode record) {
        Set<Lang> unread = EnumSet.noneOf(Lang.class);
        for (Lang lang : Lang.values()) {
            JsonNode entry = record.path("summary").path("text").path(lang.tag());
            if (entry.path("origin").asText().equals("machine")
                    && entry.path("review").asText("unread").equals("unread")) {
                unread.add(lang);
            }
        }
        return unread;
    }

    public static boolean isSample(JsonNode record) {
        return record.path("sample").asBoolean();
    }

    /** A wording as texts by language. */
    public static Map<Lang, String> in(Wording wording) {
        Map<Lang, String> all = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            all.put(lang, wording.in(lang));
        }
        return all;
    }
}
