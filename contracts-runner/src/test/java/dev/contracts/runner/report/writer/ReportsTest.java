package dev.contracts.runner.report.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.runner.report.GithubSummary;
import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final RunReport REPORT =
            Checked.of(Checked.ROOT.resolve("payloads/orders/drifted.json").toString());

    @TempDir
    Path folder;

    private final StringWriter console = new StringWriter();

    private WrittenReports write(Map<String, String> environment, String... requests) {
        return reports(environment, requests).write(REPORT);
    }

    private Reports reports(Map<String, String> environment, String... requests) {
        return new Reports(
                Stream.of(requests).map(ReportRequest::parse).toList(),
                Checked.reportContext(folder, environment),
                new PrintWriter(console));
    }

    @Test
    void everyReportThatIsAskedForIsWritten() {
        WrittenReports written = write(Map.of(), "junit=a/junit.xml", "sarif=contracts.sarif", "html=page.html");
        assertThat(written.lines()).containsExactly("wrote a/junit.xml", "wrote contracts.sarif", "wrote page.html");
        assertThat(written.and(Outcome.CONFORMS)).isEqualTo(Outcome.CONFORMS);
        assertThat(folder.resolve("a/junit.xml")).content().contains("<testsuites");
        assertThat(folder.resolve("contracts.sarif")).content().contains("\"2.1.0\"");
        assertThat(console.toString()).isEmpty();
    }

    @Test
    void twoReportsDoNotShareAFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports(Map.of(), "junit=a.xml", "sarif=./b/../a.xml"))
                .withMessage("two reports go to ./b/../a.xml: give each a file of its own");
        Map<String, String> gitlab = Map.of("GITLAB_CI", "true");
        assertThatIllegalArgumentException().isThrownBy(() -> reports(gitlab, "auto", "junit=out/contracts-junit.xml"));
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidAndLeavesNoVerdict() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        WrittenReports written = write(Map.of(), "junit=file/junit.xml", "json=" + folder, "sarif=contracts.sarif");
        assertThat(written.lines())
                .containsExactly(
                        "cannot write the junit report file/junit.xml: a part of its path is a file, not a directory",
                        "cannot write the json report " + folder + ": it is a directory",
                        "wrote contracts.sarif");
        assertThat(written.and(Outcome.VIOLATIONS)).isEqualTo(Outcome.NO_VERDICT);
    }

    @Test
    void aPayloadThatWasCheckedIsNotOverwritten() throws IOException {
        Path payload = Files.createDirectory(folder.resolve("orders")).resolve("order.json");
        Files.writeString(payload, "{}");
        RunReport report = Checked.of(payload.toString());
        WrittenReports written =
                reports(Map.of(), "json=orders/../orders/order.json").write(report);
        assertThat(written.lines().get(0)).endsWith("it is a payload that was checked");
        assertThat(written.complete()).isFalse();
        assertThat(payload).hasContent("{}");
    }

    @Test
    void onGithubTheSummaryFollowsThoseOfTheStepsBefore() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        Map<String, String> github = Map.of("GITHUB_ACTIONS", "true", CiHost.SUMMARY, summary.toString());
        assertThat(write(github, "auto").lines()).containsExactly("wrote " + summary);
        assertThat(summary).content().startsWith("before\n### contracts check: 2 errors, 1 warning");
        assertThat(console.toString())
                .startsWith("::error file=")
                .contains("line=7,col=40,title=orders.total::error[orders.total] total is 3.5");
    }

    @Test
    void onGithubTenAnnotationsOfAKindAreShownAndTheRestIsCounted() throws IOException {
        RunReport report = Checked.of(Hostile.manyIn(folder, 37).toString());
        WrittenReports written =
                reports(Map.of("GITHUB_ACTIONS", "true"), "auto").write(report);
        assertThat(written.lines())
                .containsExactly(
                        "auto: GitHub Actions: no summary written, GITHUB_STEP_SUMMARY is not set",
                        "github: 11 of 38 annotations are shown: GitHub takes 10 errors and as many warnings of a step");
        assertThat(console.toString().lines()).hasSize(11);
    }

    @Test
    void aSummaryKeepsWithinWhatGithubTakes() throws IOException {
        RunReport report = Checked.of(Hostile.manyIn(folder, 1_000).toString());
        ReportText all = GithubSummary.write(report, Checked.reportContext(), GithubSummary.MOST_BYTES);
        assertThat(all.notes()).isEmpty();
        ReportText some = GithubSummary.write(report, Checked.reportContext(), 100_000);
        assertThat(some.text()).hasSizeBetween(90_000, 100_000).contains(" of 1000 violations are in the summary");
        assertThat(some.notes()).hasSize(1);
        ReportText none = GithubSummary.write(report, Checked.reportContext(), 0);
        assertThat(none.text()).hasSizeLessThan(500);
        assertThat(none.notes()).isNotEmpty();
    }

    @Test
    void onGitlabTheFilesAreNamedThatAJobHasToName() {
        assertThat(write(Map.of("GITLAB_CI", "true"), "auto").lines())
                .contains("wrote out/gl-code-quality-report.json", "wrote out/contracts-junit.xml")
                .anyMatch(line -> line.contains("artifacts:reports"));
    }

    @Test
    void whereNoHostIsKnownAutoSaysThatItWroteNothing() {
        assertThat(write(Map.of("CI", "true"), "auto").lines())
                .singleElement()
                .asString()
                .contains("neither GITHUB_ACTIONS nor GITLAB_CI");
        assertThat(write(Map.of(), "auto"))
                .isEqualTo(new WrittenReports(List.of("auto: no report written: this is no CI host"), true));
    }
}
