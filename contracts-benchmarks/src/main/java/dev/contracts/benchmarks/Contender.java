package dev.contracts.benchmarks;

/**
 * One of those that are measured side by side.
 *
 * @param name in the table
 * @param operation on bytes that are ready
 */
record Contender(String name, Operation operation) {}
