package dev.contracts.cli;

import dev.contracts.cli.check.CheckRunner;
import dev.contracts.cli.command.ContractsCommand;
import dev.contracts.cli.option.PlainCall;
import dev.contracts.cli.terminal.FailureHandler;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.cli.terminal.UsageException;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.run.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;

/** The entry of the process: it runs a plain check at once, everything else through {@link ContractsCommand}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        Terminal terminal = Terminal.ofProcess();
        System.exit(run(terminal, args));
    }

    /** Runs one command and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        PlainCall plain = PlainCall.read(args);
        int exitCode = plain == null ? ContractsCommand.run(terminal, args) : check(plain, terminal, args);
        terminal.flush();
        return written(terminal, exitCode);
    }

    private static int check(PlainCall call, Terminal terminal, String... args) {
        try {
            return new CheckRunner(terminal, call.paths(), call.options()).run();
        } catch (UsageException mistake) {
            // nothing was done yet, and it is told where the help is
            return ContractsCommand.run(terminal, args);
        } catch (RuntimeException
                | OutOfMemoryError
                | StackOverflowError
                | LinkageError
                | ServiceConfigurationError e) {
            return FailureHandler.told(e, terminal);
        }
    }

    /** Returns the exit code, or that of no verdict when the output did not take everything. */
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
