package dev.contracts.model;

import dev.contracts.Severity;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.link.SchemaFiles;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.snapshot.SnapshotModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Tells which contracts an error keeps from being used: those that reach the schema where it stands, and that in whose folder
 * it stands. An error in what no contract reaches keeps none.
 */
final class ContractFaults {
    /** Stands for the whole root. */
    static final String ROOT = "";

    private final SchemaFiles files;
    /** The schemas that each contract leads to. */
    private final Map<String, Set<Schema>> reached = new TreeMap<>();

    /**
     * @param files linked
     * @param skipped folders that are no contracts here
     */
    ContractFaults(SchemaFiles files, Set<String> skipped) {
        this.files = files;
        files.all().values().forEach(file -> {
            JsonNode root = file.json().root();
            boolean meant = !root.isObject() || root.has("x-contract");
            if (isMain(file) && meant && !skipped.contains(file.home())) {
                reached.put(file.home(), Reachability.led(file.root()));
            }
        });
    }

    private static boolean isMain(SchemaFile file) {
        return file.name().equals(file.home() + "/schema.json");
    }

    /** Returns every schema that some contract leads to. */
    Set<Schema> reached() {
        Set<Schema> all = Collections.newSetFromMap(new IdentityHashMap<>());
        reached.values().forEach(all::addAll);
        return all;
    }

    /** Returns the errors by the contracts that they keep from being used, those of the whole root under an empty name. */
    Map<String, List<Diagnostic>> byContract(List<Diagnostic> diagnostics) {
        Map<String, List<Diagnostic>> faults = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                owners(diagnostic)
                        .forEach(name -> faults.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(diagnostic));
            }
        }
        return faults;
    }

    /** Returns the diagnostics, with an error that keeps no contract from being used as a warning. */
    List<Diagnostic> lessened(List<Diagnostic> diagnostics) {
        List<Diagnostic> lessened = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean blocks = diagnostic.severity() != Severity.ERROR
                    || !owners(diagnostic).isEmpty();
            lessened.add(
                    blocks
                            ? diagnostic
                            : Diagnostic.warning(
                                    diagnostic.id(),
                                    diagnostic.at(),
                                    diagnostic.message() + " (no contract reaches it)",
                                    diagnostic.advice()));
        }
        return lessened;
    }

    private Set<String> owners(Diagnostic error) {
        String name = error.at().file();
        SchemaFile file = files.all().get(name);
        if (file != null) {
            return leadingTo(innermost(file, error.at().pointer()));
        }
        int slash = name.indexOf('/');
        String folder = slash < 0 ? name : name.substring(0, slash);
        if (folder.equals(SnapshotModel.FILE) || folder.equals(SnapshotModel.NAME)) {
            return Set.of(SnapshotModel.NAME);
        }
        if (slash < 0) {
            return Set.of(ROOT);
        }
        boolean own = reached.containsKey(folder)
                || name.equals(folder + "/schema.json")
                || name.equals(folder + "/" + SchemaFiles.OVERLAY);
        Set<String> owners = new TreeSet<>(own ? Set.of(folder) : Set.of());
        reached.forEach((contract, schemas) -> {
            if (schemas.stream().anyMatch(schema -> schema.has(Keywords.REF) && schema.target() == null)) {
                owners.add(contract);
            }
        });
        return owners;
    }

    private static Schema innermost(SchemaFile file, String pointer) {
        String known = pointer;
        while (!file.nodes().containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return file.nodes().get(known);
    }

    private Set<String> leadingTo(Schema schema) {
        Set<String> names = new HashSet<>();
        reached.forEach((contract, schemas) -> {
            if (schemas.contains(schema)) {
                names.add(contract);
            }
        });
        return names;
    }
}
