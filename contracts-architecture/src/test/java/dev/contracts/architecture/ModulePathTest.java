package dev.contracts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer that is a module itself compiles with every warning on, and runs. */
class ModulePathTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));
    private static final Path SOURCES = Path.of("src/test/modules/consumer");
    /** The bindings and everything that they need. */
    private static final List<String> MODULES =
            List.of("contracts-core", "contracts-dashboard", "jackson-annotations", "jspecify", "re2j");

    @TempDir
    Path folder;

    @Test
    void aModularConsumerCompilesWithoutWarningsAndRuns() throws Exception {
        compile();
        List<String> output = run(ROOT.resolve("examples/drifted/positions.json"));
        assertThat(output)
                .startsWith(
                        "module dev.contracts, module dev.contracts.dashboard",
                        "[cils-stats, engine-state, positions, risk-status, trade-history, training-progress]")
                .anyMatch(line -> line.startsWith("schema."))
                .last()
                .asString()
                .endsWith(" unchecked");
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-p",
                modulePath(),
                "-d",
                folder.resolve("consumer").toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjects(
                                    SOURCES.resolve("module-info.java"),
                                    SOURCES.resolve("com/example/consumer/Main.java")))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        assertThat(messages.toString()).isEmpty();
    }

    private List<String> run(Path payload) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-p",
                        folder.resolve("consumer") + File.pathSeparator + modulePath(),
                        "-m",
                        "com.example.consumer/com.example.consumer.Main",
                        payload.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readAllLines(output);
    }

    private static String modulePath() {
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> MODULES.stream().anyMatch(entry::contains))
                .toList();
        assertThat(entries).hasSameSizeAs(MODULES);
        return entries.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
