package dev.contracts.probe;

import dev.contracts.model.ContractSet;
import dev.contracts.output.TerminalStyle;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.report.ContractRuleLookup;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runner.run.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Asserts in a test of any framework that a running server keeps the contracts:
 *
 * <pre>{@code
 * @Test
 * void theServerKeepsItsContracts() {
 *     ContractSet contracts = ContractSet.load(Path.of("schemas"));
 *     ProbeTarget server = ProbeTarget.parse("http://localhost:" + port);
 *     ProbeAssertions.assertKeepsContracts(contracts, ProbeOptions.of(server).withDuration(Duration.ofSeconds(5)));
 * }
 * }</pre>
 */
public final class ProbeAssertions {
    private ProbeAssertions() {}

    /**
     * Probes a server for as long as the options say.
     *
     * @return what was found, warnings perhaps
     * @throws AssertionError with the report as its message, when a contract is broken, or of an endpoint nothing could be
     *     had
     * @throws IllegalArgumentException as of {@link ContractProbe#session}
     */
    public static ProbeReport assertKeepsContracts(ContractSet contracts, ProbeOptions options) {
        Engines engines = Engines.of(contracts);
        ProbeReport report = ContractProbe.of(contracts, engines).probe(options);
        if (report.outcome() != Outcome.CONFORMS) {
            throw new AssertionError(options.target() + " does not keep its contracts:\n" + text(report, contracts));
        }
        return report;
    }

    private static String text(ProbeReport report, ContractSet contracts) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        Engines engines = Engines.of(contracts);
        TextReport text =
                new TextReport(out, TerminalStyle.plain(), new ContractRuleLookup(engines, contracts.root(), ""), "");
        report.run().violations().forEach(text::violation);
        text.end(report.run(), report.took());
        return words.toString().replace(System.lineSeparator(), "\n");
    }
}
