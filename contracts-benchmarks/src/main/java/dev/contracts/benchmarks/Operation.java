package dev.contracts.benchmarks;

/** An operation that is timed. It does all of its work at every call, and returns the result. */
@FunctionalInterface
interface Operation {
    Object run() throws Exception;
}
