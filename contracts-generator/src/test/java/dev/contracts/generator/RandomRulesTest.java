package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.validator.ContractValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions at random, as Java and in CEL's runtime: at least 40,000 evaluations that give the same. */
class RandomRulesTest {
    private static final long SEED = Long.getLong("seed", 20261102L);
    private static final int CONTRACTS = 4;
    private static final int RULES = 100;
    private static final int PAYLOADS = 110;
    private static final Options ALL = Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(10_000));

    @TempDir
    private Path root;

    @Test
    void emittedJavaGivesWhatTheRuntimeGives() throws IOException {
        System.out.println("random rules: seed " + SEED);
        Random random = new Random(SEED);
        CompiledContracts compiled = compiled("rules", random);
        List<byte[]> payloads = IntStream.range(0, PAYLOADS)
                .mapToObj(any -> ExpressionFields.payload(random))
                .toList();
        long evaluations = 0;
        long broken = 0;
        for (ContractModel model : compiled.models()) {
            ContractValidator reference = new ContractValidator(model);
            Contract<Object> contract = compiled.contract(model);
            for (byte[] payload : payloads) {
                Verdict<?> meant = reference.check(payload, ALL);
                Verdict<?> given = contract.read(payload, ALL);
                assertThat(words(given)).as("seed %s, %s", SEED, text(payload)).isEqualTo(words(meant));
                assertThat(given.value()).isPresent();
                evaluations += model.rules().size();
                broken += given.errors();
            }
        }
        assertThat(evaluations).isGreaterThanOrEqualTo(40_000);
        // neither all true nor all false, or nothing would have been tested
        assertThat((double) broken / evaluations).isBetween(0.2, 0.8);
    }

    /** With so few steps that many rules are not decided: both engines count the same ones, whatever fails or is left out. */
    @Test
    void bothEnginesTakeTheSameSteps() throws IOException {
        System.out.println("steps of random rules: seed " + SEED);
        Random random = new Random(SEED);
        CompiledContracts compiled = compiled("steps", random);
        long undecided = 0;
        for (ContractModel model : compiled.models()) {
            ContractValidator reference = new ContractValidator(model);
            Contract<Object> contract = compiled.contract(model);
            for (int i = 0; i < PAYLOADS; i++) {
                byte[] payload = ExpressionFields.payload(random);
                Options few = ALL.withLimits(ALL.limits().withRuleSteps(1 + random.nextInt(6)));
                Set<String> meant = places(reference.check(payload, few));
                Set<String> given = places(contract.read(payload, few));
                for (RuleModel rule : model.rules()) {
                    assertThat(given.contains(rule.toRule().schemaPointer()))
                            .as("seed %s, %s, %s\n%s", SEED, few.limits(), rule.text(), text(payload))
                            .isEqualTo(meant.contains(rule.toRule().schemaPointer()));
                }
                undecided += given.size();
            }
        }
        assertThat(undecided).isGreaterThan(100);
    }

    private CompiledContracts compiled(String name, Random random) throws IOException {
        for (int i = 0; i < CONTRACTS; i++) {
            write(root, name + "-" + (char) ('a' + i), random);
        }
        return CompiledContracts.settled(root, "random");
    }

    /** The places of the rules that are not decided. */
    private static Set<String> places(Verdict<?> verdict) {
        Set<String> places = verdict.violations().stream()
                .filter(violation -> violation.rule().equals("rule.limit"))
                .map(Violation::schemaPointer)
                .collect(Collectors.toSet());
        assertThat(verdict.isRefused()).isEqualTo(!places.isEmpty());
        return places;
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** Which rules are broken, and why where that is more than being false: of two failures either may be told. */
    private static List<String> words(Verdict<?> verdict) {
        return verdict.violations().stream()
                .map(violation -> violation.rule() + ": "
                        + (violation.message().contains("cannot be evaluated") ? "failed" : violation.message()))
                .toList();
    }

    static void write(Path root, String name, Random random) throws IOException {
        RandomExpressions expressions = new RandomExpressions(random);
        List<Object> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String id = name + ".number-" + (char) ('a' + i / 10) + (char) ('a' + i % 10);
            rules.add(RandomContracts.rule(id, expressions.bool(1 + random.nextInt(4))));
        }
        Map<String, Object> schema = ExpressionFields.schema();
        schema.put("x-rules", rules);
        RandomContracts.write(root, name, schema);
    }
}
