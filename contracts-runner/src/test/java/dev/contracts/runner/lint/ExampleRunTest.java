package dev.contracts.runner.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.example.Example;
import dev.contracts.model.example.ExpectedViolation;
import dev.contracts.validator.example.SnapshotExampleRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every contract: those that are published, whichever they are, and the odd ones of this module's tests. */
class ExampleRunTest {
    private static final List<ContractModel> CONTRACTS = Stream.of(
                    Path.of(System.getProperty("contracts.root"), "schemas"),
                    Path.of("../contracts-validator/src/test/resources/contracts"))
            .flatMap(root -> ContractSet.load(root).contracts().stream())
            .toList();

    @TestFactory
    Stream<DynamicTest> everyExampleGivesExactlyItsFindings() {
        return CONTRACTS.stream().flatMap(contract -> {
            ExampleRun run = new ExampleRun(contract);
            return contract.examples().stream()
                    .map(example -> DynamicTest.dynamicTest(
                            contract.name() + "/" + (example.valid() ? "valid/" : "invalid/") + example.name(),
                            () -> assertThat(ExampleRun.found(example, run.run(example)))
                                    .isEqualTo(sorted(example.expected()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> everySnapshotGivesExactlyItsFindings() {
        ContractSet contracts = ContractSet.load(Path.of(System.getProperty("contracts.root"), "schemas"));
        SnapshotExampleRun run = new SnapshotExampleRun(contracts);
        return contracts.snapshot().orElseThrow().examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> assertThat(run.found(example)).isEqualTo(sorted(example.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsBrokenByAnExample() {
        return CONTRACTS.stream()
                .map(contract -> DynamicTest.dynamicTest(
                        contract.name(), () -> assertThat(brokenRules(contract)).containsAll(ruleIds(contract))));
    }

    private static Set<String> ruleIds(ContractModel contract) {
        return contract.allRules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> brokenRules(ContractModel contract) {
        return contract.examples().stream()
                .map(Example::expected)
                .flatMap(List::stream)
                .map(ExpectedViolation::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sorted(List<ExpectedViolation> expected) {
        return expected.stream().map(ExpectedViolation::toString).sorted().toList();
    }
}
