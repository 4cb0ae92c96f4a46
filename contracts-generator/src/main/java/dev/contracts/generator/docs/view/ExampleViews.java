package dev.contracts.generator.docs.view;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.json.JsonGate;
import dev.contracts.model.ContractModel;
import dev.contracts.model.Example;
import dev.contracts.validator.lint.ExampleRun;
import dev.contracts.validator.lint.RuleExamples;
import dev.contracts.validator.run.LocatedViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The examples of one contract, cut down to what a rule is about. */
final class ExampleViews {
    private static final int WIDTH = 100;
    private static final int LINES = 24;
    private static final int PAYLOADS = 8;

    private final ContractModel contract;
    private final ExampleRun run;

    ExampleViews(ContractModel contract) {
        this.contract = contract;
        this.run = new ExampleRun(contract);
    }

    /** The example that breaks a rule most alone, with what is found; null when there is none. */
    @Nullable
    ExampleView failing(Rule rule, Set<String> names) {
        return RuleExamples.breaking(contract, rule)
                .map(example -> view(example, rule, names, violations(example, rule)))
                .orElse(null);
    }

    /** A valid example that has as much as possible of what the rule reads; null when there is none. */
    @Nullable
    ExampleView passing(Rule rule, Set<String> names) {
        List<Violation> broken = RuleExamples.breaking(contract, rule)
                .map(example -> violations(example, rule))
                .orElse(List.of());
        return RuleExamples.keeping(contract, rule).stream()
                .min(Comparator.comparingInt(example -> -count(example, rule, names, broken)))
                .map(example -> view(example, rule, names, broken))
                .orElse(null);
    }

    /** A valid example in full. */
    ExampleView whole(Example example) {
        byte[] payload = bytes(example);
        List<String> lines = isReadable(payload)
                ? JsonPart.read(payload).lines(WIDTH)
                : new String(payload, StandardCharsets.UTF_8).lines().toList();
        return new ExampleView(
                words(example), file(example), context(example), "", String.join("\n", lines), true, false, List.of());
    }

    private ExampleView view(Example example, Rule rule, Set<String> names, List<Violation> broken) {
        List<ExampleView.FoundView> found = example.valid()
                ? List.of()
                : broken.stream()
                        .map(violation -> new ExampleView.FoundView(place(example, violation), violation.message()))
                        .toList();
        String part = example.sequence() ? "" : part(example, rule, broken);
        List<String> lines = example.sequence() ? sequence(example, names, broken) : lines(example, part, names);
        String excerpt = String.join("\n", lines);
        return new ExampleView(
                words(example),
                file(example),
                context(example),
                part,
                excerpt,
                part.isEmpty() && !excerpt.contains(JsonPart.ELLIPSIS),
                example.sequence(),
                found);
    }

    private List<String> lines(Example example, String part, Set<String> names) {
        byte[] payload = bytes(example);
        List<String> lines = isReadable(payload)
                ? JsonPart.read(payload)
                        .at(names(part))
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
        cut.add(JsonPart.ELLIPSIS);
        return cut;
    }

    /** The payloads of a sequence up to the first violation, or its first ones. */
    private List<String> sequence(Example example, Set<String> names, List<Violation> broken) {
        List<String> payloads =
                new String(bytes(example), StandardCharsets.UTF_8).lines().toList();
        int last = example.valid() || broken.isEmpty()
                ? payloads.size()
                : broken.get(0).line();
        int end = Math.min(payloads.size(), example.valid() ? PAYLOADS : last + 1);
        int start = Math.max(0, end - PAYLOADS);
        List<String> lines = new ArrayList<>();
        if (start > 0) {
            lines.add(JsonPart.ELLIPSIS);
        }
        for (String payload : payloads.subList(start, end)) {
            byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
            lines.add(isReadable(bytes) ? JsonPart.read(bytes).only(names).line() : payload);
        }
        if (end < payloads.size()) {
            lines.add(JsonPart.ELLIPSIS);
        }
        return lines;
    }

    /** The value that the rule is asked of: in the payload that breaks it, or the first one of its kind. */
    private String part(Example example, Rule rule, List<Violation> broken) {
        if (broken.isEmpty()) {
            return "";
        }
        String pointer = broken.get(0).pointer();
        String node = pointer.endsWith(rule.at())
                ? pointer.substring(0, pointer.length() - rule.at().length())
                : pointer;
        byte[] payload = bytes(example);
        if (node.isEmpty() || !isReadable(payload)) {
            return "";
        }
        JsonPart root = JsonPart.read(payload);
        for (String candidate : List.of(node, node.replaceAll("/[0-9]+", "/0"))) {
            if (root.at(names(candidate)).isPresent()) {
                return candidate;
            }
        }
        return "";
    }

    private int count(Example example, Rule rule, Set<String> names, List<Violation> broken) {
        byte[] payload = bytes(example);
        if (example.sequence() || !isReadable(payload)) {
            return 0;
        }
        return JsonPart.read(payload)
                .at(names(part(example, rule, broken)))
                .map(value -> (int) names.stream()
                        .filter(name -> value.count(Set.of(name)) > 0)
                        .count())
                .orElse(0);
    }

    private List<Violation> violations(Example example, Rule rule) {
        return run.run(example).violations().stream()
                .map(LocatedViolation::violation)
                .filter(violation -> violation.rule().equals(rule.id()))
                .toList();
    }

    private static String place(Example example, Violation violation) {
        String line = example.sequence() ? "line " + violation.line() : "";
        return line + (line.isEmpty() || violation.pointer().isEmpty() ? "" : " ") + violation.pointer();
    }

    private static boolean isReadable(byte[] payload) {
        return JsonGate.check(payload, Limits.DEFAULT) == null;
    }

    private static byte[] bytes(Example example) {
        try {
            return Files.readAllBytes(example.payload());
        } catch (IOException e) {
            return ("(" + example.location().file() + " cannot be read)").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String name : pointer.substring(1).split("/", -1)) {
                names.add(name.replace("~1", "/").replace("~0", "~"));
            }
        }
        return names;
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
        context.names().forEach(name -> values.put(name, String.valueOf(context.get(name))));
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /**
     * Valid payloads that show the contract: for a union one of each variant, else the one with the most fields.
     *
     * @param tag the field that tells variants apart; null when there are none
     * @param tags its values, in order
     */
    List<ExampleView> responses(@Nullable String tag, List<String> tags) {
        List<ExampleView> responses = new ArrayList<>();
        if (tag == null) {
            best(null, "").ifPresent(example -> responses.add(whole(example)));
        } else {
            tags.forEach(value -> best(tag, value).ifPresent(example -> responses.add(whole(example))));
        }
        return responses;
    }

    private Optional<Example> best(@Nullable String tag, String value) {
        return contract.examples().stream()
                .filter(example -> example.valid() && !example.sequence() && isReadable(bytes(example)))
                .filter(example -> tag == null || has(example, tag, value))
                .min(Comparator.comparingInt((Example example) -> -fields(example))
                        .thenComparingInt(example -> bytes(example).length)
                        .thenComparing(Example::name));
    }

    private static boolean has(Example example, String tag, String value) {
        return JsonPart.read(bytes(example))
                .at(List.of(tag))
                .map(part -> part.line().equals("\"" + value + "\""))
                .orElse(false);
    }

    /** How many different fields a payload shows, without those that the contract does not know. */
    private int fields(Example example) {
        Set<String> known = new java.util.TreeSet<>();
        contract.types().forEach(type -> {
            if (type instanceof dev.contracts.model.RecordType record) {
                record.fields().forEach(field -> known.add(field.name()));
            }
        });
        JsonPart payload = JsonPart.read(bytes(example));
        return (int)
                known.stream().filter(name -> payload.count(Set.of(name)) > 0).count();
    }
}
