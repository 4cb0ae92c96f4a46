package dev.contracts.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.check.CompiledContracts;
import dev.contracts.cli.command.ContractsCommand;
import dev.contracts.cli.terminal.ResultWriter;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.dashboard.Contracts;
import dev.contracts.runner.engine.Engines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the contracts are compiled shows in the time that a check takes, and in nothing that it prints. */
class EnginesPrintTheSameTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));
    private static final Path SCHEMAS = ROOT.resolve("schemas");

    /** The same contracts, which nobody compiled: a line feed more at the end of one file. */
    @TempDir
    Path edited;

    @BeforeEach
    void edit() throws IOException {
        for (String name : Contracts.INDEX.sources().stream().map(s -> s.name()).toList()) {
            Files.createDirectories(edited.resolve(name).getParent());
            Files.copy(SCHEMAS.resolve(name), edited.resolve(name));
        }
        Files.writeString(edited.resolve("common/schema.json"), "\n", StandardOpenOption.APPEND);
    }

    @Test
    void anEditedContractIsNotTheCompiledOne() throws IOException {
        Engines compiled = CompiledContracts.engines(SCHEMAS);
        assertThat(compiled.apply("positions").getClass().getSimpleName()).isEqualTo("CompiledEngine");
        Engines loaded = CompiledContracts.engines(edited);
        assertThat(loaded.apply("positions").getClass().getSimpleName()).isEqualTo("ReferenceEngine");
        for (String contract : compiled.names()) {
            assertThat(loaded.context(contract)).isEqualTo(compiled.context(contract));
        }
        assertThat(loaded.names()).isEqualTo(compiled.names());
    }

    @Test
    void ofAllPayloadsAsText() throws IOException {
        assertSame();
    }

    @Test
    void ofAllPayloadsAsJsonOnBehalfOfAProducerWithContext() throws IOException {
        assertSame(
                "--format",
                "json",
                "--profile",
                "producer",
                "--context",
                "total_portfolio_value=100000",
                "--context",
                "symbol=AAPL",
                "--context",
                "since=2026-11-02T14:30:00Z",
                "--context",
                "configured_horizons=[\"5m\",\"1h\"]",
                "--context",
                "sampling=transition",
                "--context",
                "manifest_run_id=1");
    }

    /** What a call printed and how it ended. */
    private record Printed(String out, String err, int exitCode) {
        static Printed by(Path schemas, List<String> call) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(
                    InputStream.nullInputStream(), ResultWriter.to(out), ResultWriter.to(err), false, false, Map.of());
            List<String> arguments = new ArrayList<>(call);
            arguments.addAll(List.of("--schemas", schemas.toString()));
            int exitCode = ContractsCommand.run(terminal, arguments.toArray(String[]::new));
            terminal.flush();
            return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exitCode);
        }
    }

    private void assertSame(String... options) throws IOException {
        List<String> call = new ArrayList<>(List.of("check"));
        call.addAll(List.of(options));
        call.add(ROOT.resolve("examples/payloads").toString());
        call.add(ROOT.resolve("examples/drifted").toString());
        for (String contract : Contracts.INDEX.names()) {
            call.add(SCHEMAS.resolve(contract).resolve("examples").toString());
        }
        Printed compiled = Printed.by(SCHEMAS, call);
        Printed reference = Printed.by(edited, call);
        assertThat(compiled.out()).contains("schema.enum").contains("positions.");
        assertThat(timeless(compiled.out())).isEqualTo(timeless(reference.out()));
        assertThat(compiled.err()).isEqualTo(reference.err());
        assertThat(compiled.exitCode()).isEqualTo(reference.exitCode()).isEqualTo(1);
    }

    private String timeless(String text) {
        return text.replaceAll("\\([0-9.]+ s\\)", "(… s)")
                .replace(edited.toString(), "schemas")
                .replace(SCHEMAS.toString(), "schemas");
    }
}
