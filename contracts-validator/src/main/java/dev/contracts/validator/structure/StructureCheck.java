package dev.contracts.validator.structure;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.PropertyNamesConstraint;
import dev.contracts.runtime.violation.ViolationCollector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the structure of a payload with the library, and translates its errors into violations. */
public final class StructureCheck {
    /** A tree takes some thirty times the bytes of a payload of small numbers. */
    public static final String NO_MEMORY = "the payload needs more memory than the program may use (java -Xmx)";

    /** Deeper payloads are checked on a thread with a larger stack: the library takes several frames a level. */
    private static final int DEPTH_ON_ANY_THREAD = 40;

    private static final long STACK_BYTES = 512L << 20;
    /** A limit of the cost of a payload that only a schema exceeds, whatever the size of the payload. */
    private static final long STEPS_PER_VALUE = 10_000;

    private final List<Schema> nodes;
    private final com.networknt.schema.Schema library;

    public StructureCheck(Schema root) {
        RewrittenSchema rewritten = SchemaRewriter.rewrite(root);
        nodes = rewritten.nodes();
        library = SafeDialect.registry().getSchema(rewritten.json());
        library.initializeValidators();
    }

    /**
     * Reports the structural violations.
     *
     * @return the reason why there is no verdict on the payload; null when there is one
     */
    public @Nullable String check(InstanceReader.Payload payload, ViolationCollector out) {
        Outcome outcome = new Outcome();
        Runnable evaluation = () -> evaluate(payload, outcome);
        if (payload.depth() <= DEPTH_ON_ANY_THREAD) {
            evaluation.run();
        } else {
            runWithLargeStack(evaluation);
        }
        if (outcome.refusal != null) {
            return outcome.refusal;
        }
        outcome.errors.forEach(error -> report(error, payload.root(), out));
        return null;
    }

    /** The library's result; a refusal until the library has finished. */
    private static final class Outcome {
        private List<Error> errors = List.of();
        private @Nullable String refusal = "the structure was not evaluated to its end";
    }

    private void evaluate(InstanceReader.Payload payload, Outcome outcome) {
        try {
            long steps = STEPS_PER_VALUE * (1 + payload.values());
            outcome.errors = library.validate(
                    payload.root().json(),
                    context -> context.executionConfig(config -> config.maxEvaluationSteps(steps)));
            outcome.refusal = null;
        } catch (StackOverflowError e) {
            outcome.refusal = "the structure is nested too deeply for the schema to be evaluated";
        } catch (OutOfMemoryError e) {
            outcome.refusal = NO_MEMORY;
        } catch (RuntimeException e) {
            outcome.refusal = "the structure could not be evaluated: the library gave "
                    + e.getClass().getSimpleName();
        }
    }

    private static void runWithLargeStack(Runnable evaluation) {
        Thread thread = new Thread(null, evaluation, "contracts-structure", STACK_BYTES);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Error error, Instance root, ViolationCollector out) {
        Instance value = root;
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            value = child(value, path.getElement(i));
        }
        Constraint constraint = ViolatedConstraint.of(error, nodes);
        int offset = refused(error, value).offset();
        List<List<Error>> tried = AlternativesKeyword.tried(error);
        if (tried.isEmpty()) {
            out.refused(constraint, offset);
        } else {
            out.refused(
                    constraint,
                    offset,
                    tried.stream().map(errors -> attempt(errors, root, out)).toArray(ViolationCollector[]::new));
        }
    }

    private ViolationCollector attempt(List<Error> errors, Instance root, ViolationCollector out) {
        ViolationCollector attempt = out.attempt();
        errors.forEach(error -> report(error, root, attempt));
        return attempt;
    }

    /** Returns the value itself, or the one in it that the schema does not allow. */
    private static Instance refused(Error error, Instance value) {
        return switch (error.getKeyword()) {
            case AdditionalPropertiesConstraint.KEYWORD, PropertyNamesConstraint.KEYWORD ->
                child(value, error.getProperty());
            case FalseSchemaConstraint.ITEMS -> child(value, Integer.valueOf(String.valueOf(error.getArguments()[0])));
            default -> value;
        };
    }

    private static Instance child(Instance value, Object name) {
        Instance child = name instanceof Integer index
                ? value.items().get(index)
                : value.properties().get(String.valueOf(name));
        if (child == null) {
            throw new IllegalStateException("the library reports a value that is not there: " + name);
        }
        return child;
    }
}
