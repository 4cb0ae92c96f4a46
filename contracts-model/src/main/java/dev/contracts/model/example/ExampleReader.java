package dev.contracts.model.example;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.ContextVariable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the examples of one contract and reads what is to be found in them; the payloads themselves are not read. */
public final class ExampleReader {
    private static final String ID = ExampleSidecarReader.ID;

    private final Path folder;
    private final String contract;
    private final Diagnostics diagnostics;
    private final ExampleSidecarReader notes;

    /** @param rules the ids that may be expected, beside {@code schema.*} and {@code json.*} */
    public ExampleReader(
            Path folder, String contract, List<ContextVariable> context, Set<String> rules, Diagnostics diagnostics) {
        this.folder = folder;
        this.contract = contract;
        this.diagnostics = diagnostics;
        this.notes = new ExampleSidecarReader(contract, context, rules, diagnostics);
    }

    /** Returns the examples by file name, the invalid ones first. */
    public List<Example> read() {
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
                diagnostics.error(ID, at(kind, ""), "the folder cannot be read", "check its permissions");
            }
        }
        Map<String, String> payloads = new TreeMap<>();
        for (String file : files.keySet()) {
            if (extension(file).equals("json") || extension(file).equals("ndjson")) {
                String other = payloads.put(stem(file), file);
                if (other != null) {
                    diagnostics.error(ID, at(kind, file), "another example has the same name: " + other, "rename one");
                }
            } else if (!extension(file).equals("context") && !extension(file).equals("expected")) {
                diagnostics.warning(
                        ID, at(kind, file), "the file is no part of an example", "payloads end in .json or .ndjson");
            }
        }
        for (String file : files.keySet()) {
            boolean beside =
                    extension(file).equals("context") || extension(file).equals("expected");
            if (beside && !payloads.containsKey(stem(file))) {
                diagnostics.warning(
                        ID, at(kind, file), "there is no payload of that name", "rename or remove the file");
            }
        }
        List<Example> examples = new ArrayList<>();
        payloads.forEach((name, file) -> examples.add(example(kind, name, file, files)));
        return examples;
    }

    private Example example(String kind, String name, String file, Map<String, Path> files) {
        boolean sequence = extension(file).equals("ndjson");
        boolean valid = kind.equals("valid");
        String expected = name + ".expected";
        String context = name + ".context";
        Path path = folder.resolve("examples").resolve(kind).resolve(file);
        return new Example(
                new ExampleFile(name, path, sequence, at(kind, file)),
                valid,
                notes.context(at(kind, context).file(), files.get(context)),
                notes.expected(at(kind, file), valid, at(kind, expected).file(), files.get(expected), sequence));
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
