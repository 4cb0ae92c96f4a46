package dev.contracts.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is made conforms, and what is broken is what was to be broken: for the contracts of the project, and for the made-up
 * ones of other modules' tests. {@code -Dcontracts.samples} and {@code -Dcontracts.seed} change how much is tried.
 */
class SamplerTest {
    private static final int SAMPLES = Integer.getInteger("contracts.samples", 20);
    private static final int OF_MADE_UP = Math.max(12, SAMPLES / 10);
    private static final long SEED = Long.getLong("contracts.seed", 1L);

    @TempDir
    Path folder;

    record Subject(ContractModel contract, String id) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Subject> contracts() {
        return Examples.contracts().stream().map(contract -> new Subject(contract, contract.name()));
    }

    static Stream<Subject> madeUp() {
        return Examples.madeUp().stream()
                .map(contract -> new Subject(contract, contract.folder().toString()));
    }

    static Stream<Subject> rules() {
        return Examples.contracts().stream()
                .flatMap(contract -> contract.allRules().stream().map(rule -> new Subject(contract, rule.id())));
    }

    static Stream<Subject> keywords() {
        return Examples.contracts().stream()
                .flatMap(contract ->
                        BreakableRules.of(contract).structural().stream().map(id -> new Subject(contract, id)));
    }

    /** Keywords that look at a value again, of which the contracts of the project have none. */
    static Stream<Subject> secondLooks() {
        return Examples.madeUp().stream()
                .flatMap(contract -> BreakableRules.of(contract).structural().stream()
                        .filter(Set.of(
                                "schema.anyOf",
                                "schema.oneOf",
                                "schema.not",
                                "schema.contains",
                                "schema.minContains",
                                "schema.maxContains")::contains)
                        .map(id -> new Subject(contract, id)));
    }

    private static List<String> made(ContractModel contract, Context context, int count) {
        List<String> made = new ArrayList<>();
        Sampler.of(contract, context, SEED).make(count, payload -> made.add(text(payload)));
        return made;
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    private static List<Violation> found(ContractModel contract, List<String> payloads, Context context) {
        return ReferenceCheck.violations(
                contract,
                payloads.stream()
                        .map(each -> each.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                context);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void whatIsMadeConforms(Subject subject) {
        for (Context context : Examples.contexts(subject.contract)) {
            List<String> made = made(subject.contract, context, SAMPLES);
            assertThat(made).hasSize(SAMPLES);
            assertThat(found(subject.contract, made, context)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeUp")
    void whatIsMadeOfAnyContractConforms(Subject subject) {
        for (Context context : Examples.contexts(subject.contract)) {
            List<String> made = made(subject.contract, context, OF_MADE_UP);
            assertThat(made).hasSize(OF_MADE_UP);
            assertThat(found(subject.contract, made, context)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void theSameSeedGivesTheSamePayloadsAndAnotherSeedOthers(Subject subject) {
        List<String> made = made(subject.contract, Context.NONE, 12);
        assertThat(made(subject.contract, Context.NONE, 12)).isEqualTo(made);
        List<String> others = new ArrayList<>();
        Sampler.of(subject.contract, Context.NONE, SEED + 1).make(12, payload -> others.add(text(payload)));
        assertThat(others).isNotEqualTo(made);
        assertThat(made(subject.contract, Context.NONE, 20).subList(0, 11))
                .as("fewer are the first of more")
                .isEqualTo(made.subList(0, 11));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleIsBrokenAlone(Subject subject) {
        Rule rule = subject.contract.allRules().stream()
                .filter(each -> each.id().equals(subject.id))
                .findFirst()
                .orElseThrow();
        assertBrokenAlone(subject, Examples.contextOf(subject.contract, rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keywords")
    void aKeywordIsBrokenAlone(Subject subject) {
        assertBrokenAlone(subject, Context.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secondLooks")
    void aKeywordThatLooksAgainIsBrokenAlone(Subject subject) {
        assertBrokenAlone(subject, Context.NONE);
    }

    private static void assertBrokenAlone(Subject subject, Context context) {
        List<byte[]> made = new ArrayList<>();
        Sampler.of(subject.contract, context, SEED).makeInvalid(subject.id, 2, made::add);
        assertThat(made).hasSizeGreaterThanOrEqualTo(2);
        Set<String> broken = new TreeSet<>();
        ReferenceCheck.violations(subject.contract, made, context).forEach(violation -> broken.add(violation.rule()));
        assertThat(broken).containsExactly(subject.id);
    }

    @Test
    void aRuleWhoseContextIsMissingIsRefused() {
        Sampler sampler = Sampler.of(Examples.contract("positions"), Context.NONE, SEED);
        assertThatThrownBy(() -> sampler.makeInvalid("positions.weight-formula", 1, payload -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--context total_portfolio_value=VALUE");
    }

    @Test
    void aKeywordThatTheContractHasNotIsRefused() {
        Sampler sampler = Sampler.of(Examples.contract("positions"), Context.NONE, SEED);
        assertThatThrownBy(() -> sampler.makeInvalid("schema.maxItems", 1, payload -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema.minimum");
    }

    @Test
    void aContractThatNoPayloadKeepsIsSaidToBeOne() {
        ContractModel contract = Examples.written(folder, """
                "type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}},
                "x-rules": [{"id": "made-up.never", "rule": "self.n > 1 && self.n < 2", "message": "m", "because": "b"}]
                """);
        assertThatThrownBy(() -> made(contract, Context.NONE, 1))
                .isInstanceOf(NoSampleException.class)
                .hasMessageContaining("made-up.never");
    }

    @Test
    void aTypeThatNeverEndsIsSaidToBeOne() {
        ContractModel contract = Examples.written(folder, """
                "type": "object", "required": ["n"], "properties": {"n": {"$ref": "#"}}
                """);
        assertThatThrownBy(() -> made(contract, Context.NONE, 1))
                .isInstanceOf(NoSampleException.class)
                .hasMessageContaining("nested without end");
    }

    @Test
    void patternsAndBoundsAreReached() {
        ContractModel contract = Examples.written(folder, """
                "type": "object", "required": ["code", "n", "x", "list"], "properties": {
                  "code": {"type": "string", "pattern": "^(ab|c[^d-z]{2,3})-\\\\p{Lu}?\\\\d+$", "maxLength": 12},
                  "n": {"type": "integer", "minimum": -3, "maximum": 4},
                  "x": {"type": "number", "exclusiveMinimum": 0, "maximum": 1, "multipleOf": 0.05},
                  "list": {"type": "array", "items": {"type": "boolean"}, "minItems": 1, "maxItems": 3}}
                """);
        List<String> made = made(contract, Context.NONE, 200);
        assertThat(found(contract, made, Context.NONE)).isEmpty();
        assertThat(made).anySatisfy(each -> assertThat(each).contains("\"n\":-3"));
        assertThat(made).anySatisfy(each -> assertThat(each).contains("\"n\":4"));
        assertThat(made).anySatisfy(each -> assertThat(each).contains("\"x\":0.05"));
        assertThat(made).anySatisfy(each -> assertThat(each).contains("\"x\":1,"));
        assertThat(made).anySatisfy(each -> assertThat(each).matches(".*\"list\":\\[\\w+\\]}"));
        assertThat(made).anySatisfy(each -> assertThat(each).matches(".*\"list\":\\[\\w+,\\w+,\\w+\\]}"));
    }
}
