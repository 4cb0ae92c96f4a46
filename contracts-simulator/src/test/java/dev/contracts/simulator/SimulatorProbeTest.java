package dev.contracts.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import dev.contracts.probe.ContractProbe;
import dev.contracts.probe.ProbeOptions;
import dev.contracts.probe.ProbeReport;
import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.runner.engine.ReferenceEngine;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.simulator.fault.FaultInjector;
import dev.contracts.simulator.scenario.Scenarios;
import dev.contracts.simulator.server.ServeOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the probe says of a served system, in real time: nothing, and with faults exactly their rules. */
@Tag("probed")
class SimulatorProbeTest {
    private static final ContractSet CONTRACTS =
            ContractSet.load(Path.of(System.getProperty("contracts.root"), "schemas"));

    /** Faults that show within seconds, one of each contract at a time: they do not meet. */
    static List<List<String>> faults() {
        Map<String, List<String>> byContract = FaultInjector.rules().stream()
                .filter(rule -> !rule.startsWith("snapshot."))
                .filter(rule -> !Set.of("training-progress.heartbeat", "training-progress.nothing-after-complete")
                        .contains(rule))
                .collect(Collectors.groupingBy(
                        rule -> rule.substring(0, rule.indexOf('.')), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rounds = new ArrayList<>();
        byContract.values().forEach(rules -> {
            for (int index = 0; index < rules.size(); index++) {
                if (index == rounds.size()) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(index).add(rules.get(index));
            }
        });
        return rounds;
    }

    static List<String> scenarios() {
        return Scenarios.names();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_scenario_keeps_every_contract_for_two_minutes(String scenario) throws IOException {
        assertThat(found(ServeOptions.DEFAULT.withScenario(Scenarios.named(scenario)), 120, false))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faults_are_found_and_nothing_else(List<String> rules) throws IOException {
        ServeOptions options =
                ServeOptions.DEFAULT.withScenario(Scenarios.named("still")).withFaults(rules);
        assertThat(found(options, 30, true)).containsExactlyInAnyOrderElementsOf(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"training-progress.heartbeat", "training-progress.nothing-after-complete"})
    void faults_that_need_time_are_found_and_nothing_else(String rule) throws IOException {
        assertThat(found(ServeOptions.DEFAULT.withFaults(List.of(rule)), 120, false))
                .containsExactly(rule);
    }

    @Test
    void every_fault_is_in_a_round() {
        assertThat(faults().stream().mapToLong(List::size).sum())
                .isEqualTo(FaultInjector.rules().size() - 5L);
    }

    private static Set<String> found(ServeOptions options, int seconds, boolean still) throws IOException {
        try (SimulatedSystem system = SimulatedSystem.start(options)) {
            Map<String, Context> contexts = new LinkedHashMap<>();
            if (still) {
                Context known = system.context();
                contexts.put("positions", only(known, "total_portfolio_value"));
                contexts.put("cils-stats", only(known, "configured_horizons"));
                contexts.put("training-progress", only(known, "manifest_run_id"));
                contexts.put("engine-state", Context.NONE.with("sampling", "transition"));
            }
            ProbeReport report = ContractProbe.of(
                            CONTRACTS,
                            name -> new ReferenceEngine(CONTRACTS.find(name).orElseThrow()))
                    .probe(ProbeOptions.of(ProbeTarget.parse(system.address().toString()))
                            .withDuration(Duration.ofSeconds(seconds))
                            .withContexts(contexts));
            return report.run().violations().stream()
                    .map(LocatedViolation::violation)
                    .map(Violation::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Context only(Context known, String name) {
        return Context.NONE.with(name, Objects.requireNonNull(known.get(name)));
    }
}
