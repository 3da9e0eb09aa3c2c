package kg.crafts.kiosk.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kg.crafts.kiosk.catalogue.Reading;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.Hit;
import kg.crafts.kiosk.index.Hits;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/** What was found, as JSON. Each answer's own part was made when it was indexed and is passed on as it is. */
final class SearchAnswer {

    private static final int ITEM_BYTES = 700;

    private final Hits hits;
    private final Lang lang;
    private final Reading reading;
    private final Map<String, String> images;
    private final ByteArrayOutputStream out;

    private SearchAnswer(Hits hits, Lang lang, Reading reading) {
        this.hits = hits;
        this.lang = lang;
        this.reading = reading;
        Set<String> codes = new TreeSet<>();
        hits.hits().stream().map(Hit::image).filter(Objects::nonNull).forEach(codes::add);
        this.images = codes.isEmpty() ? Map.of() : reading.images(codes);
        this.out = new ByteArrayOutputStream(ITEM_BYTES * (hits.hits().size() + 1));
    }

    /** {@code {"facets", "items", "near", "total"}}; see the API's description. */
    static byte[] found(Hits hits, Lang lang, Reading reading) {
        SearchAnswer answer = new SearchAnswer(hits, lang, reading);
        answer.text("{\"facets\":");
        answer.out.writeBytes(Json.canonical(answer.facets()));
        answer.items();
        if (!hits.near().isEmpty()) {
            ArrayNode near = Json.object().arrayNode();
            hits.near().forEach(word -> near.add(other(word)));
            answer.text(",\"near\":");
            answer.out.writeBytes(Json.canonical(near));
        }
        answer.text(",\"total\":" + hits.total() + "}");
        return answer.out.toByteArray();
    }

    /** {@code {"items", "total"}}. */
    static byte[] page(Hits hits, Lang lang, Reading reading) {
        SearchAnswer answer = new SearchAnswer(hits, lang, reading);
        answer.text("{\"total\":" + hits.total());
        answer.items();
        answer.text("}");
        return answer.out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void items() {
        text(",\"items\":[");
        boolean first = true;
        for (Hit hit : hits.hits()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            item(hit);
        }
        out.write(']');
    }

    private void item(Hit hit) {
        byte[] face = hit.face().bytes();
        out.write(face, 0, face.length - 1);
        String image = hit.image() == null ? null : images.get(hit.image());
        text(image == null ? ",\"image\":null" : ",\"image\":\"" + image + '"');
        StringBuilder marks = new StringBuilder(",\"marks\":[");
        for (Hit.Mark mark : hit.marks()) {
            marks.append(marks.charAt(marks.length() - 1) == '[' ? "[" : ",[")
                    .append(mark.start())
                    .append(',')
                    .append(mark.end())
                    .append(']');
        }
        text(marks.append(']').toString());
        Hit.@Nullable Other matched = hit.matched();
        if (matched != null) {
            text(",\"matched\":");
            out.writeBytes(Json.canonical(other(matched)));
        }
        out.write('}');
    }

    private static ObjectNode other(Hit.Other other) {
        ObjectNode node = Json.object();
        node.put("text", other.text());
        Lang lang = other.lang();
        if (lang != null) {
            node.put("lang", lang.tag());
        }
        return node;
    }

    private ObjectNode facets() {
        ObjectNode facets = Json.object();
        ObjectNode kinds = facets.putObject("kind");
        hits.kinds().forEach(kinds::put);
        hits.facets().forEach((facet, counts) -> facets.set(facet, values(counts)));
        return facets;
    }

    private ArrayNode values(List<Hits.Count> counts) {
        Map<String, Reading.Named> names =
                reading.names(counts.stream().map(Hits.Count::value).toList(), lang);
        ArrayNode values = Json.object().arrayNode();
        for (Hits.Count count : counts) {
            Reading.@Nullable Named named = names.get(count.value());
            if (named != null) {
                values.addObject()
                        .put("code", named.code())
                        .put("name", named.name())
                        .put("lang", named.lang())
                        .put("count", count.count());
            }
        }
        return values;
    }
}
