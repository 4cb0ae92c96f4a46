package dev.contracts.cli;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.dashboard.Contracts;
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
import dev.contracts.validator.run.RunListener;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.source.FoundPayloads;
import dev.contracts.validator.source.PayloadFinder;
import dev.contracts.validator.source.PayloadReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts check}: payloads against contracts. */
@Command(
        name = "check",
        description = "Checks payloads: files, directories, NDJSON (.ndjson, .jsonl), and - for standard input.",
        footer = {
            "",
            "The contract of a payload is --contract, else the name of its directory, else the file's name up to its"
                    + " first dot. Exit codes: 0 all conforms, 1 violations, 2 usage or a broken contract file, 3 no"
                    + " verdict could be had."
        })
final class CheckCommand extends Verb {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to check.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--contract", paramLabel = "NAME", description = "The contract of every payload.")
    private @Nullable String contract;

    @Option(
            names = "--context",
            paramLabel = "NAME=VALUE",
            description = "What rules may know from outside the payload; may be repeated. A VALUE that is JSON is read"
                    + " as such.")
    private List<String> context = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "producer|consumer",
            description = "On whose behalf: for a producer an undeclared property is a warning. Default: consumer.")
    private Profile profile = Profile.CONSUMER;

    @Option(names = "--strict", description = "An undeclared property is an error; implies --profile producer.")
    private boolean strict;

    @Option(names = "--ndjson", description = "Each line of standard input is a payload.")
    private boolean ndjson;

    @Option(
            names = "--snapshot",
            description = "The payloads, one of each contract, were taken at one moment: what they must agree on"
                    + " (snapshot.json) is checked as well.")
    private boolean snapshot;

    @Option(names = "--format", paramLabel = "text|json", description = "How to report. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE|auto",
            description =
                    "Also write a report; may be repeated. FORMAT: junit, sarif, github, gitlab, html, json. Or auto,"
                            + " without a file: what the CI host shows.")
    private List<String> reports = new ArrayList<>();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Engines contracts = Engines.of(schemasRoot(), Contracts.INDEX);
        Set<String> names = contracts.names();
        if (contract != null && !names.contains(contract)) {
            throw mistake("no contract " + contract + "; there are "
                    + String.join(", ", names.stream().sorted().toList()));
        }
        FoundPayloads found = new PayloadFinder(names, contract, ndjson).find(paths);
        ContractRun run = new ContractRun(
                contracts::engine,
                Options.DEFAULT.withProfile(profile).withStrict(strict),
                contexts(contracts),
                new PayloadReader(Limits.DEFAULT, terminal.in()));
        if (snapshot) {
            OneMoment.demand(found).ifPresent(fault -> {
                throw mistake(fault);
            });
            run = run.ofOneMoment(contracts.snapshot(), ContextArguments.snapshot(context, contracts.snapshot()));
        }
        RuleBook rules = new ContractRuleBook(contracts, schemasRoot(), schemasPrefix());
        Reports written = reports(rules);
        RunReport report = report(run, found, rules, start);
        return written(written.write(report)).and(report.outcome()).exitCode();
    }

    private Reports reports(RuleBook rules) {
        Path here = Path.of("").toAbsolutePath();
        ReportScene scene = new ReportScene(
                "contracts check",
                TextReport.COMMAND,
                rules,
                here,
                Path.of(""),
                terminal.environment(),
                terminal.err());
        try {
            return new Reports(reports.stream().map(ReportRequest::parse).toList(), scene);
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        }
    }

    private WrittenReports written(WrittenReports written) {
        terminal.out().flush();
        written.lines().forEach(line -> terminal.err().println("contracts: " + line));
        return written;
    }

    private Map<String, Context> contexts(Engines contracts) {
        try {
            return ContextArguments.parse(context, contracts);
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        }
    }

    private RunReport report(ContractRun run, FoundPayloads found, RuleBook rules, long start) {
        if (format == OutputFormat.JSON) {
            RunReport report = watched(run, found, RunListener.NONE);
            terminal.out().println(new String(JsonReport.write(report), StandardCharsets.UTF_8));
            return report;
        }
        TextReport text = new TextReport(terminal.out(), terminal.style(), rules);
        RunReport report = watched(run, found, text);
        text.end(report, Duration.ofNanos(System.nanoTime() - start));
        return report;
    }

    private RunReport watched(ContractRun run, FoundPayloads found, RunListener listener) {
        try (Progress progress = new Progress(terminal, found)) {
            return run.check(found, progress.then(listener));
        }
    }
}
