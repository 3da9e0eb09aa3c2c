package kg.crafts.kiosk.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.media.ContentHash;

/**
 * Records that visitors may not see, each for one reason, with a picture of its own, full of words that stand nowhere
 * else; and public ones that point at them.
 */
final class HiddenRecords {

    /** Stands in every text of what is hidden. */
    static final String WORD = "zyzzyva";

    /** Begins every code of what is hidden. */
    static final String CODE = "wxhidden";

    private static final String PAST = "2020-01-01T00:00:00Z";

    /** Why, and what of a published record makes it so. */
    private static final Map<String, String> REASONS = reasons();

    private HiddenRecords() {}

    private static Map<String, String> reasons() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String status : List.of("draft", "in_review", "approved", "withdrawn", "deleted")) {
            all.put(status.replace('_', '-'), "'status':'" + status + "'");
        }
        for (String access : List.of("centre", "community", "custodian")) {
            all.put(access, "'access':'" + access + "'");
        }
        String permission = "'permission':{'by':'" + WORD + "','uses':['kiosk']";
        all.put("taken-back", permission + ",'withdrawn':'" + PAST + "'}");
        all.put("over", permission + ",'until':'" + PAST + "'}");
        all.put("for-research", "'permission':{'by':'" + WORD + "','uses':['research']}");
        all.put("silent", "'home':'tokmok','sensitivity':{'leaseDays':3650,'why':'" + WORD + "'}");
        all.put("later", "'window':{'from':'2099-01-01T00:00:00Z'}");
        all.put("before", "'window':{'until':'" + PAST + "'}");
        return all;
    }

    static int count() {
        return REASONS.size();
    }

    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        REASONS.keySet().forEach(reason -> {
            codes.add(code("term", reason));
            codes.add(code("picture", reason));
            codes.add(code("craft", reason));
        });
        return codes;
    }

    private static String code(String kind, String reason) {
        return CODE + "-" + kind + "-" + reason;
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String words) {
        return "{'en':{'text':'" + words + "','origin':'author','review':'read'}}";
    }

    private static ObjectNode made(String kind, String code, String more) {
        return read("{'kind':'" + kind + "','code':'" + code + "','home':'bishkek','status':'published','name':"
                + text(WORD + " " + code) + "," + more + "}");
    }

    private static String summary(String code) {
        return "'summary':{'text':" + text("About " + WORD + " " + code + ".") + "}";
    }

    /** @param files one for each picture, by the code of its record; kept already */
    static List<ObjectNode> hidden(Map<String, ContentHash> files) {
        List<ObjectNode> records = new ArrayList<>();
        REASONS.forEach((reason, because) -> visible(reason, files).forEach(record -> {
            record.setAll(read("{" + because + "}"));
            records.add(record);
        }));
        return records;
    }

    /** The same records as they would be if nothing hid them. */
    static List<ObjectNode> shown(Map<String, ContentHash> files) {
        List<ObjectNode> records = new ArrayList<>();
        REASONS.keySet().forEach(reason -> records.addAll(visible(reason, files)));
        return records;
    }

    private static List<ObjectNode> visible(String reason, Map<String, ContentHash> files) {
        String picture = code("picture", reason);
        ObjectNode media = made(
                "media",
                picture,
                "'file':'" + WORD + "/" + picture + ".svg','licence':'CC0-1.0','mediaType':'image/svg+xml',"
                        + "'width':10,'height':10,'bytes':1,'alt':" + text(WORD + " seen on " + picture));
        media.put("sha256", files.get(picture).hex());
        String term = code("term", reason);
        String craft = code("craft", reason);
        return List.of(
                media,
                made("term", term, "'scheme':'craft-words','image':'" + picture + "'," + summary(term)),
                made("craft", craft, "'domain':'felt','description':{'text':" + text(WORD) + "}," + summary(craft)));
    }

    /** Public records that name hidden ones in every way that there is. */
    static List<ObjectNode> pointing() {
        Map<String, ObjectNode> records = new HashMap<>();
        String codes = "['" + String.join("','", codes()) + "']";
        String crafts = "['"
                + String.join(
                        "','",
                        codes().stream().filter(one -> one.contains("-craft-")).toList()) + "']";
        String summary = "'summary':{'text':" + text("A story.") + "}";
        records.put(
                "story",
                read("{'kind':'story','code':'open-story','home':'bishkek','status':'published','genre':'tale','name':"
                        + text("Open") + ",'teller':" + text("A teller") + ",'image':'" + code("picture", "draft")
                        + "','about':" + codes + "," + summary + "}"));
        records.put(
                "artisan",
                read("{'kind':'artisan','code':'open-artisan','home':'bishkek','status':'published','sample':true,"
                        + "'name':" + text("Open") + ",'crafts':" + crafts + "," + summary + "}"));
        return List.copyOf(records.values());
    }
}
