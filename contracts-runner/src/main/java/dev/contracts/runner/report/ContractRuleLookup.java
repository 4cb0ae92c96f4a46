package dev.contracts.runner.report;

import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runtime.json.JsonLocator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks rules up in the contracts, and their lines in the contracts' files, both on demand. */
public final class ContractRuleLookup implements RuleLookup {
    private final Engines contracts;
    private final Path root;
    private final Map<String, Map<String, Rule>> rules = new HashMap<>();
    private final Map<String, Optional<byte[]>> files = new HashMap<>();
    private final String prefix;

    /**
     * @param root the folder that the contracts are below
     * @param prefix the prefix of file names in reports, such as {@code schemas/}
     */
    public ContractRuleLookup(Engines contracts, Path root, String prefix) {
        this.contracts = contracts;
        this.root = root;
        this.prefix = prefix;
    }

    @Override
    public Optional<Rule> rule(String id) {
        // mostly the contract whose name the id begins with; a rule of what several share is in each of them
        String home = id.substring(0, Math.max(0, id.indexOf('.')));
        Set<String> names = contracts.names();
        if (names.contains(home)) {
            return Optional.ofNullable(rulesOf(home).get(id));
        }
        if (home.equals("schema") || home.equals("json")) {
            return Optional.empty();
        }
        if (home.equals(SnapshotModel.NAME)) {
            return contracts.snapshot().rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .findFirst();
        }
        return names.stream()
                .map(name -> Optional.ofNullable(rulesOf(name).get(id)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Map<String, Rule> rulesOf(String contract) {
        return rules.computeIfAbsent(contract, name -> {
            Map<String, Rule> byId = new HashMap<>();
            contracts.rules(name).forEach(rule -> byId.put(rule.id(), rule));
            return byId;
        });
    }

    @Override
    public Optional<RuleLocation> location(Violation violation) {
        return location(violation.schemaPointer());
    }

    @Override
    public Optional<RuleLocation> location(Rule rule) {
        return location(rule.schemaPointer());
    }

    private Optional<RuleLocation> location(String schemaPointer) {
        int hash = schemaPointer.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String file = schemaPointer.substring(0, hash);
        int line = bytes(file)
                .map(bytes -> line(new JsonLocator(bytes), schemaPointer.substring(hash + 1)))
                .orElse(0);
        return Optional.of(new RuleLocation(prefix + file, line));
    }

    private static int line(JsonLocator locator, String pointer) {
        int offset = locator.offset(pointer);
        return offset < 0 ? 1 : locator.position(offset).line();
    }

    private Optional<byte[]> bytes(String file) {
        return files.computeIfAbsent(file, name -> {
            try {
                return Optional.of(Files.readAllBytes(root.resolve(name)));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
