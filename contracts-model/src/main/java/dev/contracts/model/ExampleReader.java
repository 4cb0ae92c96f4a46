package dev.contracts.model;

import dev.contracts.Context;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the examples of one contract and reads what is to be found in them; the payloads themselves are not read. */
final class ExampleReader {
    private static final String ID = "contract.example";
    private static final Pattern EXPECTED = Pattern.compile("([a-z0-9.A-Z-]+)(?: (?:([1-9][0-9]{0,8}):)?(/.*)?)?");

    private final Path folder;
    private final String contract;
    private final List<ContextValue> context;
    private final Set<String> rules;
    private final FindingList findings;

    /** @param rules the ids that may be expected, beside {@code schema.*} and {@code json.*} */
    ExampleReader(Path folder, String contract, List<ContextValue> context, Set<String> rules, FindingList findings) {
        this.folder = folder;
        this.contract = contract;
        this.context = context;
        this.rules = rules;
        this.findings = findings;
    }

    /** By file name, the invalid ones first. */
    List<Example> read() {
        List<Example> examples = new ArrayList<>();
        examples.addAll(read("invalid"));
        examples.addAll(read("valid"));
        return examples;
    }

    private List<Example> read(String kind) {
        Path directory = folder.resolve("examples").resolve(kind);
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> list = Files.list(directory)) {
                list.filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(file -> files.put(file.getFileName().toString(), file));
            } catch (IOException unreadable) {
                findings.error(ID, at(kind, ""), "the folder cannot be read", "check its permissions");
            }
        }
        Map<String, String> payloads = new TreeMap<>();
        for (String file : files.keySet()) {
            if (extension(file).equals("json") || extension(file).equals("ndjson")) {
                String other = payloads.put(stem(file), file);
                if (other != null) {
                    findings.error(ID, at(kind, file), "another example has the same name: " + other, "rename one");
                }
            } else if (!extension(file).equals("context") && !extension(file).equals("expected")) {
                findings.warning(
                        ID, at(kind, file), "the file is no part of an example", "payloads end in .json or .ndjson");
            }
        }
        for (String file : files.keySet()) {
            boolean beside =
                    extension(file).equals("context") || extension(file).equals("expected");
            if (beside && !payloads.containsKey(stem(file))) {
                findings.warning(ID, at(kind, file), "there is no payload of that name", "rename or remove the file");
            }
        }
        List<Example> examples = new ArrayList<>();
        payloads.forEach((name, file) -> examples.add(example(kind, name, file, files)));
        return examples;
    }

    private Example example(String kind, String name, String file, Map<String, Path> files) {
        boolean sequence = extension(file).equals("ndjson");
        boolean valid = kind.equals("valid");
        List<Expected> expected = List.of();
        Path expectedFile = files.get(name + ".expected");
        if (valid && expectedFile != null) {
            findings.error(ID, at(kind, name + ".expected"), "a valid example expects nothing", "move it to invalid");
        } else if (!valid && expectedFile == null) {
            findings.error(
                    ID, at(kind, file), "the example does not say what is to be found", "write " + name + ".expected");
        } else if (expectedFile != null) {
            expected = expected(kind, name, expectedFile, sequence);
        }
        Path contextFile = files.get(name + ".context");
        Context values = contextFile == null ? Context.NONE : context(kind, name, contextFile);
        return new Example(
                name,
                valid,
                folder.resolve("examples").resolve(kind).resolve(file),
                sequence,
                values,
                expected,
                at(kind, file));
    }

    private List<Expected> expected(String kind, String name, Path file, boolean sequence) {
        List<Expected> expected = new ArrayList<>();
        int before = findings.size();
        List<String> lines = text(kind, name + ".expected", file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            SourceLocation at = new SourceLocation(at(kind, name + ".expected").file(), "", i + 1, 1);
            Matcher line = EXPECTED.matcher(lines.get(i).stripTrailing());
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (!line.matches() || (line.group(2) != null) != sequence) {
                findings.error(
                        ID,
                        at,
                        "the line is not what is to be found",
                        sequence ? "write <rule id> <line>:<pointer>" : "write <rule id> <pointer>");
                continue;
            }
            known(line.group(1), at);
            expected.add(new Expected(
                    line.group(1),
                    line.group(2) == null ? 0 : Integer.parseInt(line.group(2)),
                    line.group(3) == null ? "" : line.group(3)));
        }
        if (expected.isEmpty() && findings.size() == before) {
            findings.error(
                    ID, at(kind, name + ".expected"), "an invalid example expects something", "move it to valid");
        }
        return expected;
    }

    private void known(String rule, SourceLocation at) {
        if (!rule.startsWith("schema.") && !rule.startsWith("json.") && !rules.contains(rule)) {
            findings.error(
                    ID,
                    at,
                    "there is no rule " + Spelling.quote(rule),
                    Spelling.advice(rule, rules, "write the id of a rule of " + contract));
        }
    }

    private Context context(String kind, String name, Path file) {
        String relative = at(kind, name + ".context").file();
        Optional<JsonFile> json = JsonFile.parse(
                relative, text(kind, name + ".context", file).getBytes(StandardCharsets.UTF_8), findings);
        Map<String, Object> values = new HashMap<>();
        json.ifPresent(read -> read.root().properties().forEach(entry -> {
            SourceLocation at = read.at("/" + Pointers.escape(entry.getKey()));
            Optional<ContextValue> declared = context.stream()
                    .filter(value -> value.name().equals(entry.getKey()))
                    .findFirst();
            if (declared.isEmpty()) {
                findings.error(
                        ID,
                        at,
                        "the contract declares no context " + Spelling.quote(entry.getKey()),
                        Spelling.advice(
                                entry.getKey(),
                                context.stream().map(ContextValue::name).toList(),
                                "declare it under x-contract/context"));
                return;
            }
            try {
                values.put(entry.getKey(), declared.get().convert(entry.getValue()));
            } catch (IllegalArgumentException wrong) {
                findings.error(ID, at, String.valueOf(wrong.getMessage()), "");
            }
        }));
        return Context.of(values);
    }

    private String text(String kind, String name, Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            findings.error(ID, at(kind, name), "the file cannot be read as UTF-8", "");
            return "";
        }
    }

    private SourceLocation at(String kind, String file) {
        return SourceLocation.of(contract + "/examples/" + kind + (file.isEmpty() ? "" : "/" + file));
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
