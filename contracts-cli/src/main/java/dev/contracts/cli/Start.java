package dev.contracts.cli;

import dev.contracts.validator.report.TerminalText;
import dev.contracts.validator.run.Outcome;
import java.util.Locale;
import java.util.Optional;

/** Where the process begins: a plain check at once, everything else through {@link Main}. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        Terminal terminal = Terminal.ofProcess();
        System.exit(run(terminal, args));
    }

    /** Runs one verb and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        CheckRequest plain = PlainCall.read(args);
        int exitCode = plain == null ? Main.run(terminal, args) : check(plain, terminal, args);
        terminal.flush();
        return written(terminal, exitCode);
    }

    private static int check(CheckRequest request, Terminal terminal, String... args) {
        try {
            return new Check(terminal, request).run();
        } catch (UsageMistake mistake) {
            // nothing was done yet, and it is told where the help is
            return Main.run(terminal, args);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return Failures.told(e, terminal);
        }
    }

    /** What the output did not take is no result that anybody has. */
    private static int written(Terminal terminal, int exitCode) {
        Optional<String> loss = terminal.out().loss();
        if (loss.isEmpty()) {
            return exitCode;
        }
        terminal.err().println("contracts: the output is incomplete: " + TerminalText.escape(loss.get()));
        terminal.err().flush();
        return Outcome.NO_VERDICT.exitCode();
    }
}
