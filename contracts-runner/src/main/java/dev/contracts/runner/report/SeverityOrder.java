package dev.contracts.runner.report;

import dev.contracts.Severity;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import java.util.List;
import java.util.stream.Stream;

/** Orders violations where not all can be shown: errors before warnings, each in the order in which they were found. */
public final class SeverityOrder {
    private SeverityOrder() {}

    public static List<LocatedViolation> of(RunReport report) {
        return Stream.concat(of(report, Severity.ERROR).stream(), of(report, Severity.WARNING).stream())
                .toList();
    }

    public static List<LocatedViolation> of(RunReport report, Severity severity) {
        return of(report.violations(), severity);
    }

    public static List<LocatedViolation> of(List<LocatedViolation> violations, Severity severity) {
        return violations.stream()
                .filter(located -> located.violation().severity() == severity)
                .toList();
    }
}
