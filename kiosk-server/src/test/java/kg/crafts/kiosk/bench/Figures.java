package kg.crafts.kiosk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kg.crafts.kiosk.fold.Json;

/**
 * What one engine did with everything that was typed.
 *
 * @param kinds by kind of what was typed, and "all"
 * @param perSecond searches a second by several visitors at once
 * @param megabytes resident memory after all that
 */
record Figures(String engine, Map<String, Kind> kinds, double perSecond, double megabytes) {

    static final String ALL = "all";

    /** What a server compiles while it is asked by one client takes so long; all others are given as much. */
    private static final int WARM_SECONDS = 20;

    private static final int ROUNDS = 5;
    private static final int MOST_SECONDS = 60;
    private static final int VISITORS = 8;
    private static final int TOGETHER_SECONDS = 5;

    /** Nanoseconds and a share of 0 to 1. */
    record Kind(double p50, double p99, double recall) {}

    static Figures of(Engine engine, List<Typed> typed) throws Exception {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        Map<String, List<Double>> recall = new LinkedHashMap<>();
        try (Engine.Session session = engine.open()) {
            long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_SECONDS);
            do {
                for (Typed one : typed) {
                    session.find(one);
                }
            } while (System.nanoTime() < warm);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            for (int round = 0; round < ROUNDS && (round == 0 || System.nanoTime() < end); round++) {
                for (Typed one : typed) {
                    long start = System.nanoTime();
                    var answer = session.find(one);
                    long took = System.nanoTime() - start;
                    double found = one.recall(answer.get());
                    for (String kind : List.of(one.kind(), ALL)) {
                        nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(took);
                        recall.computeIfAbsent(kind, k -> new ArrayList<>()).add(found);
                    }
                }
            }
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        nanos.forEach((kind, times) -> kinds.put(
                kind,
                kind(
                        new Times(times.stream().mapToLong(Long::longValue).toArray()),
                        recall.getOrDefault(kind, List.of()))));
        double perSecond = together(engine, typed);
        return new Figures(engine.name(), kinds, perSecond, engine.megabytes());
    }

    private static Kind kind(Times times, List<Double> recall) {
        double mean = recall.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Kind(times.p50(), times.p99(), mean);
    }

    private static double together(Engine engine, List<Typed> typed) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TOGETHER_SECONDS);
        List<Callable<Integer>> visitors = new ArrayList<>();
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            int first = visitor * typed.size() / VISITORS;
            visitors.add(() -> visit(engine, typed, first, end));
        }
        long answered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(VISITORS)) {
            for (Future<Integer> count : threads.invokeAll(visitors)) {
                answered += count.get();
            }
        }
        return answered / (double) TOGETHER_SECONDS;
    }

    private static int visit(Engine engine, List<Typed> typed, int first, long end) throws Exception {
        int turn = 0;
        try (Engine.Session session = engine.open()) {
            while (System.nanoTime() < end) {
                session.find(typed.get((first + turn) % typed.size()));
                turn++;
            }
        }
        return turn;
    }

    byte[] toJson() {
        ObjectNode json =
                Json.object().put("engine", engine).put("perSecond", perSecond).put("megabytes", megabytes);
        ObjectNode each = json.putObject("kinds");
        kinds.forEach((name, kind) ->
                each.putObject(name).put("p50", kind.p50).put("p99", kind.p99).put("recall", kind.recall));
        return Json.canonical(json);
    }

    static Figures read(byte[] bytes) {
        JsonNode json = Json.read(bytes);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        json.path("kinds").properties().forEach(kind -> {
            JsonNode value = kind.getValue();
            kinds.put(
                    kind.getKey(),
                    new Kind(
                            value.path("p50").asDouble(),
                            value.path("p99").asDouble(),
                            value.path("recall").asDouble()));
        });
        return new Figures(
                json.path("engine").asText(),
                kinds,
                json.path("perSecond").asDouble(),
                json.path("megabytes").asDouble());
    }
}
