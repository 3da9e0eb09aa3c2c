package kg.crafts.kiosk.judged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What somebody found for each question. */
public record Judgement(String finder, List<Answer> answers) {

    /** The answer to one question, at most the first ten codes. */
    public record Answer(Question question, List<String> found) {}

    /** Puts each question once. */
    public static Judgement of(String name, Finder finder, List<Question> questions) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            answers.add(new Answer(question, finder.find(question.query(), question.lang())));
        }
        return new Judgement(name, List.copyOf(answers));
    }

    /** The share of counted questions with a right first result, 0 to 1. */
    public double hitAtOne() {
        return share(kind -> kind.counts(), answer -> answer.question().isFirst(answer.found()));
    }

    /** The share of counted questions with a right result among the first three, 0 to 1. */
    public double inTopThree() {
        return share(kind -> kind.counts(), answer -> answer.question().isNear(answer.found()));
    }

    /** The share of counted questions without any result, 0 to 1. */
    public double nothingFound() {
        return share(kind -> kind.counts(), answer -> answer.found().isEmpty());
    }

    /** The share of questions without an answer that were given one, 0 to 1. */
    public double falseHits() {
        return share(
                kind -> kind == Difficulty.NOTHING, answer -> !answer.found().isEmpty());
    }

    private double share(Predicate<Difficulty> kinds, Predicate<Answer> right) {
        List<Answer> counted = answers.stream()
                .filter(answer -> kinds.test(answer.question().kind()))
                .toList();
        return counted.isEmpty() ? 0 : counted.stream().filter(right).count() / (double) counted.size();
    }

    /** A line for each kind of difficulty and one for all. */
    public String table() {
        StringBuilder table =
                new StringBuilder(String.format("%-24s %5s %8s %8s %8s%n", finder, "n", "first", "in 3", "nothing"));
        for (Difficulty kind : EnumSet.complementOf(EnumSet.of(Difficulty.NOTHING))) {
            row(table, kind.tag(), answer -> answer.question().kind() == kind);
        }
        row(table, "all but layout", answer -> answer.question().kind().counts());
        long negatives = answers.stream()
                .filter(answer -> answer.question().kind() == Difficulty.NOTHING)
                .count();
        return table.append(String.format(
                        Locale.ROOT, "  %-22s %5d %8.3f of them with a result%n", "nothing", negatives, falseHits()))
                .toString();
    }

    private void row(StringBuilder table, String name, Predicate<Answer> chosen) {
        List<Answer> rows = answers.stream().filter(chosen).toList();
        if (rows.isEmpty()) {
            return;
        }
        double n = rows.size();
        table.append(String.format(
                Locale.ROOT,
                "  %-22s %5d %8.3f %8.3f %8.3f%n",
                name,
                rows.size(),
                rows.stream().filter(row -> row.question().isFirst(row.found())).count() / n,
                rows.stream().filter(row -> row.question().isNear(row.found())).count() / n,
                rows.stream().filter(row -> row.found().isEmpty()).count() / n));
    }

    /** Every question that was not answered as it should be, with what came instead. */
    public String misses() {
        StringBuilder misses = new StringBuilder();
        for (Answer answer : answers) {
            Question question = answer.question();
            boolean right =
                    question.kind() == Difficulty.NOTHING ? answer.found().isEmpty() : question.isFirst(answer.found());
            if (!right) {
                misses.append(String.format(
                        "  %-9s %s %-28s %s, not %s%n",
                        question.kind().tag(),
                        question.lang(),
                        question.query(),
                        answer.found().stream().limit(3).toList(),
                        question.first().stream().sorted().toList()));
            }
        }
        return misses.toString();
    }
}
