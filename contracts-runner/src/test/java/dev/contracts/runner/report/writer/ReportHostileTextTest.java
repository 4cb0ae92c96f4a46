package dev.contracts.runner.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.WorkflowText;
import dev.contracts.runner.report.GithubCommands;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runtime.json.JsonError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a payload or a file's name says is never obeyed by what shows a report. */
class ReportHostileTextTest {
    @TempDir
    Path folder;

    private List<String> paths;

    @BeforeEach
    void payloads() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("::error::\n::error::, <b>\u202e|`/orders"));
        paths = List.of(
                Hostile.payloadIn(folder).toString(),
                Hostile.textIn(folder).toString(),
                Hostile.payloadIn(odd).toString(),
                folder.resolve("::error::\n::error::none ##[error]x").toString());
    }

    private RunReport report() {
        return Checked.of(paths.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportHasATextThatATerminalOrALogObeys(ReportFormat format) {
        String text = Checked.text(format, report());
        assertThat(text).doesNotContain("\u001b", "\u0000", "##[", "\r").doesNotContainPattern("(?m)^\\s*::[^:]");
        if (format != ReportFormat.JSON) {
            assertThat(text).as("a program wants the file's own name").doesNotContain("\u202e");
        }
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "SARIF", "GITLAB"})
    void whatIsJsonStaysJson(ReportFormat format) {
        byte[] bytes = Checked.text(format, report()).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonError.find(bytes, Limits.DEFAULT)).isNull();
    }

    @Test
    void noLineOfTheTextBeginsACommand() {
        StringWriter out = new StringWriter();
        TextReport text = new TextReport(
                new PrintWriter(out),
                TerminalStyle.plain(),
                Checked.reportContext().rules());
        RunReport report = Checked.of(text, paths.toArray(String[]::new));
        text.end(report, Duration.ZERO);
        assertThat(out.toString()).contains("::error::injected").doesNotContain("##[", "\u001b");
        assertThat(out.toString().lines()).noneMatch(line -> line.strip().startsWith("::error"));
    }

    @Test
    void everyCommandForGithubIsOneOfOurs() {
        String commands =
                GithubCommands.write(report(), Checked.reportContext()).text();
        assertThat(commands.lines())
                .hasSizeGreaterThan(10)
                .allMatch(line ->
                        line.matches("::(error|warning)(?: file=[^:,]*(?:,line=\\d+,col=\\d+)?,| )title=[^:,]*::.*"));
        assertThat(WorkflowText.message("100 %0A\r\n::error::x")).isEqualTo("100 %250A%0D%0A::error::x");
    }

    @Test
    void theSummaryHasNoMarkupButItsOwn() {
        String summary = Checked.text(ReportFormat.GITHUB, report());
        assertThat(summary.lines().filter(line -> line.startsWith("<") || line.endsWith(">")))
                .allMatch(
                        line -> line.matches(
                                "<details><summary>(error|warning) <code>[a-z.-]+</code> [^<>]*</summary>|<pre>[^<>]*|[^<>]*</pre>|</details>"));
        assertThat(summary).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(summary.replaceAll("(?s)<details>.*</details>", "")).doesNotContain("](", "![", "`", "::");
        assertThat(summary).as("an empty line ends HTML").doesNotContainPattern("(?s)<pre>[^<]*\n\\s*\n");
    }
}
