package dev.contracts.runtime.explain;

import dev.contracts.runtime.explain.Cause.Weight;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Mismatch;
import dev.contracts.runtime.function.Relations;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.RuleValues;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the part of an expression that made it true, or false. */
final class CauseFinder implements ExpressionVisitor<Cause> {
    private static final int MOST_ALTERNATIVES = 3;

    private final Bindings environment;
    private final boolean truth;

    private CauseFinder(Bindings environment, boolean truth) {
        this.environment = environment;
        this.truth = truth;
    }

    /** Finds the cause of the expression being {@code truth}, which it is. */
    static Cause of(Expression expression, Bindings environment, boolean truth) {
        return expression.accept(new CauseFinder(environment, truth));
    }

    private Cause why(Expression expression, boolean of) {
        return of(expression, environment, of);
    }

    private boolean isTrue(Expression expression) {
        return Evaluator.isTrue(expression, environment);
    }

    @Override
    public Cause name(String name) {
        Bindings found = environment.find(name);
        Expression definition = found.definition();
        return definition == null ? flag(Expression.name(name)) : of(definition, found.outside(), truth);
    }

    @Override
    public Cause literal(@Nullable Object value) {
        return Cause.NONE;
    }

    @Override
    public Cause field(Expression object, String name) {
        return flag(object.field(name));
    }

    private Cause flag(Expression path) {
        return Cause.of(Weight.CONDITION, SymbolText.of(path, environment).is(String.valueOf(truth)));
    }

    /** Returns the cause of an expression being true that is said as it is written. */
    private Cause holds(Expression expression) {
        return Cause.of(Weight.CONDITION, SymbolText.of(expression, environment).fact());
    }

    @Override
    public Cause has(Expression object, String name) {
        Text property = SymbolText.of(object.field(name), environment);
        return truth
                ? Cause.of(Weight.SILENT, property.is("there"))
                : Cause.of(Weight.CONDITION, property.is("absent"));
    }

    @Override
    public Cause call(RuleFunction function, List<Expression> arguments) {
        if (function == RuleFunction.NOT) {
            return why(arguments.get(0), !truth);
        }
        if (function == RuleFunction.AND || function == RuleFunction.OR) {
            return (function == RuleFunction.AND) == truth ? every(function, arguments) : any(function, arguments);
        }
        if (Relations.isRelation(function)) {
            return Comparison.cause(function, arguments.get(0), arguments.get(1), environment, truth);
        }
        if (truth) {
            return holds(new ExpressionNodes.Call(function, arguments));
        }
        if (function == RuleFunction.APPROX) {
            return new Comparison(arguments.get(0), arguments.get(1), environment)
                    .notApproximate(arguments.size() == 3 ? Operand.of(arguments.get(2), environment) : null);
        }
        FalseOperands operands = new FalseOperands(arguments, environment);
        Mismatch mismatch = function.mismatch(operands);
        return mismatch == null
                ? Cause.of(Weight.COMPARISON, ReadValues.facts(arguments, environment))
                : Cause.of(mismatch, operands.names());
    }

    /** Returns the cause of the operand that has decided: the first that is as the whole is. */
    private Cause any(RuleFunction operator, List<Expression> arguments) {
        for (Expression operand : operands(operator, arguments)) {
            if (decides(operand)) {
                Cause cause = why(operand, truth);
                return cause.weight() == Weight.SILENT ? cause.with(Weight.CONDITION) : cause;
            }
        }
        return Cause.NONE;
    }

    private boolean decides(Expression operand) {
        try {
            return isTrue(operand) == truth;
        } catch (RuleError e) {
            return false;
        }
    }

    /** Joins the causes of all operands, which have decided together. */
    private Cause every(RuleFunction operator, List<Expression> arguments) {
        List<Cause> causes = new ArrayList<>();
        for (Expression operand : operands(operator, arguments)) {
            causes.add(why(operand, truth));
        }
        causes.removeIf(cause -> cause.weight() == Weight.SILENT);
        if (truth) {
            return Cause.of(Weight.CONDITION, Cause.facts(causes, " and "));
        }
        return causes.size() > MOST_ALTERNATIVES
                ? Cause.of(Weight.COMPARISON, ReadValues.facts(arguments, environment))
                : Cause.together(causes);
    }

    /** {@code a || b || c} as its three operands. */
    private static List<Expression> operands(RuleFunction operator, List<Expression> arguments) {
        List<Expression> operands = new ArrayList<>();
        for (Expression argument : arguments) {
            if (argument instanceof ExpressionNodes.Call call && call.function() == operator) {
                operands.addAll(operands(operator, call.arguments()));
            } else {
                operands.add(argument);
            }
        }
        return operands;
    }

    @Override
    public Cause choose(Expression condition, Expression yes, Expression no) {
        boolean taken = isTrue(condition);
        Cause cause = why(taken ? yes : no, truth);
        Cause reason = why(condition, taken);
        if (cause.weight() == Weight.SILENT) {
            return Cause.of(Weight.CONDITION, Cause.facts(List.of(reason, cause), " and "));
        }
        return reason.weight() == Weight.SILENT || reason.fact().isEmpty()
                ? cause
                : cause.because(List.of(reason.fact()));
    }

    @Override
    public Cause macro(MacroKind kind, String variable, Expression list, Expression body) {
        ExpressionNodes.Macro macro = new ExpressionNodes.Macro(kind, variable, list, body);
        if (kind == (truth ? MacroKind.EXISTS : MacroKind.ALL)) {
            return one(macro);
        }
        if (truth) {
            return holds(macro);
        }
        Text members = SymbolText.of(list, environment);
        Text property = SymbolText.text(body, environment.with(variable, RuleValues.NULL, Text.name("")));
        Expression holding = Expression.macro(MacroKind.FILTER, variable, list, body);
        int count = Evaluator.elements(holding, environment).size();
        String many = count == 0
                ? "no element of " + members.text() + " has "
                : CountText.of(count, "element") + " of " + members.text() + (count == 1 ? " has " : " have ");
        String what = property.text().isEmpty() ? variable : property.text();
        return Cause.of(Weight.MAIN, Text.of(many + what, members, property).fact());
    }

    /** The first element that has decided. */
    private Cause one(ExpressionNodes.Macro macro) {
        MacroResult run;
        try {
            run = environment.run(macro);
        } catch (RuleError e) {
            return Cause.NONE;
        }
        if (!run.value().equals(truth)) {
            return Cause.NONE;
        }
        Bindings inner = ListItem.enter(macro, run.last(), environment);
        Cause cause = of(macro.body(), inner, truth).at(inner.symbol());
        return truth ? cause : cause.with(Weight.MAIN);
    }

    @Override
    public Cause bind(String variable, Expression value, Expression body) {
        return of(body, environment.bind(new ExpressionNodes.Bind(variable, value, body)), truth);
    }

    @Override
    public Cause list(List<Expression> elements) {
        return Cause.NONE;
    }
}
