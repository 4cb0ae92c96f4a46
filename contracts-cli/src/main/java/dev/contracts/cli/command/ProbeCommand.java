package dev.contracts.cli.command;

import dev.contracts.cli.check.CompiledContracts;
import dev.contracts.cli.check.ReportArguments;
import dev.contracts.cli.option.CliOption;
import dev.contracts.cli.option.OptionValues;
import dev.contracts.cli.option.OutputFormat;
import dev.contracts.cli.spi.CliCommand;
import dev.contracts.model.ContractSet;
import dev.contracts.output.TerminalText;
import dev.contracts.probe.ContractProbe;
import dev.contracts.probe.LiveProbe;
import dev.contracts.probe.ProbeOptions;
import dev.contracts.probe.ProbeReport;
import dev.contracts.probe.ProbeTable;
import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.report.ContractRuleLookup;
import dev.contracts.runner.report.JsonReport;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runner.report.writer.Reports;
import dev.contracts.runner.report.writer.WrittenReports;
import dev.contracts.runner.run.ContextArguments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts probe}: a running system against the contracts. */
@Command(
        name = "probe",
        description = "Checks a running system: asks its endpoints again and again, listens to its WebSockets, and"
                + " notices when they fall silent.",
        footer = {
            "",
            "For example: ./contracts probe http://localhost:8000 --for 5m --every 2s --record recordings",
            "",
            "Ctrl-C ends it with the verdict so far. Exit codes: 0 all conforms, 1 violations, 2 usage or a broken"
                    + " contract file, 3 no verdict was possible, as of an endpoint that does not answer."
        })
final class ProbeCommand extends CliCommand {
    @Parameters(paramLabel = "URL", description = "The server, such as http://localhost:8000.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String url;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long, such as 90s, 5m or 2h. Default: 60s.")
    private Duration duration = Duration.ofMinutes(1);

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "From one question to an endpoint to the next, at least 100ms. Default: 1s.")
    private Duration interval = Duration.ofSeconds(1);

    @Option(
            names = "--contracts",
            paramLabel = "NAME",
            split = ",",
            description = "Only these, separated by commas. Default: all that say how they travel.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--header",
            paramLabel = "'NAME: VALUE'",
            description = "A header of every request; may be repeated. It is in no report and no recording.")
    private List<String> headers = new ArrayList<>();

    @Option(
            names = "--bearer-file",
            paramLabel = "FILE",
            description = "A file with a token, which is sent as authorization, and is in no report either.")
    private @Nullable Path bearerFile;

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Record the session here; ./contracts check DIR replays it to the same findings.")
    private @Nullable Path record;

    @Override
    protected Set<CliOption> commonOptions() {
        return EnumSet.of(
                CliOption.SCHEMAS,
                CliOption.CONTEXT,
                CliOption.PROFILE,
                CliOption.STRICT,
                CliOption.FORMAT,
                CliOption.REPORT);
    }

    @Override
    public Integer call() {
        OptionValues common = options();
        ContractSet contracts = contracts(names);
        Engines engines = CompiledContracts.engines(schemasRoot());
        RuleLookup rules = new ContractRuleLookup(engines, schemasRoot(), schemasPrefix());
        try {
            ProbeOptions options = options(common, engines);
            Reports reports = ReportArguments.parse(common.all(CliOption.REPORT), "contracts probe", rules, terminal);
            TextReport text = new TextReport(terminal.out(), terminal.style(), rules);
            boolean watched = common.format() == OutputFormat.TEXT;
            try (ProbeScreen screen = new ProbeScreen(terminal, options, watched ? text : null)) {
                LiveProbe probe = ContractProbe.of(contracts, engines).session(options, screen);
                return screen.run(probe, report -> end(report, watched ? text : null, reports));
            }
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        }
    }

    private ProbeOptions options(OptionValues common, Engines engines) {
        return ProbeOptions.of(target())
                .withDuration(duration)
                .withInterval(interval)
                .withContracts(new TreeSet<>(names))
                .withContexts(ContextArguments.parse(common.all(CliOption.CONTEXT), engines))
                .withProfile(common.profile(), common.has(CliOption.STRICT))
                .withRecord(record);
    }

    private ProbeTarget target() {
        ProbeTarget target = ProbeTarget.parse(url);
        for (String header : headers) {
            target = target.withHeader(header);
        }
        return bearerFile == null ? target : target.withBearer(token(bearerFile));
    }

    private static String token(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalArgumentException("the bearer file " + file + " is no text in UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the bearer file " + file + " cannot be read"
                            + (Files.exists(file) ? "" : ": there is no such file"),
                    e);
        }
    }

    /** @param text null when the report is JSON */
    private int end(ProbeReport report, @Nullable TextReport text, Reports reports) {
        if (text == null) {
            terminal.out().println(new String(JsonReport.write(report.run()), StandardCharsets.UTF_8));
        } else {
            ProbeTable.lines(report.contracts(), Integer.MAX_VALUE).forEach(terminal.out()::println);
            report.notProbed().forEach(reason -> terminal.out().println("not probed " + TerminalText.escape(reason)));
            text.end(report.run(), report.took());
        }
        terminal.out().flush();
        Path recording = report.recording();
        if (recording != null) {
            terminal.err().println("contracts: recorded " + TerminalText.escape(recording.toString()));
        }
        WrittenReports all = reports.write(report.run());
        all.lines().forEach(line -> terminal.err().println("contracts: " + line));
        return all.and(report.outcome()).exitCode();
    }
}
