package dev.contracts.model.compiler;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.ValueType.Scalar;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The contract that the tests write expressions on, and the scopes that expressions stand in. */
final class Samples {
    static final Path ROOT =
            Path.of(System.getProperty("contracts.root"), "contracts-model/src/test/resources/expressions");

    private static final ContractModel SAMPLE =
            ContractSet.load(ROOT.resolve("contracts")).find("sample").orElseThrow();

    private Samples() {}

    static RuleText text(String text) {
        return RuleText.of(text, new SourceLocation("sample/schema.json", "/x-rules/0/rule", 1, 1));
    }

    static RuleScope scope(String name) {
        RuleScope payload = RuleScope.of(SAMPLE.type());
        return switch (name) {
            case "payload" -> payload.withContext(SAMPLE.context());
            case "stream" ->
                payload.withContext(SAMPLE.context())
                        .withPrevious()
                        .withState("stage", Scalar.STRING)
                        .withState("seen", Scalar.INT)
                        .withState("late", Scalar.BOOL);
            case "identity" ->
                payload.withItem(items(payload)).withoutSelf().withSeen().withContext(SAMPLE.context());
            case "literals" -> RuleScope.LITERALS;
            case "payloads" ->
                RuleScope.ofPayloads(Map.of("first_sample", SAMPLE.type(), "state", SAMPLE.type()))
                        .withContext(SAMPLE.context());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CheckedExpression items(RuleScope payload) {
        RuleCompiler compiler = new RuleCompiler(diagnostic -> {
            throw new AssertionError(diagnostic);
        });
        return compiler.list(text("self.positions"), payload);
    }

    static List<String> scopes() {
        return List.of("payload", "stream", "identity", "literals");
    }
}
