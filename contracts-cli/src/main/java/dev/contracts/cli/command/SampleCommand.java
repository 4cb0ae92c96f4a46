package dev.contracts.cli.command;

import dev.contracts.Context;
import dev.contracts.cli.spi.CliCommand;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.engine.Engines;
import dev.contracts.runner.run.ContextArguments;
import dev.contracts.runner.run.Outcome;
import dev.contracts.sampler.NoSampleException;
import dev.contracts.sampler.Sampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contracts sample}: payloads from a contract alone. */
@Command(
        name = "sample",
        description =
                "Makes payloads from a contract's files alone: those that conform, with values from the edge of what"
                        + " is allowed, or those that break exactly one rule.",
        footer = {
            "",
            "The payloads of a contract with an x-stream section are one sequence, which keeps those rules as well; a rule"
                    + " on sequences is broken by the last payload of a sequence, of as many as it takes. Examples:",
            "  ./contracts sample positions --count 100 --seed 7",
            "  ./contracts sample positions --invalid positions.sorted-by-symbol",
            "  ./contracts sample trade-history --invalid schema.required --format json",
            "  ./contracts sample training-progress --count 500 | ./contracts check --ndjson --contract"
                    + " training-progress -",
            "",
            "Exit codes: 0 all payloads were made, 2 usage or a broken contract file, 3 no such payload was found."
        })
final class SampleCommand extends CliCommand {
    @Parameters(paramLabel = "CONTRACT", description = "The contract's name.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String contract;

    @Option(names = "--count", paramLabel = "N", description = "How many payloads. Default: 1.")
    private int count = 1;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Another whole number gives other payloads, the same number the same ones. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--invalid",
            paramLabel = "RULE",
            description = "Break this rule and no other: one of the contract's, or schema.KEYWORD, json.syntax,"
                    + " json.encoding, json.duplicate-key.")
    private @Nullable String invalid;

    @Option(
            names = "--context",
            paramLabel = "NAME=VALUE",
            description = "What rules may know from outside the payload; may be repeated. The payloads agree with it.")
    private List<String> context = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "ndjson|json",
            description = "One payload a line, or one JSON text. Default: ndjson.")
    private SampleFormat format = SampleFormat.NDJSON;

    @Override
    public Integer call() {
        ContractSet contracts = contracts(List.of(contract));
        ContractModel model = contracts
                .find(contract)
                .orElseThrow(() -> mistake("no contract " + contract + "; there are "
                        + String.join(
                                ", ",
                                contracts.contracts().stream()
                                        .map(ContractModel::name)
                                        .toList())));
        if (count < 1) {
            throw mistake("--count is at least 1, not " + count);
        }
        try {
            Sampler sampler = Sampler.of(model, context(contracts, model), seed);
            SampleWriter writer = new SampleWriter(terminal.out(), format == SampleFormat.JSON);
            make(sampler, writer);
            writer.end();
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        } catch (NoSampleException e) {
            terminal.out().flush();
            terminal.err().println("contracts: " + TerminalText.escape(String.valueOf(e.getMessage())));
            return Outcome.NO_VERDICT.exitCode();
        } catch (SampleWriter.NobodyReads e) {
            return Outcome.CONFORMS.exitCode();
        }
        return Outcome.CONFORMS.exitCode();
    }

    private void make(Sampler sampler, Consumer<byte[]> out) {
        if (invalid == null) {
            sampler.make(count, out);
        } else {
            sampler.makeInvalid(invalid, count, out);
        }
    }

    /** @throws IllegalArgumentException in words for the user, as when the contract has no use for a name */
    private Context context(ContractSet contracts, ContractModel model) {
        Map<String, Context> contexts = ContextArguments.parse(context, Engines.of(contracts));
        for (Context given : contexts.values()) {
            for (String name : given.names()) {
                if (model.contextValue(name).isEmpty()) {
                    throw new IllegalArgumentException(
                            "the contract " + model.name() + " declares no context value " + name);
                }
            }
        }
        return contexts.getOrDefault(model.name(), Context.NONE);
    }
}
