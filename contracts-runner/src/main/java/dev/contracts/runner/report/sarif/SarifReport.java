package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.ReportPaths;
import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.report.SeverityOrder;
import dev.contracts.runner.report.ViolationFingerprints;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runtime.text.CountText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The report as SARIF 2.1.0, for code scanning and for editors. It keeps within the limits of GitHub, gravest
 * violations first, and says in its notifications and to the caller what it leaves out.
 */
public final class SarifReport {
    /** The number of results of a run that GitHub accepts; it rejects a file with more. */
    static final int MOST_RESULTS = 25_000;

    /** The number of results that GitHub shows. */
    private static final int SHOWN_RESULTS = 5_000;

    private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");
    private static final String FINGERPRINT = "contractFinding/v1";
    /** The fingerprint that GitHub compares. */
    private static final String GITHUB_FINGERPRINT = "primaryLocationLineHash";

    private final RunReport report;
    private final ReportContext context;
    private final SarifLocations locations;
    private final ReportPaths paths;

    private SarifReport(RunReport report, ReportContext context) {
        this.report = report;
        this.context = context;
        this.paths = new ReportPaths(context);
        this.locations = new SarifLocations(paths);
    }

    public static ReportText write(RunReport report, ReportContext context) {
        return write(report, context, MOST_RESULTS, SarifFile.MOST_BYTES);
    }

    /**
     * Writes the report.
     *
     * @param mostBytes how large the file may be when it is compressed
     */
    public static ReportText write(RunReport report, ReportContext context, int mostResults, long mostBytes) {
        List<LocatedViolation> all = SeverityOrder.of(report);
        int shown = Math.min(mostResults, all.size());
        while (true) {
            List<String> notes = notes(report, all.size(), shown);
            SarifReport made = new SarifReport(report, context);
            String text = SarifFile.text(made.file(all.subList(0, shown), notes));
            if (shown == 0 || SarifFile.fits(text, mostBytes)) {
                return new ReportText(text, notes);
            }
            shown /= 2;
        }
    }

    private static List<String> notes(RunReport report, int listed, int shown) {
        List<String> notes = new ArrayList<>();
        if (shown < listed) {
            notes.add("the " + shown + " gravest of " + listed + " violations are in it, as many as GitHub takes");
        }
        if (report.unlisted() > 0) {
            notes.add(CountText.of(report.unlisted(), "more violation") + " counted but not listed");
        }
        if (shown > SHOWN_RESULTS) {
            notes.add("GitHub shows " + SHOWN_RESULTS + " of the " + shown + " violations in it");
        }
        return notes;
    }

    private SarifSchema210 file(List<LocatedViolation> shown, List<String> notes) {
        TreeSet<String> ids = new TreeSet<>();
        shown.forEach(located -> ids.add(located.violation().rule()));
        report.unchecked().forEach(located -> ids.add(located.unchecked().rule()));
        SarifRules rules = new SarifRules(ids, context);
        ToolComponent driver = new ToolComponent();
        driver.setName(context.program());
        driver.setRules(rules.descriptors());
        Tool tool = new Tool();
        tool.setDriver(driver);
        Run run = new Run();
        run.setTool(tool);
        run.setColumnKind(Run.ColumnKind.UNICODE_CODE_POINTS);
        run.setInvocations(List.of(SarifInvocation.of(report, rules, locations, notes)));
        ViolationFingerprints fingerprints = new ViolationFingerprints();
        run.setResults(shown.stream()
                .map(located -> result(located, rules, fingerprints))
                .toList());
        SarifSchema210 file = new SarifSchema210();
        file.set$schema(SCHEMA);
        file.setVersion(SarifSchema210.Version._2_1_0);
        file.setRuns(List.of(run));
        return file;
    }

    private Result result(LocatedViolation located, SarifRules rules, ViolationFingerprints fingerprints) {
        Violation violation = located.violation();
        Result result = new Result();
        result.setRuleId(violation.rule());
        result.setRuleIndex(rules.index(violation.rule()));
        result.setLevel(violation.severity() == Severity.ERROR ? Result.Level.ERROR : Result.Level.WARNING);
        result.setMessage(SarifText.message(violation.message()));
        result.setLocations(List.of(locations.value(located)));
        context.rules()
                .location(violation)
                .ifPresent(location -> result.setRelatedLocations(Set.of(locations.rule(location))));
        String fingerprint = fingerprints.of(violation, paths.of(located.file()));
        PartialFingerprints partial = new PartialFingerprints();
        partial.setAdditionalProperty(FINGERPRINT, fingerprint);
        partial.setAdditionalProperty(GITHUB_FINGERPRINT, fingerprint);
        result.setPartialFingerprints(partial);
        return result;
    }
}
