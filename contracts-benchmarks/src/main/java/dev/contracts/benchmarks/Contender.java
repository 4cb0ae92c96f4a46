package dev.contracts.benchmarks;

import java.util.concurrent.Callable;

/**
 * A contender that is measured beside others.
 *
 * @param name in the table
 * @param operation does all of its work at every call, on bytes that are ready, and returns the result
 */
record Contender(String name, Callable<?> operation) {}
