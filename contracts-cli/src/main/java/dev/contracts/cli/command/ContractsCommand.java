package dev.contracts.cli.command;

import dev.contracts.cli.option.OutputFormat;
import dev.contracts.cli.spi.CliCommand;
import dev.contracts.cli.spi.ProgramVersion;
import dev.contracts.cli.terminal.FailureHandler;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.cli.terminal.UsageException;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.run.Outcome;
import java.io.PrintWriter;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command {@code contracts}. It has the commands of this package and those that other jars register, and turns every failure
 * into words and an exit code.
 */
@Command(
        name = "contracts",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks JSON payloads against contracts, and explains the contracts.",
        footer = {
            "",
            "Exit codes: 0 all conforms, 1 violations, 2 usage or a broken contract file, 3 no verdict was possible."
                    + " When several apply, the highest."
        },
        subcommands = {
            CheckCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            DraftCommand.class,
            DocsCommand.class,
            ProbeCommand.class,
            SampleCommand.class
        })
public final class ContractsCommand implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    /** Runs one command and returns its exit code; the output may not be flushed yet. */
    public static int run(Terminal terminal, String... args) {
        try {
            return program(terminal).execute(args);
        } catch (RuntimeException
                | OutOfMemoryError
                | StackOverflowError
                | LinkageError
                | ServiceConfigurationError failure) {
            return FailureHandler.told(failure, terminal);
        }
    }

    private static CommandLine program(Terminal terminal) {
        CommandLine program = new CommandLine(new ContractsCommand());
        for (CliCommand command : ServiceLoader.load(CliCommand.class)) {
            program.addSubcommand(command);
        }
        for (CommandLine command : program.getSubcommands().values()) {
            command.<CliCommand>getCommand().connect(terminal);
        }
        program.addSubcommand(new CommandLine.HelpCommand());
        program.registerConverter(OutputFormat.class, new EnumConverter<>(OutputFormat.class));
        program.registerConverter(SampleFormat.class, new EnumConverter<>(SampleFormat.class));
        program.setOut(terminal.out());
        program.setErr(terminal.err());
        program.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        program.setParameterExceptionHandler((mistake, arguments) -> usage(mistake));
        program.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command, terminal));
        return program;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "missing command; choose one of " + commands(spec.commandLine()));
    }

    private static int usage(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("contracts: " + TerminalText.escape(words(mistake)));
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Help: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return Outcome.USAGE.exitCode();
    }

    private static String words(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        if (command.getParent() == null
                && mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            return "unknown command " + unmatched.getUnmatched().get(0) + "; choose one of " + commands(command);
        }
        return String.valueOf(mistake.getMessage());
    }

    private static int failed(Exception failure, CommandLine command, Terminal terminal) {
        return failure instanceof UsageException
                ? usage(new ParameterException(command, String.valueOf(failure.getMessage())))
                : FailureHandler.told(failure, terminal);
    }

    private static String commands(CommandLine program) {
        return String.join(", ", program.getSubcommands().keySet());
    }
}
