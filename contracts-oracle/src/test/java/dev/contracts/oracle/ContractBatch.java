package dev.contracts.oracle;

import dev.contracts.Severity;
import dev.contracts.generator.CompiledContracts;
import dev.contracts.generator.SettledNames;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Contracts that are loaded, generated and compiled in one go, which is several times faster than one by one. */
final class ContractBatch {
    /** Each round settles names or takes contracts away. */
    private static final int ROUNDS = 50;

    private static final Set<String> CONTRADICTIONS =
            Set.of("contract.range", "contract.contradiction", "contract.null");

    private final Path folder;
    private final List<JsonNode> schemas;
    private final ThreeOpinions[] opinions;

    private ContractBatch(Path folder, List<JsonNode> schemas) {
        this.folder = folder;
        this.schemas = schemas;
        this.opinions = new ThreeOpinions[schemas.size()];
    }

    /**
     * Returns the opinions on each schema; null where lint refuses it.
     *
     * @param folder an empty folder
     */
    static List<ThreeOpinions> of(Path folder, List<JsonNode> schemas) throws IOException {
        ContractBatch batch = new ContractBatch(folder, schemas);
        batch.compile(IntStream.range(0, schemas.size()).boxed().toList());
        return Arrays.asList(batch.opinions);
    }

    private static String name(int index) {
        return "c-" + (char) ('a' + index / 26) + (char) ('a' + index % 26);
    }

    private static int index(String name) {
        return (name.charAt(2) - 'a') * 26 + name.charAt(3) - 'a';
    }

    private static Path file(Path root, int index) {
        return root.resolve(name(index)).resolve("schema.json");
    }

    private void write(Path root, int index) throws IOException {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("description", "Made at random.");
        file.setAll((ObjectNode) schemas.get(index));
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("name", name(index))
                .put("version", "1.0.0")
                .put("producer", "a test")
                .putArray("consumers")
                .add("a test");
        schemas.get(index).path("x-contract").forEachEntry(header::set);
        file.set("x-contract", header);
        String text = file.toString();
        Files.createDirectories(root.resolve(name(index)));
        Files.writeString(file(root, index), text.replace(RandomContract.NAME + ".", name(index) + "."));
    }

    /** Compiles all that lint accepts; where that fails, in halves, until it is known whose sources do not compile. */
    private void compile(List<Integer> indexes) throws IOException {
        Path root = Files.createTempDirectory(folder, "contracts");
        for (int index : indexes) {
            write(root, index);
        }
        Set<Integer> accepted = new TreeSet<>(indexes);
        try {
            ContractSet contracts = accepted(root, accepted);
            if (contracts != null) {
                compile(root, CompiledContracts.of(contracts, "random"));
            }
        } catch (AssertionError | RuntimeException e) {
            if (accepted.size() == 1) {
                opinions[accepted.iterator().next()] = new ThreeOpinions(String.valueOf(e.getMessage()));
            } else {
                List<Integer> left = List.copyOf(accepted);
                compile(left.subList(0, left.size() / 2));
                compile(left.subList(left.size() / 2, left.size()));
            }
        }
    }

    private void compile(Path root, CompiledContracts compiled) {
        for (ContractModel model : compiled.models()) {
            int index = index(model.name());
            opinions[index] = new ThreeOpinions(model, compiled.contract(model), new Oracle(file(root, index)));
        }
    }

    /**
     * Loads the contracts that lint accepts, names that are alike settled as it proposes and contradictions taken away; null
     * when there is none.
     *
     * @param indexes of all; those that are refused are taken away
     */
    private static ContractSet accepted(Path root, Set<Integer> indexes) throws IOException {
        for (int round = 0; !indexes.isEmpty(); round++) {
            try {
                return ContractSet.load(root);
            } catch (ContractException e) {
                Set<Integer> refused = new LinkedHashSet<>();
                for (Diagnostic diagnostic : e.diagnostics()) {
                    if (diagnostic.severity() == Severity.ERROR && (round >= ROUNDS || !isMended(root, diagnostic))) {
                        refused.add(index(diagnostic.at().file()));
                    }
                }
                for (int index : refused) {
                    Files.deleteIfExists(file(root, index));
                    Files.deleteIfExists(root.resolve(name(index)));
                }
                indexes.removeAll(refused);
            }
        }
        return null;
    }

    /** Settles a name as it is proposed, or takes away a keyword that contradicts another one. */
    private static boolean isMended(Path root, Diagnostic diagnostic) throws IOException {
        if (!CONTRADICTIONS.contains(diagnostic.id())) {
            return SettledNames.settle(root, diagnostic);
        }
        Path file = root.resolve(diagnostic.at().file());
        JsonNode schema = JsonTrees.MAPPER.readTree(Files.readAllBytes(file));
        JsonPointer pointer = JsonPointer.compile(diagnostic.at().pointer());
        // of two diagnostics of one place, the first has mended it
        if (pointer.matches() || !(schema.at(pointer.head()) instanceof ObjectNode parent)) {
            return false;
        }
        parent.remove(pointer.last().getMatchingProperty());
        Files.writeString(file, schema.toString());
        return true;
    }
}
