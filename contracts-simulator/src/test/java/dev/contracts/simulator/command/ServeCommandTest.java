package dev.contracts.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.command.ContractsCommand;
import dev.contracts.cli.terminal.ResultWriter;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.dashboard.positions.Positions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("contracts.root", ".."), "schemas");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            InputStream.nullInputStream(), ResultWriter.to(out), ResultWriter.to(err), false, false, Map.of());

    /** Returns what a call that must end with the exit code 2 says. */
    private String mistake(String... arguments) {
        err.reset();
        assertThat(ContractsCommand.run(terminal, arguments)).isEqualTo(2);
        terminal.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_system_is_served_with_its_fault_until_it_is_ended() throws IOException, InterruptedException {
        AtomicInteger exitCode = new AtomicInteger(-1);
        Thread program = new Thread(() -> exitCode.set(ContractsCommand.run(
                terminal, "serve", "--port", "0", "--fault", "positions.long-count", "--seed", "9")));
        program.start();
        while (program.isAlive() && !out.toString(StandardCharsets.UTF_8).contains("Ctrl-C ends it")) {
            Thread.onSpinWait();
        }
        String[] words = out.toString(StandardCharsets.UTF_8).split("\\s+");
        assertThat(words).startsWith("serving").contains("scenario", "calm", "/ws/training");
        try (InputStream in = URI.create(words[1] + "/api/positions").toURL().openStream()) {
            assertThat(Positions.CONTRACT.read(in.readAllBytes()).violations())
                    .extracting(violation -> violation.rule())
                    .containsExactly("positions.long-count");
        }
        program.interrupt();
        program.join();
        assertThat(exitCode).hasValue(0);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("contracts: breaking positions.long-count\n");
    }

    @Test
    void what_is_wrong_with_a_scenario_is_said_with_its_place() throws IOException {
        Path file = Files.writeString(
                directory.resolve("mine.json"),
                "{\"volatility_pct\": 9,\n \"timeline\": [{\"at\": 1, \"kill_switch\": {\"active\": true}}, {\"add\": 1}]}");
        assertThat(mistake("serve", "--scenario", file.toString()))
                .contains("error[schema.maximum]", "mine.json:1:20   /volatility_pct")
                .contains("error[schema.required]", "error[schema.additionalProperties]")
                .contains("mine.json:2:59   /timeline/1");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(mistake("serve", "--scenario", "quiet\u001b[2J"))
                .isEqualTo(
                        "contracts: no scenario and no file quiet\\u001B[2J; there are calm, cils-off, engine-trouble,"
                                + " kill-switch, limit-breach, still, training-failure, volatile\n");
        assertThat(mistake("serve", "--fault", "positions.sorted-by-symbols"))
                .contains("did you mean \"positions.sorted-by-symbol\"?");
    }

    @Test
    void a_port_that_is_taken_is_a_matter_of_usage() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(mistake("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .startsWith("contracts: Port " + taken.getLocalPort() + " is in use; choose another with --port\n");
        }
    }

    @Test
    void other_contracts_are_refused_and_not_ignored() throws IOException {
        Path others = Files.createDirectories(directory.resolve("schemas"));
        Files.createDirectories(others.resolve("tally"));
        Files.writeString(
                others.resolve("tally/schema.json"),
                "{\"x-contract\": {\"name\": \"tally\", \"version\": \"1.0.0\"}, \"type\": \"boolean\"}");
        assertThat(mistake("serve", "--schemas", others.toString()))
                .contains("serve simulates one system, whose contracts are cils-stats, ", "those in " + others)
                .contains("it cannot serve them yet");
        assertThat(mistake("serve", "--schemas", directory.resolve("none").toString()))
                .contains("no directory ");
    }

    @Test
    void its_own_contracts_may_be_named() {
        assertThat(mistake("serve", "--schemas", SCHEMAS.toString(), "--scenario", "none"))
                .startsWith("contracts: no scenario and no file none");
    }
}
