package dev.contracts.probe.session;

import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reasons why an endpoint could not be checked: each once, however often it occurred. */
final class EndpointFailures {
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

    /** Returns the failures in the order in which they first occurred. */
    List<SourceError> problems(String source) {
        List<SourceError> problems = new ArrayList<>();
        counts.forEach((message, count) -> problems.add(
                new SourceError(Kind.UNREADABLE, source, message + (count > 1 ? " (" + count + " times)" : ""))));
        if (more > 0) {
            problems.add(new SourceError(
                    Kind.UNREADABLE, source, CountText.of(more, "more failure") + ", each for another reason"));
        }
        return problems;
    }
}
