package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts of the project and their examples. */
final class Examples {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    private Examples() {}

    static List<ContractModel> contracts() {
        return ContractSet.load(ROOT.resolve("schemas")).contracts();
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
