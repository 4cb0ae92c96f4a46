package dev.contracts.model.compiler;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.expression.CelTree;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the text of an expression to a checked one, or to diagnostics with file, line and column: never an exception for what
 * an author wrote. In order: CEL's syntax, the types of the rule language ({@link TypeChecker}), absent and null values
 * ({@link FlowAnalysis}), and CEL's own checker, whose tree the reference engine runs.
 */
public final class RuleCompiler {
    private final Consumer<Diagnostic> diagnostics;

    /** A compiler that reports to the given consumer. */
    public RuleCompiler(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = Objects.requireNonNull(diagnostics, "diagnostics");
    }

    /** A condition: a rule, or when a key ends. */
    public @Nullable CheckedExpression condition(RuleText text, RuleScope scope) {
        return compile(text, scope, type -> type == Scalar.BOOL, "true or false", "write a condition");
    }

    /**
     * A value without parts: a key, a time, an identity, a state.
     *
     * @param allowed what it may be; an enum's value is a string
     */
    public @Nullable CheckedExpression value(RuleText text, RuleScope scope, Scalar... allowed) {
        Set<Scalar> set = EnumSet.copyOf(Arrays.asList(allowed));
        String wanted = set.stream().map(scalar -> "a " + scalar).collect(Collectors.joining(" or "));
        return compile(
                text,
                scope,
                type -> set.contains(ValueTypes.scalar(type)),
                wanted.replace("a int", "an int"),
                set.contains(Scalar.TIMESTAMP)
                        ? "read a field of format date-time, or write timestamp(self.time, 'ms') for an integer"
                        : "read a field of that type");
    }

    /** The items of an identity rule. */
    public @Nullable CheckedExpression list(RuleText text, RuleScope scope) {
        return compile(
                text,
                scope,
                type -> type instanceof ListValue list && !list.nullable(),
                "a list without nulls",
                "read a list, such as self.items");
    }

    private @Nullable CheckedExpression compile(
            RuleText text, RuleScope scope, Predicate<ValueType> wanted, String wantedText, String advice) {
        ExpressionDiagnostics problems = new ExpressionDiagnostics(text);
        CheckedExpression checked = compile(text, scope, wanted, wantedText, advice, problems);
        problems.report(diagnostics);
        return problems.isEmpty() ? checked : null;
    }

    private static @Nullable CheckedExpression compile(
            RuleText text,
            RuleScope scope,
            Predicate<ValueType> wanted,
            String wantedText,
            String advice,
            ExpressionDiagnostics problems) {
        CelAbstractSyntaxTree parsed = CelEnvironment.parse(text.text(), problems);
        if (parsed == null) {
            return null;
        }
        TypeChecker checker = new TypeChecker(scope, parsed.getSource(), problems);
        Node node = checker.check(parsed.getExpr());
        if (node == null) {
            return null;
        }
        if (!wanted.test(node.type())) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    0,
                    "the expression gives " + TypeText.a(node.type()) + ", not " + wantedText,
                    advice);
        }
        FlowAnalysis.check(node, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        CelAbstractSyntaxTree ast = CelEnvironment.compile(text.text(), scope, problems);
        if (ast == null) {
            return null;
        }
        return new CheckedExpression(
                text.text(),
                text.at(),
                new CelTree(ast),
                node,
                new CheckedExpression.Mentions(checker.payloadNames(), checker.contextNames(), checker.usesPrevious()),
                ExplanationTrees.of(node));
    }
}
