package dev.contracts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a directory that has contracts below {@code schemas}, the program works on those, and elsewhere on its own. */
class DefaultSchemasTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root"));

    @TempDir
    private Path directory;

    @BeforeEach
    void prepare() throws IOException {
        Path contract = Files.createDirectories(directory.resolve("schemas/tally"));
        Files.writeString(contract.resolve("schema.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Tally",
                 "description": "How many there are.",
                 "x-contract": {"name": "tally", "version": "1.0.0", "producer": "a", "consumers": ["b"]},
                 "type": "object", "required": ["count"],
                 "properties": {"count": {"type": "integer", "minimum": 0, "description": "How many."}},
                 "x-rules": [{"id": "tally.small", "rule": "self.count < 10", "message": "the tally is too large",
                              "because": "there are nine places", "at": "/count", "severity": "error"}]}
                """);
        Path examples = Files.createDirectories(contract.resolve("examples/valid"));
        Files.writeString(examples.resolve("one.json"), "{\"count\": 1}");
        Path invalid = Files.createDirectories(contract.resolve("examples/invalid"));
        Files.writeString(invalid.resolve("many.json"), "{\"count\": 10}");
        Files.writeString(invalid.resolve("many.expected"), "tally.small /count\n");
        Files.writeString(directory.resolve("tally.json"), "{\"count\": -1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list                       | tally
            lint                       | 1 contract: no diagnostics
            check tally.json           | error[schema.minimum]
            sample tally --count 3     | {"count":
            explain tally.small        | the tally is too large
            docs --output .            | wrote INTEGRATION_CONTRACTS.md
            probe http://localhost:1 --for 100ms --contracts tally | tally: the contract names no transport
            """)
    void theContractsHereAreUsed(String call, String expected) throws IOException, InterruptedException {
        assertThat(run(call)).contains(expected).doesNotContain("positions");
    }

    @Test
    void elsewhereTheProgramsOwnAreUsed() throws IOException, InterruptedException {
        Files.move(directory.resolve("schemas"), directory.resolve("contracts"));
        assertThat(run("list")).contains("positions").doesNotContain("tally");
        assertThat(run("list --schemas contracts")).contains("tally").doesNotContain("positions");
    }

    /** Runs the program in a process of its own, since a JVM cannot change its directory. */
    private String run(String call) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dcontracts.schemas=" + ROOT.resolve("schemas"),
                Main.class.getName()));
        command.addAll(List.of(call.split(" ")));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
