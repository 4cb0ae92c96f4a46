package dev.contracts.runtime.violation;

import dev.contracts.runtime.explain.ExplainedRule;

/**
 * A rule that was not checked at a value.
 *
 * @param node offset of the value
 * @param below pointer from there to the value, when that is not in the payload; else empty
 * @param fault why
 */
record StoppedRule(ExplainedRule rule, int node, String below, StructuralViolation fault) {}
