package kg.crafts.kiosk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.index.ExhibitionIndex;

/**
 * The cards of records that others name, read from the index and kept while nothing changes: the same few
 * pictures, crafts and regions stand in list after list.
 */
final class Cards {

    /** A card is about 2 KB. */
    private static final int MAX_KEPT = 4_000;

    private final ExhibitionIndex index;
    private final Map<String, JsonNode> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JsonNode> eldest) {
            return size() > MAX_KEPT;
        }
    };
    private long generation;

    Cards(ExhibitionIndex index) {
        this.index = index;
    }

    /** The cards of those codes that visitors can see. Nobody may change them. */
    Map<String, JsonNode> find(Collection<String> codes) {
        Map<String, JsonNode> found = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        long asOf;
        synchronized (this) {
            asOf = generation;
            for (String code : codes) {
                JsonNode card = kept.get(code);
                if (card == null) {
                    unknown.add(code);
                } else if (!card.isMissingNode()) {
                    found.put(code, card);
                }
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, JsonNode> read = new HashMap<>();
            for (byte[] bytes : index.findAll(unknown)) {
                JsonNode card = Json.read(bytes);
                read.put(card.path("code").asText(), card);
            }
            keep(unknown, read, asOf);
            found.putAll(read);
        }
        return found;
    }

    private synchronized void keep(List<String> codes, Map<String, JsonNode> read, long asOf) {
        if (asOf == generation) {
            codes.forEach(code -> kept.put(code, read.getOrDefault(code, MissingNode.getInstance())));
        }
    }

    /** Forgets all: something looks different now. */
    synchronized void forget() {
        generation++;
        kept.clear();
    }
}
