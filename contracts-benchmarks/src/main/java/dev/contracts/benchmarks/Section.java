package dev.contracts.benchmarks;

import java.io.PrintStream;

/** A part of the report, measured in a JVM of its own so that nothing else has shaped its code. */
interface Section {
    /** Measures and writes Markdown. */
    void write(RoundRobinTimer rounds, PrintStream out) throws Exception;
}
