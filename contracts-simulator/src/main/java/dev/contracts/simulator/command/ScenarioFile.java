package dev.contracts.simulator.command;

import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.output.TerminalText;
import dev.contracts.simulator.scenario.Scenario;
import dev.contracts.simulator.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A scenario, by name or from a file; whatever is wrong with the file is said, with line and column. */
final class ScenarioFile {
    private static final long LARGEST = 1 << 20;

    private final Terminal terminal;
    private @Nullable Scenario scenario;

    ScenarioFile(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param given one of {@link Scenarios#names()}, else a file
     * @return whether there is such a scenario, and nothing is wrong with it; otherwise what is wrong has been said
     */
    boolean read(String given) {
        if (Scenarios.names().contains(given)) {
            scenario = Scenarios.named(given);
            return true;
        }
        Path file = Path.of(given);
        if (!Files.isRegularFile(file)) {
            say("no scenario and no file " + given + "; there are " + String.join(", ", Scenarios.names()));
            return false;
        }
        try {
            if (Files.size(file) > LARGEST) {
                say("the scenario " + given + " is larger than " + LARGEST + " bytes");
                return false;
            }
            Verdict<Scenario> verdict = Scenarios.read(Files.readAllBytes(file));
            verdict.violations().forEach(violation -> print(given, violation));
            scenario = verdict.isValid() ? verdict.orElseThrow() : null;
            return verdict.isValid();
        } catch (IOException e) {
            say("the scenario " + given + " cannot be read");
            return false;
        }
    }

    /** @throws IllegalStateException when none was read */
    Scenario scenario() {
        if (scenario == null) {
            throw new IllegalStateException("no scenario was read");
        }
        return scenario;
    }

    private void print(String file, Violation violation) {
        String pointer = violation.pointer().isEmpty() ? "" : "   " + violation.pointer();
        say("error[" + violation.rule() + "] " + violation.message());
        say("  --> " + file + ":" + violation.line() + ":" + violation.column() + pointer);
    }

    private void say(String line) {
        terminal.err().println("contracts: " + TerminalText.escape(line));
    }
}
