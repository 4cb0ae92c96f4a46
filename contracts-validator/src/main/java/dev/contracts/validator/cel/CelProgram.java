package dev.contracts.validator.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.contracts.model.compiler.CelEnvironment;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import java.util.Set;

/** A checked expression, planned once for CEL's runtime. */
public final class CelProgram {
    private static final CelRuntime RUNTIME = CelRuntimeFactory.legacyCelRuntimeBuilder()
            .setOptions(CelEnvironment.OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardFunctions(FunctionBindings.retained())
            .addFunctionBindings(FunctionBindings.bindings())
            .build();

    private final CelRuntime.Program program;
    private final Set<Long> counted;

    /** @param again whether the expression is evaluated again and again on one payload, as for each item of an identity rule */
    public CelProgram(CheckedExpression expression, boolean again) {
        counted = CountedOperands.of(expression.cel().open(), again);
        try {
            program = RUNTIME.createProgram(expression.cel().open());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked expression cannot be planned: " + expression.text(), e);
        }
    }

    /**
     * Evaluates the expression.
     *
     * @throws RuleError when the expression has no value with these variables, or no steps are left
     */
    public Object evaluate(ExpressionBindings variables, RuleSteps steps) {
        try {
            return counted.isEmpty()
                    ? program.eval(variables)
                    : program.trace(variables, (expression, value) -> {
                        if (counted.contains(expression.id())) {
                            steps.overAny(value);
                        }
                    });
        } catch (RuleError e) {
            throw e;
        } catch (CelEvaluationException e) {
            throw reason(e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new RuleError("the expression library failed: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Returns whether the condition holds.
     *
     * @throws RuleError when the condition has no value with these variables, or no steps are left
     */
    public boolean holds(ExpressionBindings variables, RuleSteps steps) {
        return Boolean.TRUE.equals(evaluate(variables, steps));
    }

    private static RuleError reason(CelEvaluationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleError error) {
                return error;
            }
        }
        return new RuleError(
                failure.getErrorCode() == CelErrorCode.NUMERIC_OVERFLOW ? "integer overflow" : "it has no value");
    }
}
