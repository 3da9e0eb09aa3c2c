package kg.crafts.kiosk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Draws from the names of records what people may type, with what is right for it: the same list for the
 * same records and seed, and no engine has a say in it.
 */
final class Typing {

    private static final long SEED = 20_261_122;
    private static final int EACH = 40;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_MISTYPED = 6;
    private static final int RARE = 3;
    private static final int KNOWN_TO_FEW = 50;
    private static final int COMMON_ONES = 100;
    private static final Pattern WORD = Pattern.compile("[a-z]{" + SHORTEST + ",}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Random random = new Random(SEED);
    private final TreeMap<String, Set<String>> named = new TreeMap<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<Typed> drawn = new ArrayList<>();

    private Typing() {}

    /** The same number of each kind, as far as the records have them. */
    static List<Typed> draw(Path rows) throws IOException {
        Typing typing = new Typing();
        Row.read(rows, typing::learn);
        typing.single();
        typing.pairs();
        return typing.drawn;
    }

    private void learn(Row row) {
        List<String> words = new ArrayList<>(new TreeSet<>(
                List.of(BETWEEN.split(row.name().toLowerCase(Locale.ROOT).strip()))));
        words.forEach(word -> named.computeIfAbsent(word, w -> new HashSet<>()).add(row.code()));
        words.removeIf(word -> !WORD.matcher(word).matches());
        names.add(words);
    }

    private void single() {
        List<String> words = new ArrayList<>(named.keySet());
        words.removeIf(word -> !WORD.matcher(word).matches());
        Collections.shuffle(words, random);
        List<String> long6 = words.stream()
                .filter(word -> word.length() >= SHORTEST_MISTYPED)
                .toList();
        long6.stream().limit(EACH).forEach(word -> {
            String prefix = word.substring(0, SHORTEST + random.nextInt(word.length() - SHORTEST));
            add("prefix", prefix, beginning(prefix));
        });
        long6.stream()
                .filter(word -> right(word).size() <= KNOWN_TO_FEW)
                .skip(EACH)
                .map(word -> new String[] {word, mistyped(word)})
                .filter(pair -> beginning(pair[1]).isEmpty())
                .limit(EACH)
                .forEach(pair -> add("typo", pair[1], right(pair[0])));
        words.stream()
                .filter(word -> right(word).size() <= RARE)
                .limit(EACH)
                .forEach(word -> add("rare", word, beginning(word)));
        List<String> common = new ArrayList<>(words);
        common.sort((a, b) -> right(b).size() - right(a).size());
        common = new ArrayList<>(common.subList(0, Math.min(COMMON_ONES, common.size())));
        Collections.shuffle(common, random);
        common.stream().limit(EACH).forEach(word -> add("common", word, beginning(word)));
    }

    private void pairs() {
        List<List<String>> candidates = new ArrayList<>(names);
        candidates.removeIf(words -> words.size() < 2);
        Collections.shuffle(candidates, random);
        for (List<String> words : candidates.subList(0, Math.min(EACH, candidates.size()))) {
            List<String> two = new ArrayList<>(words);
            Collections.shuffle(two, random);
            Set<String> right = new HashSet<>(right(two.get(0)));
            right.retainAll(beginning(two.get(1)));
            add("two words", two.get(0) + " " + two.get(1), right);
        }
    }

    private void add(String kind, String words, Set<String> right) {
        drawn.add(new Typed(kind, words, right));
    }

    private Set<String> right(String word) {
        return named.getOrDefault(word, Set.of());
    }

    /** The last word is still being typed, so whatever goes on from it is right as well. */
    private Set<String> beginning(String prefix) {
        Set<String> right = new HashSet<>();
        named.subMap(prefix, prefix + Character.MAX_VALUE).values().forEach(right::addAll);
        return right;
    }

    /** One slip of a finger, never on the first letter. */
    private String mistyped(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        char other = (char) ('a' + random.nextInt(26));
        String before = word.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + other + word.substring(at);
            case 2 -> before + other + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
