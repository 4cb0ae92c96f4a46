package dev.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.snapshot.SnapshotModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever becomes of a contract's file, it is read, or refused with diagnostics: nothing else is ever thrown. */
final class MutatedContractsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MUTATIONS = 150;
    private static final long SEED = 20261102;

    @TempDir
    private Path root;

    static Stream<Path> sound() throws IOException {
        return Golden.folders("sound").stream();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aMutatedContractIsReadOrRefused(Path folder) throws IOException {
        Path file = schema(folder);
        Path target = Files.createDirectories(
                root.resolve(file.getParent().getFileName().toString()));
        mutate(file, target.resolve("schema.json"));
    }

    @Test
    void aMutatedSnapshotIsReadOrRefused() throws IOException {
        Path folder = Path.of(
                System.getProperty("contracts.root"),
                "contracts-model/src/test/resources/sound/rules-on-several-contracts");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        mutate(folder.resolve(SnapshotModel.FILE), root.resolve(SnapshotModel.FILE));
    }

    private void mutate(Path file, Path target) throws IOException {
        JsonNode original = MAPPER.readTree(Files.readString(file));
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            JsonNode mutated = original.deepCopy();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                mutate(mutated, random);
            }
            Files.writeString(target, mutated.toString());

            assertThat(outcome())
                    .as("seed %d, mutation %d: %s", SEED, i, mutated)
                    .isNotEqualTo("thrown");
        }
    }

    private String outcome() {
        try {
            return "read " + ContractSet.load(root).contracts().size();
        } catch (ContractException refused) {
            return "refused " + refused.diagnostics().size();
        } catch (RuntimeException | StackOverflowError thrown) {
            thrown.printStackTrace();
            return "thrown";
        }
    }

    private static Path schema(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("schema.json"))
                    .filter(file -> !file.getParent().endsWith("common"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void mutate(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
        JsonNode[] values = {
            MAPPER.getNodeFactory().nullNode(),
            MAPPER.booleanNode(true),
            MAPPER.valueToTree(-1),
            MAPPER.valueToTree(2.5),
            MAPPER.valueToTree(""),
            MAPPER.valueToTree("self"),
            MAPPER.valueToTree("#"),
            MAPPER.createArrayNode(),
            MAPPER.createObjectNode(),
            other
        };
        JsonNode value = values[random.nextInt(values.length)];
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, value);
                case 2 -> object.set(name + "x", object.remove(name));
                default -> object.set(KEYWORDS[random.nextInt(KEYWORDS.length)], value);
            }
        } else if (container instanceof ArrayNode array) {
            array.insert(0, value);
        }
    }

    private static final String[] KEYWORDS = {
        "$ref",
        "allOf",
        "oneOf",
        "if",
        "then",
        "type",
        "enum",
        "const",
        "items",
        "prefixItems",
        "properties",
        "required",
        "additionalProperties",
        "x-rules",
        "x-stream",
        "x-contract",
        "$defs",
        "format",
        "pattern",
        "default"
    };

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
