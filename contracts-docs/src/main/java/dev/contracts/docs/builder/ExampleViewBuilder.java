package dev.contracts.docs.builder;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.docs.view.ExampleView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.runner.lint.ExampleRun;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.json.JsonWriter;
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
import java.util.TreeMap;
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
                .min(Comparator.comparingInt((Example example) -> -guarded(example, rule, violations, guards, contrast))
                        .thenComparingInt(example -> -count(example, rule, names, violations))
                        .thenComparingInt(example -> -sharedWords(example.name(), words))
                        .thenComparingInt(example -> bytes(example).length))
                .map(example -> view(example, rule, names, violations))
                .orElse(null);
    }

    /** Counts the guards that have the same value as in the invalid payload. */
    private int guarded(
            Example example, Rule rule, List<Violation> violations, Set<String> guards, JsonExcerpt contrast) {
        if (!example.sequence()) {
            return alike(subject(example, rule, violations), contrast, guards);
        }
        int payloads = (int) payloads(example).stream()
                .map(payload -> payload.getBytes(StandardCharsets.UTF_8))
                .filter(ExampleViewBuilder::isReadable)
                .filter(payload -> alike(JsonExcerpt.read(payload), contrast, guards) == guards.size())
                .count();
        return Math.min(payloads, 3);
    }

    private static int alike(JsonExcerpt one, JsonExcerpt other, Set<String> names) {
        return (int) names.stream()
                .filter(name -> one.at(List.of(name))
                        .map(JsonExcerpt::line)
                        .equals(other.at(List.of(name)).map(JsonExcerpt::line)))
                .count();
    }

    /** Returns the value that the rule applies to; of a sequence the payload for which the rule fails. */
    private JsonExcerpt subject(Example example, Rule rule, List<Violation> violations) {
        byte[] payload = bytes(example);
        if (example.sequence()) {
            int line = violations.isEmpty() ? 1 : violations.get(0).line();
            List<String> payloads = payloads(example);
            payload = line <= payloads.size() ? payloads.get(line - 1).getBytes(StandardCharsets.UTF_8) : new byte[0];
        }
        if (!isReadable(payload)) {
            return NOTHING;
        }
        JsonExcerpt root = JsonExcerpt.read(payload);
        return example.sequence()
                ? root
                : root.at(JsonPointer.split(part(example, rule, violations))).orElse(NOTHING);
    }

    private static int sharedWords(String name, String words) {
        return (int) Stream.of(words.split("[-.]"))
                .distinct()
                .filter(word -> word.length() > 4 && name.contains(word))
                .count();
    }

    private static List<String> payloads(Example sequence) {
        return new String(bytes(sequence), StandardCharsets.UTF_8).lines().toList();
    }

    /** Returns a valid example in full. */
    ExampleView whole(Example example) {
        byte[] payload = bytes(example);
        List<String> lines = isReadable(payload)
                ? JsonExcerpt.read(payload).lines(WIDTH)
                : new String(payload, StandardCharsets.UTF_8).lines().toList();
        return new ExampleView(
                words(example), file(example), context(example), "", String.join("\n", lines), true, false, List.of());
    }

    private ExampleView view(Example example, Rule rule, Set<String> names, List<Violation> violations) {
        List<ExampleView.FoundView> found = example.valid()
                ? List.of()
                : violations.stream()
                        .map(violation -> new ExampleView.FoundView(place(example, violation), violation.message()))
                        .toList();
        String part = example.sequence() ? "" : part(example, rule, violations);
        List<String> lines = example.sequence() ? sequence(example, names, violations) : lines(example, part, names);
        String excerpt = String.join("\n", lines);
        return new ExampleView(
                words(example),
                file(example),
                context(example),
                part,
                excerpt,
                part.isEmpty() && !excerpt.contains(JsonExcerpt.ELLIPSIS),
                example.sequence(),
                found);
    }

    private List<String> lines(Example example, String part, Set<String> names) {
        byte[] payload = bytes(example);
        List<String> lines = isReadable(payload)
                ? JsonExcerpt.read(payload)
                        .at(JsonPointer.split(part))
                        .map(value -> value.only(names).lines(WIDTH))
                        .orElse(List.of())
                : new String(payload, StandardCharsets.UTF_8).lines().toList();
        return cut(lines);
    }

    private static List<String> cut(List<String> lines) {
        if (lines.size() <= LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, LINES));
        cut.add(JsonExcerpt.ELLIPSIS);
        return cut;
    }

    /** Returns the payloads of a sequence up to the first violation, or its first ones. */
    private List<String> sequence(Example example, Set<String> names, List<Violation> violations) {
        List<String> payloads =
                new String(bytes(example), StandardCharsets.UTF_8).lines().toList();
        int last = example.valid() || violations.isEmpty()
                ? payloads.size()
                : violations.get(0).line();
        int end = Math.min(payloads.size(), example.valid() ? PAYLOADS : last + 1);
        int start = Math.max(0, end - PAYLOADS);
        List<String> lines = new ArrayList<>();
        if (start > 0) {
            lines.add(JsonExcerpt.ELLIPSIS);
        }
        for (String payload : payloads.subList(start, end)) {
            byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
            lines.add(isReadable(bytes) ? JsonExcerpt.read(bytes).only(names).line() : payload);
        }
        if (end < payloads.size()) {
            lines.add(JsonExcerpt.ELLIPSIS);
        }
        return lines;
    }

    /**
     * Returns the pointer of the value that the rule applies to: that of the violation, or the first one of its kind.
     */
    private String part(Example example, Rule rule, List<Violation> violations) {
        if (violations.isEmpty()) {
            return "";
        }
        String pointer = violations.get(0).pointer();
        String node = pointer.endsWith(rule.at())
                ? pointer.substring(0, pointer.length() - rule.at().length())
                : pointer;
        byte[] payload = bytes(example);
        if (node.isEmpty() || !isReadable(payload)) {
            return "";
        }
        JsonExcerpt root = JsonExcerpt.read(payload);
        for (String candidate : List.of(node, node.replaceAll("/[0-9]+", "/0"))) {
            if (root.at(JsonPointer.split(candidate)).isPresent()) {
                return candidate;
            }
        }
        return "";
    }

    private int count(Example example, Rule rule, Set<String> names, List<Violation> violations) {
        if (example.sequence()) {
            return 0;
        }
        JsonExcerpt value = subject(example, rule, violations);
        return (int)
                names.stream().filter(name -> value.count(Set.of(name)) > 0).count();
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

    private static String place(Example example, Violation violation) {
        String line = example.sequence() ? "line " + violation.line() : "";
        return line + (line.isEmpty() || violation.pointer().isEmpty() ? "" : " ") + violation.pointer();
    }

    static boolean isReadable(byte[] payload) {
        return JsonError.find(payload, Limits.DEFAULT) == null;
    }

    static byte[] bytes(Example example) {
        try {
            return Files.readAllBytes(example.payload());
        } catch (IOException e) {
            return ("(" + example.location().file() + " cannot be read)").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String words(Example example) {
        return example.name().replace('-', ' ');
    }

    private static String file(Example example) {
        return example.location().file();
    }

    private static List<String> context(Example example) {
        Context context = example.context();
        Map<String, String> values = new TreeMap<>();
        context.names().forEach(name -> values.put(name, argument(context.get(name))));
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** Formats a value as {@code --context} takes it. */
    private static String argument(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return String.valueOf(value);
        }
        JsonWriter json = new JsonWriter();
        json.beginArray();
        list.forEach(item -> json.value(String.valueOf(item)));
        json.endArray();
        return new String(json.toBytes(), StandardCharsets.UTF_8).strip();
    }
}
