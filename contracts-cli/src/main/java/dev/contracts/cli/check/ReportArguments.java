package dev.contracts.cli.check;

import dev.contracts.cli.terminal.Terminal;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runner.report.writer.ReportRequest;
import dev.contracts.runner.report.writer.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reports that a call asks for. */
public final class ReportArguments {
    private ReportArguments() {}

    /**
     * @param written {@code FORMAT=FILE} or {@code auto}, as they were written
     * @param command what reports call the program
     * @throws IllegalArgumentException in words for the user
     */
    public static Reports parse(List<String> written, String command, RuleLookup rules, Terminal terminal) {
        List<ReportRequest> requests = new ArrayList<>();
        for (String report : written) {
            requests.add(ReportRequest.parse(report));
        }
        ReportContext context = new ReportContext(
                command, TextReport.COMMAND, rules, Path.of("").toAbsolutePath(), Path.of(""), terminal.environment());
        return new Reports(requests, context, terminal.err());
    }
}
