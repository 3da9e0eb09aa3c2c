package kg.crafts.kiosk.standards.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said about several things, in the order in which it is said; whatever form it is then written in. */
final class Graph {

    /** What a property can have as its value. */
    sealed interface Value {}

    /** Something that has an address. */
    record Iri(String address) implements Value {}

    /** Words in a language (BCP 47). */
    record Text(String words, String lang) implements Value {}

    private final Map<String, Map<String, List<Value>>> things = new LinkedHashMap<>();

    /** Says something, once. */
    void add(String thing, String property, Value value) {
        List<Value> values = things.computeIfAbsent(thing, name -> new LinkedHashMap<>())
                .computeIfAbsent(property, name -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** What is said: by thing, by property. */
    Map<String, Map<String, List<Value>>> things() {
        return things;
    }
}
