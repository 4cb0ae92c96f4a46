package dev.contracts.docs.builder;

import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.docs.view.ExampleView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.runner.lint.ExampleRun;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.validator.example.RuleExamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the views of the examples of one contract, cut to the part that a rule is about. */
final class ExampleViewBuilder {
    private static final int WIDTH = 100;
    private static final int LINES = 24;
    private static final int PAYLOADS = 8;
    private static final JsonExcerpt NOTHING = new JsonExcerpt.Scalar("");

    private final ContractModel contract;
    private final ExampleRun run;
    private final Map<Example, List<Violation>> found = new HashMap<>();

    ExampleViewBuilder(ContractModel contract) {
        this.contract = contract;
        this.run = new ExampleRun(contract);
    }

    /** Returns the invalid example with the fewest violations beside that of a rule; null when there is none. */
    @Nullable
    ExampleView failing(Rule rule, Set<String> names) {
        return RuleExamples.failing(contract, rule)
                .map(example -> view(example, rule, names, violations(example, rule)))
                .orElse(null);
    }

    /**
     * Returns the valid example that says most about a rule; null when there is none.
     *
     * @param guards the properties that decide whether the rule applies
     */
    @Nullable
    ExampleView passing(Rule rule, Set<String> names, Set<String> guards) {
        Optional<Example> failing = RuleExamples.failing(contract, rule);
        List<Violation> violations =
                failing.map(example -> violations(example, rule)).orElse(List.of());
        JsonExcerpt contrast =
                failing.map(example -> subject(example, rule, violations)).orElse(NOTHING);
        String words = rule.id() + "-" + failing.map(Example::name).orElse("");
        return RuleExamples.passing(contract, rule).stream()
                .min(Comparator.comparingLong(
                                (Example example) -> -guarded(example, rule, violations, guards, contrast))
                        .thenComparingLong(example -> -count(example, rule, names, violations))
                        .thenComparingLong(example -> -sharedWords(example.name(), words))
                        .thenComparingInt(example -> bytes(example).length))
                .map(example -> view(example, rule, names, violations))
                .orElse(null);
    }

    /** Counts the guards that have the same value as in the invalid payload. */
    private static long guarded(
            Example example, Rule rule, List<Violation> violations, Set<String> guards, JsonExcerpt contrast) {
        if (!example.sequence()) {
            return alike(subject(example, rule, violations), contrast, guards);
        }
        return payloads(example).stream()
                .flatMap(payload -> json(payload).stream())
                .filter(payload -> alike(payload, contrast, guards) == guards.size())
                .limit(3)
                .count();
    }

    private static long alike(JsonExcerpt one, JsonExcerpt other, Set<String> names) {
        return names.stream()
                .filter(name -> one.at(List.of(name))
                        .map(JsonExcerpt::line)
                        .equals(other.at(List.of(name)).map(JsonExcerpt::line)))
                .count();
    }

    /** Returns the value that the rule applies to; of a sequence the payload for which the rule fails. */
    private static JsonExcerpt subject(Example example, Rule rule, List<Violation> violations) {
        if (!example.sequence()) {
            List<String> part = JsonPointer.split(part(example, rule, violations));
            return json(example).flatMap(root -> root.at(part)).orElse(NOTHING);
        }
        int line = violations.isEmpty() ? 1 : violations.get(0).line();
        return payloads(example).stream()
                .skip(line - 1)
                .findFirst()
                .flatMap(ExampleViewBuilder::json)
                .orElse(NOTHING);
    }

    private static long count(Example example, Rule rule, Set<String> names, List<Violation> violations) {
        if (example.sequence()) {
            return 0;
        }
        JsonExcerpt value = subject(example, rule, violations);
        return names.stream().filter(name -> value.count(Set.of(name)) > 0).count();
    }

    private static long sharedWords(String name, String words) {
        return Stream.of(words.split("[-.]"))
                .distinct()
                .filter(word -> word.length() > 4 && name.contains(word))
                .count();
    }

    /** Returns a valid example in full. */
    static ExampleView whole(Example example) {
        List<String> lines = json(example).map(payload -> payload.lines(WIDTH)).orElseGet(() -> payloads(example));
        return new ExampleView(example, "", String.join("\n", lines), true, List.of());
    }

    private static ExampleView view(Example example, Rule rule, Set<String> names, List<Violation> violations) {
        List<ExampleView.FoundView> found = example.valid()
                ? List.of()
                : violations.stream()
                        .map(violation -> new ExampleView.FoundView(location(example, violation), violation.message()))
                        .toList();
        String part = example.sequence() ? "" : part(example, rule, violations);
        List<String> lines = example.sequence() ? sequence(example, names, violations) : lines(example, part, names);
        String excerpt = String.join("\n", lines);
        boolean whole = part.isEmpty() && !excerpt.contains(JsonExcerpt.ELLIPSIS);
        return new ExampleView(example, part, excerpt, whole, found);
    }

    private static List<String> lines(Example example, String part, Set<String> names) {
        List<String> lines = json(example)
                .map(root -> root.at(JsonPointer.split(part))
                        .map(value -> value.only(names).lines(WIDTH))
                        .orElse(List.of()))
                .orElseGet(() -> payloads(example));
        if (lines.size() <= LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, LINES));
        cut.add(JsonExcerpt.ELLIPSIS);
        return cut;
    }

    /** Returns the payloads of a sequence up to the first violation, or its first ones. */
    private static List<String> sequence(Example example, Set<String> names, List<Violation> violations) {
        List<String> payloads = payloads(example);
        int last = violations.isEmpty() ? payloads.size() : violations.get(0).line();
        int end = Math.min(payloads.size(), example.valid() ? PAYLOADS : last + 1);
        int start = Math.max(0, end - PAYLOADS);
        List<String> lines = new ArrayList<>();
        if (start > 0) {
            lines.add(JsonExcerpt.ELLIPSIS);
        }
        for (String payload : payloads.subList(start, end)) {
            lines.add(json(payload).map(value -> value.only(names).line()).orElse(payload));
        }
        if (end < payloads.size()) {
            lines.add(JsonExcerpt.ELLIPSIS);
        }
        return lines;
    }

    /**
     * Returns the pointer of the value that the rule applies to: that of the violation, or the first one of its kind.
     */
    private static String part(Example example, Rule rule, List<Violation> violations) {
        if (violations.isEmpty()) {
            return "";
        }
        String pointer = violations.get(0).pointer();
        String node = pointer.endsWith(rule.at())
                ? pointer.substring(0, pointer.length() - rule.at().length())
                : pointer;
        JsonExcerpt root = json(example).orElse(NOTHING);
        return Stream.of(node, node.replaceAll("/[0-9]+", "/0"))
                .filter(candidate -> root.at(JsonPointer.split(candidate)).isPresent())
                .findFirst()
                .orElse("");
    }

    private List<Violation> violations(Example example, Rule rule) {
        return found
                .computeIfAbsent(
                        example,
                        one -> run.run(one).violations().stream()
                                .map(LocatedViolation::violation)
                                .toList())
                .stream()
                .filter(violation -> violation.rule().equals(rule.id()))
                .toList();
    }

    private static String location(Example example, Violation violation) {
        String line = example.sequence() ? "line " + violation.line() : "";
        return line + (line.isEmpty() || violation.pointer().isEmpty() ? "" : " ") + violation.pointer();
    }

    private static List<String> payloads(Example sequence) {
        return new String(bytes(sequence), StandardCharsets.UTF_8).lines().toList();
    }

    private static Optional<JsonExcerpt> json(String payload) {
        return JsonExcerpt.read(payload.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the payload of an example; empty when it is no JSON. */
    static Optional<JsonExcerpt> json(Example example) {
        return JsonExcerpt.read(bytes(example));
    }

    static byte[] bytes(Example example) {
        try {
            return Files.readAllBytes(example.payload());
        } catch (IOException e) {
            return ("(" + example.location().file() + " cannot be read)").getBytes(StandardCharsets.UTF_8);
        }
    }
}
