package dev.contracts.benchmarks;

/** What is timed. It must do the whole of its work at every call, and return what came of it. */
@FunctionalInterface
interface Operation {
    Object run() throws Exception;
}
