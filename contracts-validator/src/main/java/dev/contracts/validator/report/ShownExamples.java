package dev.contracts.validator.report;

import java.io.PrintWriter;

/** What shows a rule to a person: examples that break it, and that keep it. */
interface ShownExamples {
    void print(PrintWriter out, Style style);
}
