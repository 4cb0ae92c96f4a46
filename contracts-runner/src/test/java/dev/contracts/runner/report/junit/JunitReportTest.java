package dev.contracts.runner.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.report.writer.Checked;
import dev.contracts.runner.report.writer.Hostile;
import dev.contracts.runner.report.writer.ReportFormat;
import dev.contracts.runner.run.RunReport;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JUnit report as Maven's own reader of such files understands it. */
class JunitReportTest {
    @TempDir
    Path folder;

    @Test
    void aCaseIsAPayloadAndSaysWhatIsWrongWithIt() throws Exception {
        ReportTestCase drifted = find(Checked.someOfEverything(), "/drifted.json");
        assertThat(drifted.hasFailure()).isTrue();
        assertThat(drifted.getFullClassName()).isEqualTo("contracts.orders");
        assertThat(drifted.getFailureType()).isEqualTo("orders.total");
        assertThat(drifted.getFailureMessage())
                .contains("total is 3.5, expected")
                .contains("(and 1 more)");
        assertThat(drifted.getFailureDetail())
                .contains("--> " + Checked.ROOT + "/payloads/orders/drifted.json:7:40   /lots/1/total")
                .contains("  |                                        ^^^\n")
                .contains("because: the invoice shows total <b>and</b> price");
        assertThat(find(Checked.someOfEverything(), "/kept.json").isSuccessful())
                .isTrue();
    }

    @Test
    void aRuleThatWasNotCheckedIsSkippedAndWhatCannotBeReadIsAnError() throws Exception {
        ReportTestCase unchecked = find(Checked.someOfEverything(), "rule orders.lots-within-limit");
        assertThat(unchecked.hasSkipped()).isTrue();
        assertThat(unchecked.getFailureMessage()).contains("context limit not given");
        ReportTestCase missing = find(Checked.someOfEverything(), "/none.json");
        assertThat(missing.hasError()).isTrue();
        assertThat(missing.getFailureMessage()).isEqualTo("no such file or directory");
    }

    @Test
    void anEmptyRunIsNotGreen() throws Exception {
        List<ReportTestSuite> suites = parse(Checked.of());
        assertThat(suites).hasSize(1);
        assertThat(suites.get(0).getNumberOfErrors()).isEqualTo(1);
        suites = parse(Checked.of(folder.toString()));
        assertThat(suites.get(0).getNumberOfErrors()).isEqualTo(1);
    }

    @Test
    void allThatIsHostileIsReadBack() throws Exception {
        Path file = Hostile.payloadIn(folder);
        ReportTestCase hostile = find(Checked.of(file.toString()), "hostile.json");
        assertThat(hostile.getFailureDetail())
                .contains("<script>alert(1)</script>")
                .contains("]]>")
                .contains("\\u001b[31m")
                .contains("\\u0000");
        Path text = Hostile.textIn(folder);
        assertThat(find(Checked.of(text.toString()), "text.ndjson:3").getFailureDetail())
                .contains("3 | \\u001B[31m::error::injected");
        Path odd = Files.copy(
                file, Files.createDirectory(folder.resolve("a]]>&<b>\"\u0001")).resolve("orders.json"));
        assertThat(find(Checked.of(odd.toString()), "/orders.json").getName())
                .endsWith("a]]>&<b>\"\\u0001/orders.json");
    }

    @Test
    void aThousandViolationsAreOneCaseThatNamesThemAll() throws Exception {
        ReportTestCase many = find(Checked.of(Hostile.manyIn(folder, 1_000).toString()), "many.json");
        assertThat(many.getFailureMessage()).endsWith("(and 999 more)");
        assertThat(many.getFailureDetail().split("\\[schema.enum\\]", -1)).hasSize(1_001);
    }

    @Test
    void payloadsOfALongSequenceThatHaveNoCaseOfTheirOwnAreCountedInOne() throws Exception {
        Path file = Files.createDirectory(folder.resolve("orders")).resolve("long.ndjson");
        Files.writeString(file, "{\"id\": \"x\", \"at\": \"\"}\n".repeat(1_003));
        RunReport report = Checked.of(file.toString());
        assertThat(report.files().get(0).listed()).hasSize(1_000);
        assertThat(find(report, "long.ndjson:1000").hasFailure()).isTrue();
        ReportTestCase rest = find(report, "long.ndjson: 3 more payloads");
        assertThat(rest.hasFailure()).isTrue();
        assertThat(rest.getFailureMessage()).isEqualTo("3 errors, counted but not listed");
        assertThat(JunitReport.write(report, Checked.reportContext()).notes().get(0))
                .contains("3 payloads have no case");
    }

    @Test
    void aboveTheLimitOfGitlabPayloadsThatConformShareACase() throws Exception {
        ReportText text = JunitReport.write(Checked.someOfEverything(), Checked.reportContext(), 4);
        assertThat(text.notes()).hasSize(1);
        List<String> names = parse(text.text()).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .map(ReportTestCase::getName)
                .toList();
        assertThat(names).anyMatch(name -> name.endsWith("kept.json: payloads that conform: 1"));
        assertThat(names).anyMatch(name -> name.endsWith("session.ndjson:2"));
    }

    private static ReportTestCase find(RunReport report, String name) throws Exception {
        return parse(report).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(one -> one.getName().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<ReportTestSuite> parse(RunReport report) throws Exception {
        return parse(Checked.text(ReportFormat.JUNIT, report));
    }

    private static List<ReportTestSuite> parse(String xml) throws Exception {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        return parser.parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }
}
