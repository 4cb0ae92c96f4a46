package dev.contracts.runner.report;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.text.CountText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report as GitLab's code quality list, which is shown in a merge request and beside its lines. The list has issues
 * in files only: an unchecked rule becomes an issue of severity info, and a source that could not be checked a blocker.
 */
public final class GitlabReport {
    /** The path of an issue without a file. */
    private static final String NOWHERE = ".";

    private final JsonWriter json = new JsonWriter();
    private final ViolationFingerprints fingerprints = new ViolationFingerprints();
    private final ReportPaths paths;

    private GitlabReport(ReportPaths paths) {
        this.paths = paths;
    }

    public static ReportText write(RunReport report, ReportContext context) {
        GitlabReport gitlab = new GitlabReport(new ReportPaths(context));
        gitlab.json.beginArray();
        report.problems().forEach(gitlab::problem);
        SeverityOrder.of(report).forEach(gitlab::violation);
        UncheckedRule.of(report).forEach(gitlab::unchecked);
        gitlab.json.endArray();
        List<String> notes = report.unlisted() == 0
                ? List.of()
                : List.of(CountText.of(report.unlisted(), "more violation") + " counted but not listed");
        return new ReportText(new String(gitlab.json.toBytes(), StandardCharsets.UTF_8) + "\n", notes);
    }

    private void problem(SourceError problem) {
        String path = problem.source().isEmpty() ? NOWHERE : paths.of(problem.source());
        issue(
                "cannot check: " + problem.message(),
                "contracts.cannot-check",
                "blocker",
                path,
                1,
                fingerprints.of("contracts.cannot-check", path));
    }

    private void violation(LocatedViolation located) {
        Violation violation = located.violation();
        String path = paths.of(located.file());
        String pointer = violation.pointer().isEmpty() ? "" : " (" + violation.pointer() + ")";
        issue(
                violation.message() + pointer,
                violation.rule(),
                violation.severity() == Severity.ERROR ? "major" : "minor",
                path,
                violation.line(),
                fingerprints.of(violation, path));
    }

    private void unchecked(UncheckedRule rule) {
        String path = paths.of(rule.files().get(0));
        issue(
                "not checked: " + rule.reason() + " (" + rule.where() + ")",
                rule.rule(),
                "info",
                path,
                1,
                fingerprints.of("unchecked", rule.contract(), rule.rule()));
    }

    private void issue(String text, String rule, String severity, String path, int line, String fingerprint) {
        json.beginObject();
        json.name("description").value(TerminalText.escape(text));
        json.name("check_name").value(rule);
        json.name("fingerprint").value(fingerprint);
        json.name("severity").value(severity);
        json.name("location").beginObject();
        json.name("path").value(TerminalText.escape(path));
        json.name("lines").beginObject().name("begin").value(line).endObject();
        json.endObject();
        json.endObject();
    }
}
