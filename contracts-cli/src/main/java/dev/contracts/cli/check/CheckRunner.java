package dev.contracts.cli.check;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.cli.option.CliOption;
import dev.contracts.cli.option.OptionValues;
import dev.contracts.cli.option.OutputFormat;
import dev.contracts.cli.terminal.CheckProgress;
import dev.contracts.cli.terminal.Terminal;
import dev.contracts.cli.terminal.UsageException;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.report.ContractRuleLookup;
import dev.contracts.runner.report.JsonReport;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runner.report.writer.Reports;
import dev.contracts.runner.report.writer.WrittenReports;
import dev.contracts.runner.run.ContextArguments;
import dev.contracts.runner.run.ContractRun;
import dev.contracts.runner.run.LimitArguments;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFinder;
import dev.contracts.runner.source.PayloadReader;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The work of {@code contracts check} once its call is understood. Nothing here needs picocli; where the contracts are those
 * that were compiled, nothing needs the libraries of the reference engine either.
 */
public final class CheckRunner {
    private final Terminal terminal;
    private final List<String> paths;
    private final OptionValues given;

    /**
     * @param paths of payloads, as they were written
     * @param given the options of the call
     */
    public CheckRunner(Terminal terminal, List<String> paths, OptionValues given) {
        this.terminal = terminal;
        this.paths = paths;
        this.given = given;
    }

    /**
     * Checks, reports, and gives the exit code.
     *
     * @throws UsageException before anything was read or written
     * @throws dev.contracts.model.diagnostic.ContractException when the contracts are broken
     */
    public int run() {
        long start = System.nanoTime();
        SchemasFolder schemas = SchemasFolder.of(given.one(CliOption.SCHEMAS));
        Engines contracts = CompiledContracts.engines(schemas.root());
        String contract = given.one(CliOption.CONTRACT);
        Map<String, String> broken =
                contracts.broken().isEmpty() ? Map.of() : BrokenContracts.reasons(contracts.broken(), contract);
        if (contract != null && !contracts.names().contains(contract)) {
            throw new UsageException("no contract " + contract + "; there are " + String.join(", ", contracts.names()));
        }
        Limits limits = limits();
        Options options = Options.DEFAULT
                .withProfile(given.profile())
                .withStrict(given.has(CliOption.STRICT))
                .withLimits(limits);
        Map<String, Context> contexts = contexts(contracts);
        ContractRun run = new ContractRun(contracts, options, contexts, new PayloadReader(limits, terminal.in()));
        RuleLookup rules = new ContractRuleLookup(contracts, schemas.root(), schemas.prefix());
        Reports reports = reports(rules);
        FoundPayloads found = found(contracts, contract, broken);
        for (String reason : broken.values()) {
            terminal.err().println("contracts: " + TerminalText.escape(reason));
        }
        if (given.has(CliOption.SNAPSHOT)) {
            run = withSnapshot(run, found, contracts);
        }
        @Nullable
        RecordedSessions recorded = found.recordings().isEmpty()
                ? null
                : RecordedSessions.of(found, schemas.root(), contracts, options, contexts);
        RunReport report = report(run, recorded, found, rules, start);
        return written(reports.write(report)).and(report.outcome()).exitCode();
    }

    private FoundPayloads found(Engines contracts, @Nullable String contract, Map<String, String> broken) {
        Set<String> names = new TreeSet<>(contracts.names());
        names.addAll(broken.keySet());
        FoundPayloads found = new PayloadFinder(names, contract, given.has(CliOption.NDJSON)).find(paths);
        return broken.isEmpty() ? found : found.without(broken);
    }

    private ContractRun withSnapshot(ContractRun run, FoundPayloads found, Engines contracts) {
        Optional<String> fault = SnapshotInput.demand(found);
        if (fault.isPresent()) {
            throw new UsageException(fault.get());
        }
        SnapshotCheck snapshot = contracts.snapshot();
        return run.withSnapshot(snapshot, ContextArguments.snapshot(given.all(CliOption.CONTEXT), snapshot));
    }

    private Reports reports(RuleLookup rules) {
        try {
            return ReportArguments.parse(given.all(CliOption.REPORT), "contracts check", rules, terminal);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
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
            return ContextArguments.parse(given.all(CliOption.CONTEXT), contracts);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Limits limits() {
        try {
            return LimitArguments.parse(given.all(CliOption.LIMIT));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private RunReport report(
            ContractRun run, @Nullable RecordedSessions recorded, FoundPayloads found, RuleLookup rules, long start) {
        if (given.format() == OutputFormat.JSON) {
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
        try (CheckProgress progress = new CheckProgress(terminal, found)) {
            return check(run, recorded, found, progress.then(listener));
        }
    }

    private static RunReport check(
            ContractRun run, @Nullable RecordedSessions recorded, FoundPayloads found, RunListener listener) {
        RunTally tally = new RunTally(listener);
        run.check(found, tally);
        if (recorded != null) {
            recorded.replay(tally);
        }
        return tally.report();
    }
}
