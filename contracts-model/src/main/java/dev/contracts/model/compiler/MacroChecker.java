package dev.contracts.model.compiler;

import dev.cel.common.ast.CelExpr;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Bind;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.Node.IsNull;
import dev.contracts.model.expression.Node.Local;
import dev.contracts.model.expression.Node.Macro;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code has}, {@code cel.bind}, and the macros over lists. */
final class MacroChecker {
    /** Their names; {@code has} stands alone, {@code bind} behind {@code cel}. */
    static final Set<String> NAMES = names();

    private final TypeChecker checker;
    private final ExpressionDiagnostics problems;
    private int open;

    MacroChecker(TypeChecker checker, ExpressionDiagnostics problems) {
        this.checker = checker;
        this.problems = problems;
    }

    boolean isMacro(CelExpr expression) {
        CelExpr.CelCall call = expression.call();
        if (call.target().isEmpty()) {
            return call.function().equals("has");
        }
        return isBind(call) || MacroKind.of(call.function()) != null;
    }

    @Nullable
    Node check(CelExpr expression) {
        CelExpr.CelCall call = expression.call();
        int offset = checker.offset(expression);
        if (call.target().isEmpty()) {
            return has(call, offset);
        }
        if (isBind(call)) {
            return bind(call, offset);
        }
        MacroKind kind = MacroKind.of(call.function());
        CelExpr target = call.target().orElseThrow();
        boolean mapsAndFilters = kind == MacroKind.MAP && call.args().size() == 3;
        if (kind == null || (call.args().size() != 2 && !mapsAndFilters)) {
            problems.add(
                    ExpressionDiagnostics.SYNTAX,
                    offset,
                    call.function() + " takes a variable and an expression",
                    "write list." + call.function() + "(x, …)");
            return null;
        }
        if (open == CelEnvironment.MAX_MACROS) {
            problems.add(
                    ExpressionDiagnostics.LIMIT,
                    offset,
                    "macros are nested more than " + CelEnvironment.MAX_MACROS + " deep",
                    "put the rule on the elements");
            return null;
        }
        Node list = checker.check(target);
        open++;
        try {
            return list == null ? null : macro(kind, list, call.args(), offset);
        } finally {
            open--;
        }
    }

    private @Nullable Node has(CelExpr.CelCall call, int offset) {
        boolean selects =
                call.args().size() == 1 && call.args().get(0).exprKind().getKind() == CelExpr.ExprKind.Kind.SELECT;
        if (!selects) {
            problems.add(ExpressionDiagnostics.SYNTAX, offset, "has takes a field", "write has(self.name)");
            return null;
        }
        return checker.has(call.args().get(0), offset);
    }

    private @Nullable Node bind(CelExpr.CelCall call, int offset) {
        if (call.args().size() != 3) {
            problems.add(
                    ExpressionDiagnostics.SYNTAX,
                    offset,
                    "cel.bind takes three arguments",
                    "write cel.bind(name, value, expression)");
            return null;
        }
        Node value = checker.check(call.args().get(1));
        if (value == null) {
            return null;
        }
        Local variable = checker.declare(call.args().get(0), value.type(), false);
        if (variable == null) {
            return null;
        }
        Node body = checker.check(call.args().get(2));
        checker.forget(variable);
        return body == null ? null : new Bind(variable, value, body, body.type(), offset);
    }

    private @Nullable Node macro(MacroKind kind, Node list, List<CelExpr> arguments, int offset) {
        ValueType element = list.type() instanceof ListValue elements ? elements.element() : Scalar.STRING;
        boolean nullable = list.type() instanceof ListValue elements && elements.nullable();
        if (!(list.type() instanceof ListValue) && !(list.type() instanceof MapValue)) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    offset,
                    kind.text() + " runs over a list, not over " + TypeText.a(list.type()),
                    "write list." + kind.text() + "(x, …)");
            return null;
        }
        Local variable = checker.declare(arguments.get(0), element, nullable);
        if (variable == null) {
            return null;
        }
        Node filter = arguments.size() == 3 ? checker.check(arguments.get(1)) : null;
        Node body = checker.check(arguments.get(arguments.size() - 1));
        checker.forget(variable);
        if (body == null || (arguments.size() == 3 && filter == null)) {
            return null;
        }
        Node condition = kind == MacroKind.MAP ? filter : body;
        if (condition != null && condition.type() != Scalar.BOOL) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    condition.offset(),
                    "the condition of " + kind.text() + " is " + TypeText.a(condition.type()) + ", not true or false",
                    "write a comparison");
            return null;
        }
        ValueType type =
                switch (kind) {
                    case ALL, EXISTS, EXISTS_ONE -> Scalar.BOOL;
                    case FILTER -> new ListValue(element, nullable && !excludesNull(body, variable));
                    case MAP -> new ListValue(body.type(), false);
                };
        return new Macro(kind, list, new Macro.Step(variable, filter, body), type, offset);
    }

    /** Returns whether the condition holds for no null: {@code x != null}, alone or with {@code &&}. */
    private static boolean excludesNull(Node condition, Local variable) {
        if (condition instanceof Call call && call.function() == RuleFunction.AND) {
            return call.arguments().stream().anyMatch(part -> excludesNull(part, variable));
        }
        return condition instanceof IsNull test
                && test.negated()
                && test.operand() instanceof Local local
                && local.id() == variable.id();
    }

    private static boolean isBind(CelExpr.CelCall call) {
        return call.function().equals("bind")
                && call.target()
                        .filter(target -> target.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT)
                        .filter(target -> target.ident().name().equals("cel"))
                        .isPresent();
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("has", "cel.bind"));
        for (MacroKind kind : MacroKind.values()) {
            names.add(kind.text());
        }
        return names;
    }
}
