package dev.contracts.runner.catalog;

import dev.contracts.output.TerminalStyle;
import java.io.PrintWriter;

/** Prints the examples that show a rule to a person: valid and invalid ones. */
interface ExamplePrinter {
    void print(PrintWriter out, TerminalStyle style);
}
