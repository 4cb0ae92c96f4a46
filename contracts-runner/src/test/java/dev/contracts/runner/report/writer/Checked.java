package dev.contracts.runner.report.writer;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.report.ContractRuleLookup;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.run.ContractRun;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.PayloadFinder;
import dev.contracts.runner.source.PayloadReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs over payloads of the contract {@code orders}, and the scene of their reports. */
public final class Checked {
    public static final Path ROOT = Path.of("src/test/resources/reports");

    private static final ContractSet CONTRACTS = ContractSet.load(ROOT.resolve("contracts"));
    private static final Engines ENGINES = Engines.of(CONTRACTS);
    private static final RuleLookup RULES = new ContractRuleLookup(ENGINES, CONTRACTS.root(), "contracts/");

    private Checked() {}

    /** A run over some of everything: kept, broken, a sequence, a file that is not there. */
    public static RunReport someOfEverything() {
        return of(ROOT.resolve("payloads").toString(), ROOT + "/payloads/orders/none.json");
    }

    public static RunReport of(String... paths) {
        return of(RunListener.NONE, paths);
    }

    public static RunReport of(RunListener listener, String... paths) {
        ContractRun run = new ContractRun(
                ENGINES, Options.DEFAULT, Map.of(), new PayloadReader(Limits.DEFAULT, InputStream.nullInputStream()));
        return run.check(new PayloadFinder(Set.of("orders"), null, false).find(List.of(paths)), listener);
    }

    /** A scene without a CI host. */
    public static ReportContext reportContext() {
        return reportContext(Path.of(""), Map.of());
    }

    public static ReportContext reportContext(Path directory, Map<String, String> environment) {
        return new ReportContext("contracts check", "./contracts", RULES, directory, Path.of("out"), environment);
    }

    /** What a report is without other reports in its file. */
    public static String text(ReportFormat format, RunReport report) {
        return format.write(report, reportContext(), 0).text();
    }
}
