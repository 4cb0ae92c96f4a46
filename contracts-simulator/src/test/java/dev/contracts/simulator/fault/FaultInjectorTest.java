package dev.contracts.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Contract;
import dev.contracts.Rule;
import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.model.ContractSet;
import dev.contracts.simulator.scenario.Scenario;
import dev.contracts.simulator.scenario.Scenarios;
import dev.contracts.simulator.world.World;
import dev.contracts.simulator.world.WorldChecker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultInjectorTest {
    private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

    /** By their scenarios, since their warm-up takes time. */
    private static final Map<Scenario, World> OPENED = new HashMap<>();

    static List<String> rules() {
        return FaultInjector.rules();
    }

    static List<String> rulesOfRisk() {
        return FaultInjector.rules().stream()
                .filter(rule -> rule.startsWith("risk-status.") || rule.startsWith("snapshot."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_fault_breaks_its_rule_and_no_other(String rule) {
        List<String> notices = new ArrayList<>();
        assertThat(brokenIn("calm", rule, notices, rule.startsWith("training") ? 110 : 40))
                .containsExactly(rule);
        assertThat(notices).containsExactly("breaking " + rule);
    }

    @ParameterizedTest
    @MethodSource("rulesOfRisk")
    void a_fault_breaks_no_other_rule_while_limits_are_breached(String rule) {
        assertThat(brokenIn("limit-breach", rule, new ArrayList<>(), 170)).containsExactly(rule);
    }

    @Test
    void every_rule_of_the_contracts_can_be_broken() {
        assertThat(FaultInjector.rules().stream().filter(rule -> !rule.startsWith("snapshot.")))
                .containsExactlyInAnyOrderElementsOf(Stream.<Contract<?>>of(
                                EngineState.CONTRACT,
                                Positions.CONTRACT,
                                TradeHistory.CONTRACT,
                                CilsStats.CONTRACT,
                                RiskStatus.CONTRACT,
                                TrainingProgress.CONTRACT)
                        .flatMap(contract -> contract.rules().stream())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void every_rule_on_what_contracts_agree_on_can_be_broken() {
        ContractSet contracts = ContractSet.load(Path.of(System.getProperty("contracts.root"), "schemas"));
        assertThat(FaultInjector.rules().stream().filter(rule -> rule.startsWith("snapshot.")))
                .containsExactlyInAnyOrderElementsOf(contracts.snapshot().orElseThrow().allRules().stream()
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void a_rule_that_is_misspelt_is_said_to_be() {
        assertThatThrownBy(() -> FaultInjector.of(List.of("positions.sorted-by-symbols"), line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule \"positions.sorted-by-symbols\" that could be broken;"
                        + " did you mean \"positions.sorted-by-symbol\"?");
    }

    private static Iterable<String> brokenIn(String scenario, String rule, List<String> notices, int steps) {
        FaultInjector faults = FaultInjector.of(List.of(rule), notices::add);
        WorldChecker watch = new WorldChecker(faults);
        World world =
                OPENED.computeIfAbsent(faults.in(Scenarios.named(scenario)), changed -> World.open(changed, OPENING));
        for (int step = 0; step < steps; step++) {
            watch.see(world);
            world = world.step();
        }
        return watch.broken();
    }
}
