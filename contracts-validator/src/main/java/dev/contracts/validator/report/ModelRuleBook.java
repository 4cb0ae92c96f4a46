package dev.contracts.validator.report;

import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.json.JsonPlaces;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks rules up in the contracts themselves. */
public final class ModelRuleBook implements RuleBook {
    private final ContractSet contracts;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Optional<byte[]>> files = new HashMap<>();
    private final String prefix;

    /**
     * @param prefix what stands before a file's name in reports, such as {@code schemas/}
     */
    public ModelRuleBook(ContractSet contracts, String prefix) {
        this.contracts = contracts;
        this.prefix = prefix;
        contracts.contracts().stream()
                .flatMap(contract -> contract.allRules().stream())
                .forEach(rule -> rules.put(rule.id(), rule));
    }

    @Override
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public Optional<RulePlace> place(Violation violation) {
        return place(violation.schemaPointer());
    }

    @Override
    public Optional<RulePlace> place(Rule rule) {
        return place(rule.schemaPointer());
    }

    private Optional<RulePlace> place(String schemaPointer) {
        int hash = schemaPointer.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String file = schemaPointer.substring(0, hash);
        int line = bytes(file)
                .map(bytes -> line(new JsonPlaces(bytes), schemaPointer.substring(hash + 1)))
                .orElse(0);
        return Optional.of(new RulePlace(prefix + file, line));
    }

    private static int line(JsonPlaces places, String pointer) {
        int offset = places.offset(pointer);
        return offset < 0 ? 1 : places.place(offset).line();
    }

    private Optional<byte[]> bytes(String file) {
        return files.computeIfAbsent(file, name -> {
            try {
                return Optional.of(Files.readAllBytes(contracts.root().resolve(name)));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
