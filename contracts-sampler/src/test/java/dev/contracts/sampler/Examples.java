package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.example.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The contracts of the project and their examples. */
final class Examples {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    private Examples() {}

    static List<ContractModel> contracts() {
        return ContractSet.load(ROOT.resolve("schemas")).contracts();
    }

    static ContractModel contract(String name) {
        return contracts().stream()
                .filter(contract -> contract.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The contracts that the tests of other modules are made of. */
    static List<ContractModel> madeUp() {
        List<ContractModel> contracts = new ArrayList<>();
        for (String folder : List.of(
                "contracts-generator/src/test/resources/cases",
                "contracts-model/src/test/resources/sound",
                "contracts-runner/src/test/resources",
                "contracts-validator/src/test/resources")) {
            try (Stream<Path> sets = Files.list(ROOT.resolve(folder))) {
                sets.sorted()
                        .filter(set ->
                                folder.endsWith("cases") || folder.endsWith("sound") || set.endsWith("contracts"))
                        .forEach(set -> contracts.addAll(ContractSet.load(set).contracts()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contracts;
    }

    /** A contract of the name {@code made-up}, whose schema says this. */
    static ContractModel written(Path folder, String schema) {
        try {
            Path file = Files.createDirectories(folder.resolve("made-up")).resolve("schema.json");
            Files.writeString(file, """
                    {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "t", "description": "d",
                     "x-contract": {"name": "made-up", "version": "1.0.0", "producer": "p", "consumers": ["c"]},
                    """ + schema + "}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ContractSet.load(folder).contracts().get(0);
    }

    /** No context, and those of the examples, each once. */
    static List<Context> contexts(ContractModel contract) {
        Set<Context> contexts = new LinkedHashSet<>(List.of(Context.NONE));
        contract.examples().forEach(example -> contexts.add(example.context()));
        return List.copyOf(contexts);
    }

    /** The payloads of an example, in order. */
    static List<byte[]> payloads(Example example) {
        try {
            return example.sequence()
                    ? Files.readAllLines(example.payload()).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> line.getBytes(StandardCharsets.UTF_8))
                            .toList()
                    : List.of(Files.readAllBytes(example.payload()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A context in which a rule is checked: what it names has the value that an example of the contract gives it. */
    static Context contextOf(ContractModel contract, Rule rule) {
        Context context = Context.NONE;
        for (String name : rule.context()) {
            for (Example example : contract.examples()) {
                Object value = example.context().get(name);
                context = value == null || context.has(name) ? context : context.with(name, value);
            }
        }
        return context;
    }
}
