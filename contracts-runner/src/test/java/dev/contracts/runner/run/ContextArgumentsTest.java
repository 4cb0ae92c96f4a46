package dev.contracts.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.Engines;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextArgumentsTest {
    private static final Engines CONTRACTS =
            Engines.of(ContractSet.load(Path.of(System.getProperty("contracts.root", ".."), "schemas")));

    private static Map<String, Context> parse(String... arguments) {
        return ContextArguments.parse(List.of(arguments), CONTRACTS);
    }

    @Test
    void everyContractThatDeclaresTheNameGetsTheValueInItsType() {
        assertThat(parse("total_portfolio_value=100000", "limit=5", "since=2026-11-02T14:30:00Z", "symbol=AAPL"))
                .isEqualTo(Map.of(
                        "positions", Context.of(Map.of("total_portfolio_value", 100_000.0)),
                        "trade-history",
                                Context.of(Map.of(
                                        "limit",
                                        5,
                                        "since",
                                        Instant.parse("2026-11-02T14:30:00Z"),
                                        "symbol",
                                        "AAPL"))));
    }

    @Test
    void aListIsWrittenAsJson() {
        assertThat(parse("configured_horizons=[\"5m\", \"15m\"]").get("cils-stats"))
                .isEqualTo(Context.of(Map.of("configured_horizons", List.of("5m", "15m"))));
    }

    @Test
    void aStringThatLooksLikeANumberStaysAString() {
        assertThat(parse("manifest_run_id=1e3").get("training-progress").string("manifest_run_id"))
                .isEqualTo("1e3");
    }

    @Test
    void rulesOnSeveralContractsHaveAContextOfTheirOwn() {
        Engines contracts =
                Engines.of(ContractSet.load(Path.of("../contracts-validator/src/test/resources/snapshots/contracts")));
        List<String> arguments = List.of("largest=5");
        assertThat(ContextArguments.parse(arguments, contracts)).isEmpty();
        assertThat(ContextArguments.snapshot(arguments, contracts.snapshot()))
                .isEqualTo(Context.of(Map.of("largest", 5)));
        assertThatThrownBy(() -> ContextArguments.snapshot(List.of("largest=x"), contracts.snapshot()))
                .hasMessageContaining("context largest is x, expected an integer");
        assertThatThrownBy(() -> ContextArguments.parse(List.of("larges=5"), contracts))
                .hasMessageContaining("declared: largest");
    }

    @Test
    void mistakesAreSaidInWords() {
        assertThatThrownBy(() -> parse("limit")).hasMessageContaining("name=value");
        assertThatThrownBy(() -> parse("limt=5"))
                .hasMessageContaining("no contract declares a context value limt")
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> parse("limit=5.5")).hasMessageContaining("context limit is 5.5, expected an integer");
    }
}
