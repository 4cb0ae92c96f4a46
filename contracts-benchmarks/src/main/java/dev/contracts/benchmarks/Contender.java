package dev.contracts.benchmarks;

/**
 * A contender that is measured beside others.
 *
 * @param name in the table
 * @param operation on bytes that are ready
 */
record Contender(String name, Operation operation) {}
