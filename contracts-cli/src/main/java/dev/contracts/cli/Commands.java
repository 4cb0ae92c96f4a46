package dev.contracts.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those that talk the terminal. */
final class Commands implements IFactory {
    private final Terminal terminal;

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Verb.class.isAssignableFrom(type)) {
            K verb = type.getDeclaredConstructor().newInstance();
            ((Verb) verb).terminal = terminal;
            return verb;
        }
        return CommandLine.defaultFactory().create(type);
    }
}
