package dev.contracts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, whose standard streams are pipes. */
class ProcessTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root"));

    @Test
    void aPayloadIsPipedIn() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dcontracts.schemas=" + ROOT.resolve("schemas"),
                Main.class.getName()));
        command.addAll(List.of("check", "--contract", "cils-stats", "-"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.outputWriter(StandardCharsets.UTF_8)
                .append("{\"enabled\": false}")
                .close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("1 payload: 0 errors");
        assertThat(process.waitFor()).isZero();
    }
}
