package dev.contracts.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contracts.Contract;
import dev.contracts.Severity;
import dev.contracts.generator.CompiledContracts;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.oracle.SuiteGroups.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the reference engine, generated code and the oracle answer to groups of the suite, each a contract of its own. */
final class SuiteAnswers {
    private final Path root;
    private final Map<String, Group> groups = new TreeMap<>();
    /** Of each group {@code passes}, {@code refused: why} or {@code differs: where}. */
    private final Map<String, String> answers = new LinkedHashMap<>();

    private SuiteAnswers(Path root) {
        this.root = root;
    }

    /** @param root an empty folder */
    static Map<String, String> of(Iterable<Group> groups, Path root) throws IOException {
        SuiteAnswers all = new SuiteAnswers(root);
        for (Group group : groups) {
            all.write(group);
        }
        all.judge(all.accepted());
        return all.answers;
    }

    private void write(Group group) throws IOException {
        int number = groups.size();
        String name = "c-" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("description", "A schema of the suite.");
        file.setAll(group.schema());
        file.putObject("x-contract")
                .put("name", name)
                .put("version", "1.0.0")
                .put("producer", "a test")
                .putArray("consumers")
                .add("a test");
        Files.createDirectories(root.resolve(name));
        Files.writeString(root.resolve(name).resolve("schema.json"), file.toString());
        groups.put(name, group);
    }

    /** Takes away what lint refuses, until the others can be loaded. */
    private ContractSet accepted() throws IOException {
        while (true) {
            try {
                return ContractSet.load(root);
            } catch (ContractException e) {
                Set<String> refused = new TreeSet<>();
                for (Diagnostic diagnostic : e.diagnostics()) {
                    String name = diagnostic.at().file().replaceAll("/.*", "");
                    if (diagnostic.severity() == Severity.ERROR && refused.add(name)) {
                        answers.put(groups.get(name).name(), "refused: " + diagnostic.message());
                        Files.delete(root.resolve(name).resolve("schema.json"));
                        Files.delete(root.resolve(name));
                    }
                }
            }
        }
    }

    private void judge(ContractSet contracts) {
        CompiledContracts compiled = CompiledContracts.of(contracts, "suite");
        for (ContractModel model : compiled.models()) {
            Group group = groups.get(model.name());
            Contract<Object> contract = compiled.contract(model);
            Oracle oracle = new Oracle(root.resolve(model.name()).resolve("schema.json"));
            answers.put(group.name(), answer(group, contract, new ThreeOpinions(model, contract, oracle)));
        }
    }

    private static String answer(Group group, Contract<?> contract, ThreeOpinions opinions) {
        String wrong = "";
        for (JsonNode test : group.tests()) {
            byte[] payload = test.path("data").toString().getBytes(UTF_8);
            Optional<String> disagreement = opinions.disagreement(payload);
            if (disagreement.isPresent()) {
                return "disagreement: " + disagreement.get();
            }
            if (contract.read(payload).isValid() != test.path("valid").booleanValue()) {
                wrong += "; " + test.path("description").stringValue();
            }
        }
        return wrong.isEmpty() ? "passes" : "differs: " + wrong.substring(2);
    }
}
