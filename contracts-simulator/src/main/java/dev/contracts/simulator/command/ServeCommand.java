package dev.contracts.simulator.command;

import dev.contracts.cli.spi.CliCommand;
import dev.contracts.cli.terminal.ShutdownHook;
import dev.contracts.dashboard.Contracts;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.run.Outcome;
import dev.contracts.simulator.SimulatedSystem;
import dev.contracts.simulator.scenario.Scenarios;
import dev.contracts.simulator.server.ServeOptions;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contracts serve}: a simulated system, for those who build a dashboard. */
@Command(
        name = "serve",
        description =
                "Serves a simulated trading system on this machine, for those who build a dashboard: the endpoints"
                        + " and the WebSocket of the dashboard's contracts. It keeps every contract, but for the faults that"
                        + " are asked for.",
        footer = {
            "",
            "For example: ./contracts serve --scenario limit-breach --fault positions.sorted-by-symbol",
            "",
            "Scenarios: calm, cils-off, engine-trouble, kill-switch, limit-breach, still, training-failure, volatile."
                    + " Ctrl-C ends it. Exit codes: 0 when it was ended, 2 usage, a scenario that is wrong, or a port"
                    + " that is taken."
        })
public final class ServeCommand extends CliCommand {
    @Option(names = "--port", paramLabel = "N", description = "The port; 0 for any that is free. Default: 8765.")
    private int port = 8765;

    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE",
            description = "What happens: one of those below, or a file, which is described in docs/simulation.md."
                    + " Default: calm.")
    private String scenario = Scenarios.DEFAULT;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the random generator; the same seed gives the same prices and trades."
                    + " Default: the scenario's.")
    private @Nullable Long seed;

    @Option(
            names = "--fault",
            paramLabel = "RULE",
            description = "Break this rule, and no other; may be repeated. ./contracts list names the rules.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--speed",
            paramLabel = "X",
            description = "Simulated seconds in a second, from 0.1 to 1000. Default: 1.")
    private double speed = 1;

    @Override
    public Integer call() {
        chosenSchemas().ifPresent(this::refuseOthers);
        try {
            ScenarioFile file = new ScenarioFile(terminal);
            if (!file.read(scenario)) {
                return Outcome.USAGE.exitCode();
            }
            ServeOptions options = new ServeOptions(port, file.scenario(), faults, speed);
            return serve(seed == null ? options : options.withSeed(seed));
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        }
    }

    private void refuseOthers(Path root) {
        if (Engines.compiled(root, Contracts.INDEX).isEmpty()) {
            throw mistake("serve simulates one system, whose contracts are "
                    + String.join(", ", Contracts.INDEX.names()) + "; those in " + root
                    + " are others, or have been changed since it was built, and it cannot serve them yet."
                    + " Without --schemas, and where there is no directory schemas, it serves its own.");
        }
    }

    private int serve(ServeOptions options) {
        try (ShutdownHook shutdownHook = new ShutdownHook(terminal);
                SimulatedSystem system = SimulatedSystem.start(options, this::say)) {
            greet(system);
            shutdownHook.await();
            return Outcome.CONFORMS.exitCode();
        } catch (IOException e) {
            throw mistake(
                    isInUse(e)
                            ? "Port " + port + " is in use; choose another with --port"
                            : "port " + port + " cannot be had: " + e.getMessage() + "; name another with --port");
        }
    }

    /** Returns whether another program has the port; a port that needs privileges is a {@link BindException} as well. */
    private static boolean isInUse(IOException e) {
        return e.getCause() instanceof BindException bind
                && String.valueOf(bind.getMessage()).contains("in use");
    }

    private void greet(SimulatedSystem system) {
        terminal.out().println("serving " + system.address() + "   scenario " + TerminalText.escape(scenario));
        SimulatedSystem.endpoints().forEach((contract, path) -> terminal.out().println("  " + path + "   " + contract));
        terminal.out().println("Ctrl-C ends it");
        terminal.out().flush();
    }

    private void say(String line) {
        terminal.err().println("contracts: " + TerminalText.escape(line));
        terminal.err().flush();
    }
}
