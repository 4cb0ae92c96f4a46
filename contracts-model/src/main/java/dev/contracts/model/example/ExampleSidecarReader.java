package dev.contracts.model.example;

import dev.contracts.Context;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.json.JsonFile;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import dev.contracts.runtime.violation.StructuralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files beside the payloads of an example: {@code .expected} says what is to be found, {@code .context} what is known. */
public final class ExampleSidecarReader {
    public static final String ID = "contract.example";

    private static final Pattern EXPECTED = Pattern.compile("([a-z0-9.A-Z-]+)(?: (?:([1-9][0-9]{0,8}):)?(/.*)?)?");

    private final String owner;
    private final List<ContextVariable> context;
    private final Set<String> rules;
    private final Diagnostics diagnostics;

    /**
     * @param owner whose examples they are, for advice
     * @param context what may be given
     * @param rules the ids that may be expected, beside {@code schema.*} and {@code json.*}
     */
    public ExampleSidecarReader(
            String owner, List<ContextVariable> context, Set<String> rules, Diagnostics diagnostics) {
        this.owner = owner;
        this.context = context;
        this.rules = rules;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the violations that are expected in an example.
     *
     * @param example its place
     * @param name what the file is called, relative to the contract root
     * @param file null when there is none
     * @param sequence whether the example is a sequence, so that each line names a line of it
     */
    public List<ExpectedViolation> expected(
            SourceLocation example, boolean valid, String name, @Nullable Path file, boolean sequence) {
        if (valid && file != null) {
            diagnostics.error(ID, SourceLocation.of(name), "a valid example expects nothing", "move it to invalid");
        } else if (!valid && file == null) {
            diagnostics.error(
                    ID,
                    example,
                    "the example does not say what is to be found",
                    "write " + name.substring(name.lastIndexOf('/') + 1));
        } else if (file != null) {
            return expected(name, file, sequence);
        }
        return List.of();
    }

    private List<ExpectedViolation> expected(String name, Path file, boolean sequence) {
        List<ExpectedViolation> expected = new ArrayList<>();
        int before = diagnostics.size();
        List<String> lines = text(name, file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            SourceLocation at = new SourceLocation(name, "", i + 1, 1);
            Matcher line = EXPECTED.matcher(lines.get(i).stripTrailing());
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (!line.matches() || (line.group(2) != null) != sequence) {
                diagnostics.error(
                        ID,
                        at,
                        "the line is not what is to be found",
                        sequence ? "write <rule id> <line>:<pointer>" : "write <rule id> <pointer>");
                continue;
            }
            known(line.group(1), at);
            expected.add(new ExpectedViolation(
                    line.group(1),
                    line.group(2) == null ? 0 : Integer.parseInt(line.group(2)),
                    line.group(3) == null ? "" : line.group(3)));
        }
        if (expected.isEmpty() && diagnostics.size() == before) {
            diagnostics.error(ID, SourceLocation.of(name), "an invalid example expects something", "move it to valid");
        }
        return expected;
    }

    private void known(String rule, SourceLocation at) {
        if (!StructuralRules.contains(rule) && !rules.contains(rule)) {
            diagnostics.error(
                    ID,
                    at,
                    "there is no rule " + Quote.text(rule),
                    Spelling.advice(rule, rules, "write the id of a rule of " + owner));
        }
    }

    /**
     * Reads the context of an example.
     *
     * @param name what the file is called, relative to the contract root
     * @param file null when there is none
     */
    public Context context(String name, @Nullable Path file) {
        if (file == null) {
            return Context.NONE;
        }
        Optional<JsonFile> json = JsonFile.parse(name, text(name, file).getBytes(StandardCharsets.UTF_8), diagnostics);
        Map<String, Object> values = new HashMap<>();
        json.ifPresent(read -> read.root().properties().forEach(entry -> {
            SourceLocation at = read.at(JsonPointer.append("", entry.getKey()));
            Optional<ContextVariable> declared = context.stream()
                    .filter(value -> value.name().equals(entry.getKey()))
                    .findFirst();
            if (declared.isEmpty()) {
                diagnostics.error(
                        ID,
                        at,
                        owner + " declares no context " + Quote.text(entry.getKey()),
                        Spelling.advice(
                                entry.getKey(),
                                context.stream().map(ContextVariable::name).toList(),
                                "declare it under context"));
                return;
            }
            try {
                values.put(entry.getKey(), declared.get().convert(entry.getValue()));
            } catch (IllegalArgumentException wrong) {
                diagnostics.error(ID, at, String.valueOf(wrong.getMessage()), "");
            }
        }));
        return Context.of(values);
    }

    private String text(String name, Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            diagnostics.error(ID, SourceLocation.of(name), "the file cannot be read as UTF-8", "");
            return "";
        }
    }
}
