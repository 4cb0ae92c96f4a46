package dev.contracts.cli.command;

import dev.contracts.cli.check.SchemasFolder;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.model.ContractSet;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every verb has: help, the terminal, and the contracts it works on. */
@Command(mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
abstract class AbstractCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // set by Commands
    Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            description = "The contracts: a directory with one folder a contract. Default: those of the project.")
    @Nullable
    Path schemas;

    Path schemasRoot() {
        return SchemasFolder.of(schemas).root();
    }

    /** What stands before the name of a contract's file in reports. */
    String schemasPrefix() {
        return SchemasFolder.of(schemas).prefix();
    }

    ContractSet contracts() {
        return ContractSet.load(schemasRoot());
    }

    ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
