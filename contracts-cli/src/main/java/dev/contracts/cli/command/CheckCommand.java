package dev.contracts.cli.command;

import dev.contracts.cli.check.CheckRunner;
import dev.contracts.cli.option.CliOption;
import dev.contracts.cli.spi.CliCommand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code contracts check}: payloads against contracts. */
@Command(
        name = "check",
        description = "Checks payloads: files, directories, NDJSON (.ndjson, .jsonl), recorded sessions"
                + " (.recording.ndjson), and - for standard input.",
        footer = {
            "",
            "The contract of a payload is --contract, else the name of its directory, else the file's name up to its"
                    + " first dot. Exit codes: 0 all conforms, 1 violations, 2 usage or a broken contract file, 3 no"
                    + " verdict was possible."
        })
final class CheckCommand extends CliCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to check.")
    private List<String> paths = new ArrayList<>();

    @Override
    protected Set<CliOption> commonOptions() {
        return EnumSet.allOf(CliOption.class);
    }

    @Override
    public Integer call() {
        return new CheckRunner(terminal, paths, options()).run();
    }
}
