package dev.contracts.validator.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.contracts.model.compiler.CelEnvironment;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.runtime.function.RuleError;

/** A checked expression, planned once for CEL's runtime. */
public final class CelProgram {
    private static final CelRuntime RUNTIME = CelRuntimeFactory.legacyCelRuntimeBuilder()
            .setOptions(CelEnvironment.OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardFunctions(FunctionBindings.retained())
            .addFunctionBindings(FunctionBindings.bindings())
            .build();

    private final CelRuntime.Program program;

    public CelProgram(CheckedExpression expression) {
        try {
            program = RUNTIME.createProgram(expression.cel().open());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked expression cannot be planned: " + expression.text(), e);
        }
    }

    /**
     * Evaluates the expression.
     *
     * @throws RuleError when the expression has no value with these variables
     */
    public Object evaluate(ExpressionBindings variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw reason(e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new RuleError("the expression library failed: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Returns whether the condition holds.
     *
     * @throws RuleError when the condition has no value with these variables
     */
    public boolean holds(ExpressionBindings variables) {
        return Boolean.TRUE.equals(evaluate(variables));
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
