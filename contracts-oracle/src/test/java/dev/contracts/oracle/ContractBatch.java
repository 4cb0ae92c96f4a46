package dev.contracts.oracle;

import dev.contracts.generator.CompiledContracts;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Contracts that are generated and compiled in one go. */
final class ContractBatch {
    private final Path folder;
    private final ThreeOpinions[] opinions;

    private ContractBatch(Path folder, int size) {
        this.folder = folder;
        this.opinions = new ThreeOpinions[size];
    }

    /**
     * Returns the opinions on each schema; null where lint refuses it.
     *
     * @param folder an empty folder
     */
    static List<ThreeOpinions> of(Path folder, List<JsonNode> schemas) throws IOException {
        ContractBatch batch = new ContractBatch(folder, schemas.size());
        List<Integer> accepted = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            if (batch.isAccepted(i, schemas.get(i))) {
                accepted.add(i);
            }
        }
        batch.compile(accepted, schemas);
        return Arrays.asList(batch.opinions);
    }

    private static String name(int index) {
        return "c-" + (char) ('a' + index / 26) + (char) ('a' + index % 26);
    }

    private static void write(Path root, int index, JsonNode schema) throws IOException {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("description", "Made at random.");
        file.putObject("x-contract")
                .put("name", name(index))
                .put("version", "1.0.0")
                .put("producer", "a test")
                .putArray("consumers")
                .add("a test");
        String text = file.setAll((ObjectNode) schema).toString();
        Path folder = Files.createDirectories(root.resolve(name(index)));
        Files.writeString(folder.resolve("schema.json"), text.replace(RandomContract.NAME + ".", name(index) + "."));
    }

    private boolean isAccepted(int index, JsonNode schema) throws IOException {
        Path alone = folder.resolve("alone-" + index);
        write(alone, index, schema);
        try {
            ContractSet.load(alone);
            return true;
        } catch (ContractException e) {
            return false;
        }
    }

    /** Compiles all at once; where that fails, in halves, until it is known whose sources do not compile. */
    private void compile(List<Integer> indexes, List<JsonNode> schemas) throws IOException {
        if (indexes.isEmpty()) {
            return;
        }
        Path root = Files.createTempDirectory(folder, "compiled");
        for (int index : indexes) {
            write(root, index, schemas.get(index));
        }
        try {
            CompiledContracts compiled = CompiledContracts.of(root, "random");
            for (int index : indexes) {
                ContractModel model = compiled.models().stream()
                        .filter(one -> one.name().equals(name(index)))
                        .findFirst()
                        .orElseThrow();
                Oracle oracle = new Oracle(root.resolve(name(index)).resolve("schema.json"));
                opinions[index] = new ThreeOpinions(model, compiled.contract(model), oracle);
            }
        } catch (AssertionError | RuntimeException e) {
            if (indexes.size() == 1) {
                opinions[indexes.get(0)] = new ThreeOpinions(String.valueOf(e.getMessage()));
            } else {
                int half = indexes.size() / 2;
                compile(indexes.subList(0, half), schemas);
                compile(indexes.subList(half, indexes.size()), schemas);
            }
        }
    }
}
