package dev.contracts.cli;

import dev.contracts.cli.terminal.ResultWriter;
import dev.contracts.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What one call of the program printed and how it ended. */
public record CommandResult(String out, String err, int exitCode) {
    /** Calls the program in this process, without a terminal; {@code schemas} are its contracts by default. */
    public static CommandResult of(Path schemas, String input, String... arguments) {
        return of(schemas, input, Map.of(), arguments);
    }

    /** The same under the variables of an environment. */
    public static CommandResult of(Path schemas, String input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandResult session = writing(out, schemas, input, environment, arguments);
        return new CommandResult(out.toString(StandardCharsets.UTF_8), session.err, session.exitCode);
    }

    /** The same with another standard output, of which nothing is kept here. */
    public static CommandResult writing(
            OutputStream out, Path schemas, String input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                ResultWriter.to(out),
                ResultWriter.to(err),
                false,
                false,
                environment);
        System.setProperty("contracts.schemas", schemas.toString());
        int exitCode = Main.run(terminal, arguments);
        return new CommandResult("", err.toString(StandardCharsets.UTF_8), exitCode);
    }
}
