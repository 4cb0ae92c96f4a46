package dev.contracts.cli.spi;

import dev.contracts.cli.check.BrokenContracts;
import dev.contracts.cli.check.SchemasFolder;
import dev.contracts.cli.option.CliOption;
import dev.contracts.cli.option.OptionSpecs;
import dev.contracts.cli.option.OptionValues;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.model.ContractSet;
import dev.contracts.output.TerminalText;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command, with what all of them have: help, the terminal, and the contracts that it works on. Its name, options and help are
 * what the annotations of picocli say on a subclass; it returns the exit code. A jar on the class path adds a command by
 * registering a subclass as a service of this type.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public abstract class CliCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // set before the command is called
    protected Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Prepares the command for its call. */
    public final void connect(Terminal terminal) {
        this.terminal = terminal;
        OptionSpecs.add(spec, commonOptions());
    }

    /** Returns the options of the common table that the command has, beside those that its annotations say. */
    protected Set<CliOption> commonOptions() {
        return EnumSet.of(CliOption.SCHEMAS);
    }

    /** Returns what was given of the {@link #commonOptions}. */
    protected final OptionValues options() {
        return OptionSpecs.values(spec, commonOptions());
    }

    private @Nullable String schemas() {
        return options().one(CliOption.SCHEMAS);
    }

    /** Returns the directory of the contracts. */
    protected final Path schemasRoot() {
        return SchemasFolder.of(schemas()).root();
    }

    /** Returns what stands before the name of a contract's file in reports. */
    protected final String schemasPrefix() {
        return SchemasFolder.of(schemas()).prefix();
    }

    /** Returns the directory that the user has chosen, by an option or by being where it is; empty for the program's own. */
    protected final Optional<Path> chosenSchemas() {
        return SchemasFolder.chosen(schemas()).map(SchemasFolder::root);
    }

    /** Returns the directory that contracts are written to, which need not be there yet: the one that is named, else the one here. */
    protected final Path schemasToWrite() {
        return Path.of(Objects.requireNonNullElse(schemas(), "schemas"));
    }

    /**
     * Loads the contracts that are whole, and names each other one on standard error.
     *
     * @param asked the contracts that the call is about; none when it is about all
     * @throws dev.contracts.model.diagnostic.ContractException when one of those is broken, or no contract is whole
     */
    protected final ContractSet contracts(Collection<String> asked) {
        ContractSet whole = ContractSet.loadEach(schemasRoot());
        for (String reason :
                BrokenContracts.reasons(whole.broken(), asked, "left out").values()) {
            terminal.err().println("contracts: " + TerminalText.escape(reason));
        }
        return whole;
    }

    /** Returns what to throw when the call is wrong. */
    protected final ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
