package dev.contracts.runner.catalog;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.lint.ExampleRun;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.validator.example.RuleExamples;
import java.io.PrintWriter;

/** Prints a payload for which a rule of one contract fails, and one for which it holds. */
record PayloadExamplePrinter(ContractModel contract, Rule rule) implements ExamplePrinter {
    @Override
    public void print(PrintWriter out, TerminalStyle style) {
        RuleExamples.failing(contract, rule).ifPresent(example -> printInvalid(out, style, example));
        RuleExamples.passing(contract, rule).stream()
                .findFirst()
                .ifPresent(example -> print(out, style, "valid payload", example));
    }

    private void printInvalid(PrintWriter out, TerminalStyle style, Example example) {
        print(out, style, "invalid payload", example);
        for (LocatedViolation located : new ExampleRun(contract).run(example).violations()) {
            if (located.violation().rule().equals(rule.id())) {
                out.println("    -> line " + located.violation().line() + " "
                        + TerminalText.escape(located.violation().pointer()) + ": "
                        + TerminalText.escape(located.violation().message()));
            }
        }
    }

    private static void print(PrintWriter out, TerminalStyle style, String title, Example example) {
        heading(out, style, title, example.name(), example.context());
        ExampleText.print(out, example.payload());
    }

    /** Prints the line above an example. */
    static void heading(PrintWriter out, TerminalStyle style, String title, String name, Context context) {
        out.println();
        String known = context.names().isEmpty() ? "" : "   " + context;
        out.println(style.frame(title + ": ") + TerminalText.escape(name) + TerminalText.escape(known));
    }
}
