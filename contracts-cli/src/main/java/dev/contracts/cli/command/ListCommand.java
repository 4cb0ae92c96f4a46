package dev.contracts.cli.command;

import dev.contracts.cli.option.OutputFormat;
import dev.contracts.cli.spi.CliCommand;
import dev.contracts.runner.catalog.ContractList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contracts list}: the contracts and their rules. */
@Command(name = "list", description = "Lists the contracts, and with --rules every rule.")
final class ListCommand extends CliCommand {
    @Option(names = "--rules", description = "List the rules of each contract too.")
    private boolean rules;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the list. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() {
        ContractList list = new ContractList(contracts(List.of()));
        if (format == OutputFormat.JSON) {
            terminal.out().println(new String(list.json(), StandardCharsets.UTF_8));
        } else {
            list.print(terminal.out(), terminal.style(), rules);
        }
        return 0;
    }
}
