package dev.contracts.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.Main;
import dev.contracts.dashboard.Contracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of built-in contracts leaves out: libraries, each of which costs more to load than a payload to check. */
class LoadedClassesTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));
    private static final Pattern HEAVY = Pattern.compile(
            "^(com\\.networknt|dev\\.cel|com\\.google\\.(common|protobuf)|com\\.palantir|tools\\.jackson|com\\.fasterxml"
                    + "|picocli|com\\.samskivert|me\\.tongfei|com\\.contrastsecurity|org\\.slf4j)\\.");
    /** No library, but what the platform makes when it links a lambda of ours. */
    private static final Pattern LINKED = Pattern.compile("^dev\\.contracts\\..*\\$\\$Lambda");

    /** What a payload violates: made when the first violation is found. */
    private static final Pattern CONSTRAINT =
            Pattern.compile("^dev\\.contracts\\.(runtime\\.constraint\\.|dashboard\\..*\\$Constraints$)");

    @TempDir
    Path folder;

    @Test
    void aPayloadThatConformsNeedsNoLibraryAndLinksNothing() throws Exception {
        List<String> classes = classes(0, "check", example("payloads/positions.json"));
        assertThat(classes)
                .contains("dev.contracts.cli.check.CheckRunner", "dev.contracts.runner.engine.CompiledEngine");
        assertThat(classes).noneMatch(name -> HEAVY.matcher(name).find());
        assertThat(classes).noneMatch(name -> LINKED.matcher(name).find());
        assertThat(classes).doesNotContain("java.util.ServiceLoader", "dev.contracts.simulator.command.ServeCommand");
        assertThat(classes).noneMatch(name -> name.startsWith("dev.contracts.importer."));
        assertThat(classes).noneMatch(name -> CONSTRAINT.matcher(name).find());
    }

    @Test
    void payloadsThatBreakTheirContractsNeedNoLibrary() throws Exception {
        List<String> classes = classes(1, "check", example("drifted"));
        assertThat(classes).contains("dev.contracts.runner.report.ViolationBlock");
        assertThat(classes).anyMatch(name -> CONSTRAINT.matcher(name).find());
        assertThat(classes).noneMatch(name -> HEAVY.matcher(name).find());
    }

    @Test
    void aProgramThatGivesContextAndReadsJsonNeedsNoLibrary() throws Exception {
        List<String> classes = classes(
                1,
                "check",
                "--format",
                "json",
                "--context",
                "total_portfolio_value=100000",
                "--strict",
                example("drifted"));
        assertThat(classes).contains("dev.contracts.runner.report.JsonReport");
        assertThat(classes).noneMatch(name -> HEAVY.matcher(name).find());
    }

    private static String example(String name) {
        return ROOT.resolve("examples").resolve(name).toString();
    }

    /** The classes that a process of its own loads. */
    private List<String> classes(int exitCode, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-Dcontracts.schemas=" + ROOT.resolve("schemas"),
                "-Dcontracts.index=" + Contracts.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("out.txt")))
                .isEqualTo(exitCode);
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ", 2)[0])
                    .toList();
        }
    }
}
