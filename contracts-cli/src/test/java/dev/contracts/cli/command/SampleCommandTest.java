package dev.contracts.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.CommandResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    private static final Path SCHEMAS =
            Path.of(System.getProperty("contracts.root", "..")).resolve("schemas");

    @TempDir
    Path folder;

    private static CommandResult contracts(String... arguments) {
        return CommandResult.of(SCHEMAS, "", arguments);
    }

    private static CommandResult checked(String contract, CommandResult sampled, String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(options, 0, arguments, 5, options.length);
        System.arraycopy(new String[] {"check", "--ndjson", "--contract", contract, "-"}, 0, arguments, 0, 5);
        return CommandResult.of(SCHEMAS, sampled.out(), arguments);
    }

    @Test
    void whatIsSampledIsCheckedWithoutAFinding() {
        CommandResult sampled = contracts("sample", "training-progress", "--count", "25", "--seed", "3");
        assertThat(sampled.err()).isEmpty();
        assertThat(sampled.exitCode()).isZero();
        assertThat(sampled.out().lines()).hasSize(25);
        CommandResult checked = checked("training-progress", sampled);
        assertThat(checked.out()).contains("25 payloads: 0 errors, 0 warnings");
        assertThat(checked.exitCode()).isZero();
    }

    @Test
    void anInvalidOneBreaksTheRuleThatIsNamed() {
        CommandResult sampled =
                contracts("sample", "positions", "--invalid", "positions.sorted-by-symbol", "--count", "3");
        CommandResult checked = checked("positions", sampled, "--format", "json");
        assertThat(checked.out())
                .contains("\"errors\":3,\"warnings\":0,")
                .contains("\"rule\":\"positions.sorted-by-symbol\"");
        assertThat(checked.exitCode()).isEqualTo(1);
    }

    @Test
    void aSequenceBreaksItsRuleAtTheEnd() {
        CommandResult sampled = contracts("sample", "engine-state", "--invalid", "engine-state.last-cycle-advances");
        CommandResult checked = checked("engine-state", sampled);
        assertThat(checked.out())
                .contains("error[engine-state.last-cycle-advances]")
                .contains(": 1 error, 0 warnings");
    }

    @Test
    void samplesAgreeWithTheContextThatIsGiven() {
        CommandResult sampled = contracts("sample", "trade-history", "--count", "20", "--context", "limit=2");
        CommandResult checked = checked("trade-history", sampled, "--context", "limit=2");
        assertThat(checked.exitCode()).as(checked.out()).isZero();
    }

    @Test
    void severalPayloadsAsOneTextAreAnArray() {
        assertThat(contracts("sample", "cils-stats", "--count", "3", "--format", "json")
                        .out())
                .startsWith("[\n{")
                .endsWith("}\n]\n");
        assertThat(contracts("sample", "cils-stats", "--format", "json").out())
                .startsWith("{")
                .endsWith("}\n");
    }

    @Test
    void mistakesOfTheCallAreSaidInOneLine() {
        assertMistake("no contract position; there are cils-stats", "sample", "position");
        assertMistake("--count is at least 1", "sample", "positions", "--count", "0");
        assertMistake(
                "did you mean \"positions.market-value\"?",
                "sample",
                "positions",
                "--invalid",
                "positions.market-valu");
        assertMistake(
                "--context total_portfolio_value=VALUE",
                "sample",
                "positions",
                "--invalid",
                "positions.weight-formula");
        assertMistake("no contract declares a context value lim", "sample", "trade-history", "--context", "lim=2");
        assertMistake("positions declares no context value limit", "sample", "positions", "--context", "limit=2");
    }

    private static void assertMistake(String words, String... arguments) {
        CommandResult session = contracts(arguments);
        assertThat(session.err()).contains(words).doesNotContain("Exception");
        assertThat(session.out()).isEmpty();
        assertThat(session.exitCode()).isEqualTo(2);
    }

    @Test
    void aContractThatNothingKeepsHasNoSample() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("never")).resolve("schema.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-contract": {"name": "never", "version": "1.0.0"},
                 "type": "string", "pattern": "^a$", "minLength": 2}
                """);
        CommandResult session = CommandResult.of(folder, "", "sample", "--schemas", folder.toString(), "never");
        assertThat(session.err())
                .contains("contracts: no payload of never was found")
                .doesNotContain("Exception");
        assertThat(session.exitCode()).isEqualTo(3);
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheWork() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        CommandResult session =
                CommandResult.writing(closed, SCHEMAS, "", Map.of(), "sample", "positions", "--count", "1000000");
        assertThat(session.err()).isEmpty();
        assertThat(session.exitCode()).isZero();
    }
}
