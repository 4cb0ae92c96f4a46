package dev.contracts.model.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Conditions on the sample contract that test, now and then, what they read. */
final class RandomConditions {
    private final Random random;
    private final List<String> samples = new ArrayList<>(List.of("self"));
    private final List<String> positions = new ArrayList<>();
    private final List<String> positionLists = new ArrayList<>(List.of("self.positions"));
    private final List<String> events = new ArrayList<>(List.of("self.event", "self.events[0]", "self.events[1]"));
    private final List<String> gaps = new ArrayList<>(List.of("self.gaps[0]", "self.gaps[1]"));
    private final List<String> conditions = new ArrayList<>(List.of("true", "false"));
    private int variables;

    RandomConditions(Random random) {
        this.random = random;
    }

    String next(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return test();
        }
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> "(" + next(depth - 1) + " && " + next(depth - 1) + ")";
            case 3, 4 -> "(" + next(depth - 1) + " || " + next(depth - 1) + ")";
            case 5 -> "!(" + next(depth - 1) + ")";
            case 6 -> "(" + next(depth - 1) + " ? " + next(depth - 1) + " : " + next(depth - 1) + ")";
            case 7 -> over(list(), positions, depth, "all", "exists", "exists_one");
            case 8 -> over("self.events", events, depth, "all", "exists");
            case 9 -> over("self.gaps", gaps, depth, "all", "exists");
            case 10 -> bind(next(depth - 1), conditions, depth);
            default ->
                switch (random.nextInt(3)) {
                    case 0 -> bind(list(), positionLists, depth);
                    case 1 -> bind(one(events), events, depth);
                    default -> bind(sample(), samples, depth);
                };
        };
    }

    private String test() {
        return switch (random.nextInt(14)) {
            case 0 -> "has(" + sample() + ".next)";
            case 1 -> "has(" + sample() + ".seen_at)";
            case 2 -> sample() + ".seen_at > self.at";
            case 3 -> sample() + ".count > 1";
            case 4 -> sample() + ".reason " + one("!= null", "== null", "== 'x'", "!= 'x'");
            case 5 -> "has(" + position() + one(".weight", ".side") + ")";
            case 6 -> position() + one(".weight > 0.5", ".side == 'long'");
            case 7, 8 -> one(events) + ".kind " + one("==", "!=") + " " + one("'progress'", "'failure'", "'done'");
            case 9 ->
                one(events)
                        + one(
                                ".percent > 1.0",
                                ".stage == 'late'",
                                ".target == 'a'",
                                ".target != null",
                                ".remark == 'a'");
            case 10 -> "has(" + one(events) + one(".percent", ".stage", ".remark", ".target") + ")";
            case 11 -> one(gaps) + one(" != null", " == null", " > 1.0");
            case 12 -> one(conditions);
            default -> {
                String x = variable();
                yield list() + ".map(" + x + ", has(" + x + ".weight), " + x + ".weight).exists(y, y > 0.5)";
            }
        };
    }

    private String sample() {
        return one(samples) + one("", "", "", ".next");
    }

    private String position() {
        return positions.isEmpty() || random.nextInt(4) == 0 ? list() + one("[0]", "[1]") : one(positions);
    }

    private String list() {
        String list = one(positionLists);
        return random.nextInt(3) > 0 ? list : over(list, positions, 2, "filter");
    }

    private String over(String list, List<String> scope, int depth, String... macros) {
        return with(scope, x -> list + "." + one(macros) + "(" + x + ", " + next(depth - 1) + ")");
    }

    private String bind(String value, List<String> scope, int depth) {
        return with(scope, x -> "cel.bind(" + x + ", " + value + ", " + next(depth - 1) + ")");
    }

    private String with(List<String> scope, Function<String, String> body) {
        String x = variable();
        scope.add(x);
        String text = body.apply(x);
        scope.remove(x);
        return text;
    }

    private String variable() {
        return "x" + variables++;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
