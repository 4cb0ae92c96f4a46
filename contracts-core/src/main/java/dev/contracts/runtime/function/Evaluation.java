package dev.contracts.runtime.function;

/** What a function makes of its operands. */
@FunctionalInterface
interface Evaluation {
    /** @throws RuleError when it has no value */
    Object of(Operands operands);
}
