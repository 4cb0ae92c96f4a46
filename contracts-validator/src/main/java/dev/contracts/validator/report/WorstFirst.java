package dev.contracts.validator.report;

import dev.contracts.Severity;
import dev.contracts.validator.run.LocatedViolation;
import dev.contracts.validator.run.RunReport;
import java.util.List;
import java.util.stream.Stream;

/** Which violations are shown where not all can be: errors before warnings, each in the order in which they were found. */
final class WorstFirst {
    private WorstFirst() {}

    static List<LocatedViolation> of(RunReport report) {
        return Stream.concat(of(report, Severity.ERROR).stream(), of(report, Severity.WARNING).stream())
                .toList();
    }

    static List<LocatedViolation> of(RunReport report, Severity severity) {
        return report.violations().stream()
                .filter(located -> located.violation().severity() == severity)
                .toList();
    }
}
