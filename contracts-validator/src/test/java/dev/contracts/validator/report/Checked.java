package dev.contracts.validator.report;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.model.ContractSet;
import dev.contracts.validator.run.ContractRun;
import dev.contracts.validator.run.Engines;
import dev.contracts.validator.run.RunListener;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.source.PayloadFinder;
import dev.contracts.validator.source.PayloadReader;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs over payloads of the contract {@code orders}, and the scene of their reports. */
final class Checked {
    static final Path ROOT = Path.of("src/test/resources/reports");

    private static final ContractSet CONTRACTS = ContractSet.load(ROOT.resolve("contracts"));
    private static final Engines ENGINES = Engines.of(CONTRACTS);
    private static final RuleBook RULES = new ContractRuleBook(ENGINES, CONTRACTS.root(), "contracts/");

    private Checked() {}

    /** A run over some of everything: kept, broken, a sequence, a file that is not there. */
    static RunReport someOfEverything() {
        return of(ROOT.resolve("payloads").toString(), ROOT + "/payloads/orders/none.json");
    }

    static RunReport of(String... paths) {
        return of(RunListener.NONE, paths);
    }

    static RunReport of(RunListener listener, String... paths) {
        ContractRun run = new ContractRun(
                ENGINES, Options.DEFAULT, Map.of(), new PayloadReader(Limits.DEFAULT, InputStream.nullInputStream()));
        return run.check(new PayloadFinder(Set.of("orders"), null, false).find(List.of(paths)), listener);
    }

    /** A scene without a CI host. */
    static ReportScene scene() {
        return scene(Path.of(""), Map.of(), new StringWriter());
    }

    static ReportScene scene(Path directory, Map<String, String> environment, StringWriter console) {
        return new ReportScene(
                "contracts check",
                "./contracts",
                RULES,
                directory,
                Path.of("out"),
                environment,
                new PrintWriter(console));
    }

    /** What a report is without other reports in its file. */
    static String text(ReportFormat format, RunReport report) {
        return format.write(report, scene(), 0).text();
    }
}
