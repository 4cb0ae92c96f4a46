package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.PayloadLocation;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Rules that would take minutes or hours are not decided: at once, in both engines, and beside the verdict on the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleBudgetTest {
    private static final Map<String, String> RULES = Map.of(
            "cubic", "self.v.all(a, self.v.all(b, self.v.all(c, a + b + c >= 0)))",
            "absorbed", "self.v.exists(a, !self.v.all(b, self.v.all(c, a + b + c >= 0)) || a == size(self.v) - 1)",
            "searched",
                    "self.v.filter(a, !(a in self.v)).map(a, a + 1).filter(a, self.v.exists(b, a == b)).size() == 0",
            "spelled", "self.v.all(a, self.text.matches('z$') || self.text.contains(self.text + 'a') || a >= 0)",
            "bound", "cel.bind(n, self.v.map(a, self.v.map(b, b * a).sum()).sum(), n > 0 && n != 1000)",
            "linear", "self.v.map(a, a).isSorted() && self.v.all(a, a < 400)",
            "nested", "self.rows.all(r, r.cells.all(c, c >= 0) && r.cells.isSorted())");

    private static final Options FEW = Options.DEFAULT.withLimits(Limits.DEFAULT.withRuleSteps(300_000));

    @TempDir
    private static Path root;

    private ContractModel model;
    private ContractValidator reference;
    private Contract<Object> compiled;

    @BeforeAll
    void generate() throws IOException {
        Map<String, Object> integers = Map.of("type", "array", "items", Map.of("type", "integer"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", List.of("v", "text", "rows"));
        Map<String, Object> row =
                Map.of("type", "object", "required", List.of("cells"), "properties", Map.of("cells", integers));
        schema.put(
                "properties",
                Map.of("v", integers, "text", Map.of("type", "string"), "rows", Map.of("type", "array", "items", row)));
        List<Object> rules = new ArrayList<>();
        RULES.forEach((name, rule) -> rules.add(RandomContracts.rule("heavy." + name, rule)));
        schema.put("x-rules", rules);
        schema.put(
                "x-stream",
                Map.of(
                        "key",
                        "self.text",
                        "state",
                        Map.of(
                                "sum",
                                Map.of(
                                        "initial",
                                        "0",
                                        "next",
                                        "self.v.exists(a, a > 1000 && self.v.exists(b, self.v.all(c, c > b))) ? 1 : state.sum")),
                        "rules",
                        List.of(
                                RandomContracts.rule("heavy.before", "self.v.all(a, previous.v.exists(b, a == b))"),
                                Map.of(
                                        "id", "heavy.same",
                                        "each", "self.rows",
                                        "by", "item.cells.sum()",
                                        "rule",
                                                "seen.cells.all(a, seen.cells.all(b, item.cells.exists(c, c == a || b == a)))",
                                        "message", "broken",
                                        "because", "a test"))));
        RandomContracts.write(root, "heavy", schema);
        CompiledContracts contracts = CompiledContracts.of(root, "budget");
        model = contracts.models().get(0);
        reference = new ContractValidator(model);
        compiled = contracts.contract(model);
    }

    /** @param size of the list of integers, 0 and up */
    private static byte[] payload(int size, int rows) {
        String v = IntStream.range(0, size).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
        String cells = IntStream.range(0, rows)
                .mapToObj(row -> "{\"cells\":[" + row + ",100000]}")
                .collect(Collectors.joining(",", "[", "]"));
        return ("{\"v\":" + v + ",\"text\":\"" + "a".repeat(4_000) + "\",\"rows\":" + cells + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTripleLoopIsNotDecidedAndHidesNoOtherRule() {
        byte[] payload = payload(500, 2_000);
        Verdict<?> given = compiled.read(payload, FEW);
        Verdict<?> meant = reference.check(payload, FEW);
        assertThat(given.isRefused()).isTrue();
        assertThat(given.isValid()).isFalse();
        assertThat(given.value()).isPresent();
        assertThat(lines(given.violations()))
                .isEqualTo(lines(meant.violations()))
                .containsExactlyInAnyOrder(
                        undecided("absorbed"), undecided("cubic"), "heavy.linear v[400] is 400, expected < 400");
    }

    private static String undecided(String rule) {
        return "rule.limit the rule heavy." + rule
                + " is not decided: it takes more than the 300000 steps of the limit ruleSteps";
    }

    @Test
    void theStepsAreALimitLikeOthers() {
        byte[] payload = payload(80, 0);
        assertThat(lines(compiled.read(payload, FEW).violations())).contains(undecided("cubic"));
        assertThat(compiled.read(payload).violations()).isEmpty();
        assertThat(reference.check(payload).violations()).isEmpty();
    }

    /** 125,000,000 evaluations, and as many bytes of text to go over: both stop long before. */
    @Test
    void nothingTakesMinutes() {
        byte[] payload = payload(500, 0);
        long begin = System.nanoTime();
        assertThat(compiled.read(payload).isRefused()).isTrue();
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }

    @Test
    void aSequenceTellsWhichRuleOfWhichPayloadIsNotDecided() {
        Limits few = Limits.DEFAULT.withRuleSteps(20_000);
        StreamChecker<?> given = compiled.stream(Context.NONE, few, StreamLimits.DEFAULT);
        List<String> found = offered(
                compiled.stream(Context.NONE, few, StreamLimits.DEFAULT),
                bytes -> compiled.read(bytes, Options.DEFAULT).value().orElseThrow());
        assertThat(given.errors()).isZero();
        assertThat(found)
                .isEqualTo(offered(
                        reference.stream(Context.NONE, few, StreamLimits.DEFAULT),
                        bytes -> reference.check(bytes).value().orElseThrow()))
                .containsExactly(
                        "2 rule.limit the rule heavy.before is not decided: it takes more than the 20000 steps of the limit"
                                + " ruleSteps",
                        "3 rule.limit the rule heavy.before is not decided: it takes more than the 20000 steps of the limit"
                                + " ruleSteps",
                        "3 rule.limit the rule heavy.same is not decided: it takes more than the 20000 steps of the limit"
                                + " ruleSteps",
                        "4 rule.limit the key, the time or the state of the sequence is not decided: it takes more than the"
                                + " 20000 steps of the limit ruleSteps",
                        "errors 4",
                        "heavy.before: hole",
                        "heavy.same: hole");
    }

    private static <T> List<String> offered(StreamChecker<T> checker, java.util.function.Function<byte[], T> read) {
        List<String> found = new ArrayList<>();
        int line = 0;
        for (byte[] payload : List.of(payload(500, 3_000), payload(500, 3), payload(100, 3_000), payload(1_100, 1))) {
            line++;
            for (Violation violation : checker.offer(read.apply(payload), new PayloadLocation(line, payload))) {
                found.add(violation.line() + " " + violation.rule() + " " + violation.message());
            }
        }
        found.add("errors " + checker.errors());
        checker.close().forEach(rule -> found.add(rule.rule() + ": hole"));
        return found;
    }

    private static List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.message())
                .toList();
    }
}
