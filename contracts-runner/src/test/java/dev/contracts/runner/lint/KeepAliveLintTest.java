package dev.contracts.runner.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keep-alives that a contract would check as payloads. */
class KeepAliveLintTest {
    @TempDir
    private Path root;

    @Test
    void aKeepAliveWithTheStructureOfAPayloadIsReported() throws IOException {
        Path contract = Files.createDirectories(root.resolve("ticks"));
        Files.writeString(contract.resolve("schema.json"), """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "x-contract": {"name": "ticks", "version": "1.0.0"},
                  "type": "object",
                  "required": ["type"],
                  "properties": {"type": {"enum": ["tick", "ping"]}},
                  "x-stream": {
                    "keepAlives": [{"type": "pong"}, {"type": "ping"}]
                  }
                }
                """);
        assertThat(ExampleLint.check(ContractSet.load(root)))
                .singleElement()
                .asString()
                .startsWith("error[contract.stream] ticks/schema.json:8:38")
                .contains("the keep-alive has the structure of a payload, so that it is checked as one");
    }
}
