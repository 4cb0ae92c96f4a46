package dev.contracts.probe;

import dev.contracts.validator.source.SourceProblem;
import dev.contracts.validator.source.SourceProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What kept an endpoint from being checked: each reason once, however often it came. */
final class Failures {
    private static final int MOST = 20;

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long more;
    private long total;

    void add(String message) {
        total++;
        if (counts.containsKey(message) || counts.size() < MOST) {
            counts.merge(message, 1L, Long::sum);
        } else {
            more++;
        }
    }

    long total() {
        return total;
    }

    /** In the order in which they first came. */
    List<SourceProblem> problems(String place) {
        List<SourceProblem> problems = new java.util.ArrayList<>();
        counts.forEach((message, count) -> problems.add(
                new SourceProblem(Kind.UNREADABLE, place, message + (count > 1 ? " (" + count + " times)" : ""))));
        if (more > 0) {
            problems.add(new SourceProblem(Kind.UNREADABLE, place, more + " more failures, each for another reason"));
        }
        return problems;
    }
}
