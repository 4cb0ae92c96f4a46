package dev.contracts.cli.command;

import dev.contracts.cli.spi.CliCommand;
import dev.contracts.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those that talk the terminal. */
final class CommandFactory implements IFactory {
    private final Terminal terminal;

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (CliCommand.class.isAssignableFrom(type)) {
            K command = type.getDeclaredConstructor().newInstance();
            ((CliCommand) command).setTerminal(terminal);
            return command;
        }
        return CommandLine.defaultFactory().create(type);
    }
}
