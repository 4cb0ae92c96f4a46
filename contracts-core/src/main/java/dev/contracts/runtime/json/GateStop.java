package dev.contracts.runtime.json;

/** Ends the gate's scan at the first problem. It has no stack trace: a payload's fault is no fault of the program. */
final class GateStop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonGate.Problem problem;

    GateStop(JsonGate.Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    JsonGate.Problem problem() {
        return problem;
    }
}
