package dev.contracts.cli.command;

import dev.contracts.cli.spi.CliCommand;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.catalog.RuleExplanation;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code contracts explain}: one rule, with a valid payload and an invalid one. */
@Command(
        name = "explain",
        description = "Explains a rule: its sentence, its expression, why, a valid payload and an invalid one.")
final class ExplainCommand extends CliCommand {
    @Parameters(
            paramLabel = "RULE",
            description = "The id of a rule, such as positions.market-value or schema.required.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String rule;

    @Override
    public Integer call() {
        ContractSet contracts = contracts(List.of(rule.substring(0, Math.max(0, rule.indexOf('.')))));
        RuleExplanation explanation;
        try {
            explanation = RuleExplanation.of(contracts, schemasPrefix(), rule);
        } catch (IllegalArgumentException e) {
            throw mistake(String.valueOf(e.getMessage()));
        }
        explanation.print(terminal.out(), terminal.style());
        return 0;
    }
}
