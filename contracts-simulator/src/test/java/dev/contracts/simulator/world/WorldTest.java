package dev.contracts.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.simulator.fault.FaultInjector;
import dev.contracts.simulator.scenario.Cils;
import dev.contracts.simulator.scenario.Limits;
import dev.contracts.simulator.scenario.Scenario;
import dev.contracts.simulator.scenario.Scenarios;
import dev.contracts.simulator.scenario.Training;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private static final Instant OPENING = Instant.parse("2026-03-02T23:50:00.123456789Z");

    static List<String> scenarios() {
        return Scenarios.names();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_payload_of_a_scenario_keeps_its_contract_for_ten_minutes(String name) {
        watch(World.open(Scenarios.named(name), OPENING), 600);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_payload_keeps_its_contract_whatever_the_scenario_asks_for(int seed) {
        watch(World.open(wild(new Random(seed)), OPENING), 300);
    }

    @Test
    void the_same_seed_gives_the_same_worlds() {
        Scenario scenario = Scenarios.named("volatile");

        assertThat(steps(World.open(scenario, OPENING), 100)).isEqualTo(steps(World.open(scenario, OPENING), 100));
    }

    @Test
    void the_context_names_the_first_run_before_it_begins() {
        World world = World.open(Scenarios.named("still"), OPENING);

        assertThat(world.context().string("manifest_run_id"))
                .isEqualTo(world.step().events().get(0).runId());
    }

    private static World steps(World from, int steps) {
        World world = from;
        for (int step = 0; step < steps; step++) {
            world = world.step();
        }
        return world;
    }

    private static void watch(World from, int steps) {
        WorldChecker watch = new WorldChecker(FaultInjector.of(List.of(), line -> {}));
        World world = from;
        for (int step = 0; step <= steps; step++) {
            watch.see(world);
            assertThat(watch.broken()).describedAs("at step %d", step).isEmpty();
            world = world.step();
        }
    }

    private static Scenario wild(Random random) {
        List<String> symbols = new ArrayList<>(List.of("\ufffd", "\ud83d\ude00", "A", "a", " ", "BRK.B"));
        return Scenario.builder()
                .seed(random.nextLong())
                .symbols(symbols.subList(0, 1 + random.nextInt(symbols.size())))
                .startingCash(random.nextBoolean() ? 10_000.0 : 1e12)
                .maxPositions(1L + random.nextInt(6))
                .targetExposure(0.1 + 1.4 * random.nextDouble())
                .shortShare(random.nextDouble())
                .commission(random.nextDouble())
                .volatilityPct(2 * random.nextDouble())
                .driftPctPerMinute(40 * random.nextDouble() - 20)
                .limits(Limits.builder()
                        .dailyLossPct(0.1 + random.nextInt(99))
                        .drawdownPct(0.1 + random.nextInt(99))
                        .grossExposure((double) random.nextInt(3))
                        .build())
                .cils(Cils.builder()
                        .enabled(random.nextInt(4) > 0)
                        .explorationRate(random.nextDouble())
                        .build())
                .tickSeconds(0.1 + 4.9 * random.nextDouble())
                .stageSeconds(0.1 + 3 * random.nextDouble())
                .warmUpSeconds(60.0 * random.nextInt(5))
                .training(Training.builder()
                        .rankingSeconds(1.0 + random.nextInt(100))
                        .featureSelectionSeconds(1.0)
                        .secondsPerTarget(1.0 + 20 * random.nextDouble())
                        .heartbeatSeconds(0.1 + 19.9 * random.nextDouble())
                        .pauseSeconds((double) random.nextInt(3))
                        .failureRate(random.nextDouble())
                        .build())
                .build();
    }
}
