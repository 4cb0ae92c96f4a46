package dev.contracts.runner.catalog;

import dev.contracts.output.TerminalStyle;
import java.io.PrintWriter;

/** Prints what shows a rule to a person: examples that break it, and that keep it. */
interface ExamplePrinter {
    void print(PrintWriter out, TerminalStyle style);
}
