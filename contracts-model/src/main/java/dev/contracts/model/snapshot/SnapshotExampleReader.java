package dev.contracts.model.snapshot;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.ExampleSidecarReader;
import dev.contracts.runtime.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the examples of a snapshot's rules: below {@code snapshot/examples}, in {@code valid} and {@code invalid}, a folder
 * for each moment, with one {@code <contract>.json} for each payload that was taken then.
 */
public final class SnapshotExampleReader {
    private static final String ID = ExampleSidecarReader.ID;

    private final Path folder;
    private final Set<String> contracts;
    private final Diagnostics diagnostics;
    private final ExampleSidecarReader notes;

    private SnapshotExampleReader(Path root, SnapshotModel model, Set<String> contracts, Diagnostics diagnostics) {
        this.folder = root.resolve(SnapshotModel.NAME).resolve("examples");
        this.contracts = contracts;
        this.diagnostics = diagnostics;
        Set<String> rules = model.rules().stream().map(SnapshotRule::id).collect(Collectors.toSet());
        this.notes = new ExampleSidecarReader(SnapshotModel.FILE, model.context(), rules, diagnostics);
    }

    /**
     * The model with its examples.
     *
     * @param root the contract root
     * @param contracts the names of all contracts
     */
    public static SnapshotModel read(Path root, SnapshotModel model, Set<String> contracts, Diagnostics diagnostics) {
        return model.withExamples(new SnapshotExampleReader(root, model, contracts, diagnostics).read());
    }

    private List<SnapshotExample> read() {
        List<SnapshotExample> examples = new ArrayList<>();
        examples.addAll(read("invalid"));
        examples.addAll(read("valid"));
        return examples;
    }

    private List<SnapshotExample> read(String kind) {
        Map<String, Path> entries = list(folder.resolve(kind), kind);
        List<SnapshotExample> examples = new ArrayList<>();
        entries.forEach((name, path) -> {
            if (Files.isDirectory(path)) {
                examples.add(example(kind, name, path, entries));
            } else if (!isNote(name, entries)) {
                diagnostics.warning(
                        ID,
                        at(kind, name),
                        "the file is no part of an example",
                        "an example is a folder, with <name>.expected and <name>.context beside it");
            }
        });
        return examples;
    }

    private static boolean isNote(String name, Map<String, Path> entries) {
        int dot = name.lastIndexOf('.');
        boolean note = name.endsWith(".expected") || name.endsWith(".context");
        Path beside = note ? entries.get(name.substring(0, dot)) : null;
        return beside != null && Files.isDirectory(beside);
    }

    private SnapshotExample example(String kind, String name, Path path, Map<String, Path> entries) {
        SortedMap<String, Path> payloads = new TreeMap<>();
        list(path, kind + "/" + name).forEach((file, payload) -> {
            String contract = file.endsWith(".json") ? file.substring(0, file.length() - ".json".length()) : "";
            if (contracts.contains(contract)) {
                payloads.put(contract, payload);
            } else {
                diagnostics.error(
                        ID,
                        at(kind, name + "/" + file),
                        "the file is not named for a contract",
                        Spelling.advice(contract, contracts, "write <contract>.json"));
            }
        });
        boolean valid = kind.equals("valid");
        String expected = name + ".expected";
        String context = name + ".context";
        return new SnapshotExample(
                name,
                valid,
                payloads,
                notes.context(at(kind, context).file(), entries.get(context)),
                notes.expected(at(kind, name), valid, at(kind, expected).file(), entries.get(expected), false),
                at(kind, name));
    }

    /** Lists what a folder holds, by name; nothing when it is not there. */
    private Map<String, Path> list(Path directory, String kind) {
        Map<String, Path> entries = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> list = Files.list(directory)) {
                list.forEach(entry -> {
                    String name = entry.getFileName().toString().replaceAll("/$", "");
                    if (!name.startsWith(".")) {
                        entries.put(name, entry);
                    }
                });
            } catch (IOException unreadable) {
                diagnostics.error(ID, at(kind, ""), "the folder cannot be read", "check its permissions");
            }
        }
        return entries;
    }

    private static SourceLocation at(String kind, String name) {
        return SourceLocation.of(SnapshotModel.NAME + "/examples/" + kind + (name.isEmpty() ? "" : "/" + name));
    }
}
