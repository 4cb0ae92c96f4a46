package dev.contracts.runtime.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.json.JsonCursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every block of {@code explanations.txt}: a rule, the values that break it, and what is said; -Drecreate=true writes it anew. */
class ExplanationsTest {
    private static final Path FILE = Path.of(
            System.getProperty("contracts.root", ".."),
            "contracts-core/src/test/resources/dev/contracts/explain/explanations.txt");

    @TestFactory
    Stream<DynamicTest> explanations() throws IOException {
        String text = Files.readString(FILE);
        if (Boolean.getBoolean("recreate")) {
            text = Stream.of(text.strip().split("\n\n+"))
                    .map(block -> given(block) + said(block))
                    .collect(Collectors.joining("\n"));
            Files.writeString(FILE, text);
        }
        return Stream.of(text.strip().split("\n\n+"))
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElseThrow(),
                        () -> assertThat(given(block) + said(block)).isEqualTo(block + "\n")));
    }

    /** What is read only as far as somebody asks gives the same words. */
    @TestFactory
    Stream<DynamicTest> ofViews() throws IOException {
        return Stream.of(Files.readString(FILE).strip().split("\n\n+"))
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElseThrow(),
                        () -> assertThat(said(block, ExplanationsTest::view)).isEqualTo(said(block))));
    }

    private static String given(String block) {
        return block.lines()
                .filter(line -> !line.matches("(says|expected|found): .*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String said(String block) {
        return said(block, ExplanationsTest::tree);
    }

    private static String said(String block, Function<String, Object> reader) {
        Map<String, String> lines = new LinkedHashMap<>();
        block.lines().skip(1).forEach(line -> lines.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        EvaluationContext scope = EvaluationContext.of(reader.apply(lines.getOrDefault("self", "{}")));
        for (String name : List.of("context", "previous", "state", "item", "seen")) {
            scope = lines.containsKey(name) ? scope.with(name, reader.apply(lines.get(name))) : scope;
        }
        Explanation explanation = Explainer.explain(rule(lines.get("rule")), scope, new RuleSteps(1_000_000));
        return "says: " + explanation.message() + "\n"
                + (explanation.expected() == null ? "" : "expected: " + explanation.expected() + "\n")
                + (explanation.found() == null ? "" : "found: " + explanation.found() + "\n");
    }

    private static Object tree(String json) {
        return new JsonCursor(json.getBytes(StandardCharsets.UTF_8)).readTree();
    }

    private static Object view(String json) {
        return new JsonCursor(json.getBytes(StandardCharsets.UTF_8)).view();
    }

    private static ExplainedRule rule(String expression) {
        RuleSource source = new RuleSource(expression, "", "c/schema.json#/x-rules/0", 1);
        Rule rule = new Rule("c.r", Severity.ERROR, "the rule is broken", "it matters", List.of(), source);
        return new ExplainedRule(rule, () -> ExpressionText.parse(expression));
    }
}
