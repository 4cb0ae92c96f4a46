package dev.contracts.runner.run;

/** The outcome of a run, with its exit code. When several apply, the one of the highest code holds. */
public enum Outcome {
    /** Every payload is valid. */
    CONFORMS(0),
    /** A payload is invalid, or is not JSON. */
    VIOLATIONS(1),
    /** The call or a contract file is wrong, or there was nothing to check. */
    USAGE(2),
    /** Something could not be checked: a file that cannot be opened, a payload beyond a limit. */
    NO_VERDICT(3);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** Returns the graver one of two outcomes. */
    public Outcome and(Outcome other) {
        return exitCode >= other.exitCode ? this : other;
    }
}
