package dev.contracts.cli;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.dashboard.Contracts;
import dev.contracts.validator.SnapshotCheck;
import dev.contracts.validator.report.ContractRuleBook;
import dev.contracts.validator.report.JsonReport;
import dev.contracts.validator.report.ReportRequest;
import dev.contracts.validator.report.ReportScene;
import dev.contracts.validator.report.Reports;
import dev.contracts.validator.report.RuleBook;
import dev.contracts.validator.report.TextReport;
import dev.contracts.validator.report.WrittenReports;
import dev.contracts.validator.run.ContextArguments;
import dev.contracts.validator.run.ContractRun;
import dev.contracts.validator.run.Engines;
import dev.contracts.validator.run.LimitArguments;
import dev.contracts.validator.run.RunListener;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.run.Tally;
import dev.contracts.validator.source.FoundPayloads;
import dev.contracts.validator.source.PayloadFinder;
import dev.contracts.validator.source.PayloadReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code contracts check} does once its call is understood. Nothing here needs picocli; where the contracts are those
 * that were compiled, nothing needs the libraries of the reference engine either.
 */
final class Check {
    private final Terminal terminal;
    private final CheckRequest request;

    Check(Terminal terminal, CheckRequest request) {
        this.terminal = terminal;
        this.request = request;
    }

    /**
     * Checks, reports, and gives the exit code.
     *
     * @throws UsageMistake before anything was read or written
     * @throws dev.contracts.model.ContractException when the contracts are broken
     */
    int run() {
        long start = System.nanoTime();
        SchemasFolder schemas = SchemasFolder.of(request.schemas());
        Engines contracts = Engines.of(schemas.root(), Contracts.INDEX);
        String contract = request.contract();
        if (contract != null && !contracts.names().contains(contract)) {
            throw new UsageMistake("no contract " + contract + "; there are " + String.join(", ", contracts.names()));
        }
        Limits limits = limits();
        Options options = Options.DEFAULT
                .withProfile(request.profile())
                .withStrict(request.strict())
                .withLimits(limits);
        Map<String, Context> contexts = contexts(contracts);
        ContractRun run = new ContractRun(contracts, options, contexts, new PayloadReader(limits, terminal.in()));
        RuleBook rules = new ContractRuleBook(contracts, schemas.root(), schemas.prefix());
        Reports reports = reports(rules);
        FoundPayloads found = new PayloadFinder(contracts.names(), contract, request.ndjson()).find(request.paths());
        if (request.snapshot()) {
            run = ofOneMoment(run, found, contracts);
        }
        @Nullable
        RecordedSessions recorded = found.recordings().isEmpty()
                ? null
                : RecordedSessions.of(found, schemas.root(), contracts, options, contexts);
        RunReport report = report(run, recorded, found, rules, start);
        return written(reports.write(report)).and(report.outcome()).exitCode();
    }

    private ContractRun ofOneMoment(ContractRun run, FoundPayloads found, Engines contracts) {
        Optional<String> fault = OneMoment.demand(found);
        if (fault.isPresent()) {
            throw new UsageMistake(fault.get());
        }
        SnapshotCheck snapshot = contracts.snapshot();
        return run.ofOneMoment(snapshot, ContextArguments.snapshot(request.context(), snapshot));
    }

    private Reports reports(RuleBook rules) {
        ReportScene scene = new ReportScene(
                "contracts check",
                TextReport.COMMAND,
                rules,
                Path.of("").toAbsolutePath(),
                Path.of(""),
                terminal.environment(),
                terminal.err());
        try {
            List<ReportRequest> wanted = new ArrayList<>();
            for (String report : request.reports()) {
                wanted.add(ReportRequest.parse(report));
            }
            return new Reports(wanted, scene);
        } catch (IllegalArgumentException e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    private WrittenReports written(WrittenReports written) {
        terminal.out().flush();
        for (String line : written.lines()) {
            terminal.err().println("contracts: " + line);
        }
        return written;
    }

    private Map<String, Context> contexts(Engines contracts) {
        try {
            return ContextArguments.parse(request.context(), contracts);
        } catch (IllegalArgumentException e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    private Limits limits() {
        try {
            return LimitArguments.parse(request.limits());
        } catch (IllegalArgumentException e) {
            throw new UsageMistake(String.valueOf(e.getMessage()));
        }
    }

    private RunReport report(
            ContractRun run, @Nullable RecordedSessions recorded, FoundPayloads found, RuleBook rules, long start) {
        if (request.format() == OutputFormat.JSON) {
            RunReport report = watched(run, recorded, found, RunListener.NONE);
            terminal.out().println(new String(JsonReport.write(report), StandardCharsets.UTF_8));
            return report;
        }
        TextReport text = new TextReport(terminal.out(), terminal.style(), rules);
        RunReport report = watched(run, recorded, found, text);
        text.end(report, Duration.ofNanos(System.nanoTime() - start));
        return report;
    }

    private RunReport watched(
            ContractRun run, @Nullable RecordedSessions recorded, FoundPayloads found, RunListener listener) {
        if (!terminal.progress()) {
            return check(run, recorded, found, listener);
        }
        try (Progress progress = new Progress(terminal, found)) {
            return check(run, recorded, found, progress.then(listener));
        }
    }

    private static RunReport check(
            ContractRun run, @Nullable RecordedSessions recorded, FoundPayloads found, RunListener listener) {
        Tally tally = new Tally(listener);
        run.check(found, tally);
        if (recorded != null) {
            recorded.replay(tally);
        }
        return tally.report();
    }
}
