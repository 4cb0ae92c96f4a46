package dev.contracts.cli;

import dev.contracts.model.ContractSet;
import java.nio.file.Files;
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
abstract class Verb implements Callable<Integer> {
    /** The contracts used when no others are named; the launcher sets it. */
    private static final String DEFAULT_SCHEMAS = "contracts.schemas";

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
        Path root = schemas == null ? Path.of(System.getProperty(DEFAULT_SCHEMAS, "schemas")) : schemas;
        if (!Files.isDirectory(root)) {
            throw mistake("no directory " + root + ": name the contracts with --schemas DIR");
        }
        return root;
    }

    /** What stands before the name of a contract's file in reports. */
    String schemasPrefix() {
        Path root = schemasRoot().toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        Path shown = root.startsWith(here) ? here.relativize(root) : root;
        return shown.toString().isEmpty() ? "" : shown.toString().replace('\\', '/') + "/";
    }

    ContractSet contracts() {
        return ContractSet.load(schemasRoot());
    }

    ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
