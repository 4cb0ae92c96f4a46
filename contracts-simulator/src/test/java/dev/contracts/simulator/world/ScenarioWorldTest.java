package dev.contracts.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.dashboard.enginestate.CurrentStage;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.ErrorEvent;
import dev.contracts.dashboard.trainingprogress.TargetCompleteEvent;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in each scenario within ten minutes, so that nobody waits for it in vain. */
class ScenarioWorldTest {
    private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

    @Test
    void a_calm_day_goes_through_the_pipeline_and_trains_model_after_model() {
        assertThat(seenIn("calm"))
                .contains("running", "prediction", "execution", "buy", "sell", "long", "short", "cils enabled")
                .contains("stage_change", "progress", "target_complete success", "run_complete", "run 2")
                .doesNotContain("paused", "stopped trading", "kill switch");
    }

    @Test
    void limits_are_approached_and_breached() {
        assertThat(seenIn("limit-breach"))
                .contains("daily_loss warning", "daily_loss critical", "drawdown warning", "drawdown critical")
                .contains("exposure critical", "stopped trading", "trading");
    }

    @Test
    void a_wild_day_comes_near_its_limits() {
        assertThat(seenIn("volatile")).contains("drawdown warning", "stopped trading", "trading");
    }

    @Test
    void the_kill_switch_is_thrown_and_taken_back() {
        assertThat(seenIn("kill-switch")).contains("kill switch", "stopped trading", "trading");
    }

    @Test
    void the_optimizer_is_off() {
        assertThat(seenIn("cils-off")).contains("cils disabled").doesNotContain("cils enabled");
    }

    @Test
    void the_engine_is_paused_stopped_and_fails() {
        assertThat(seenIn("engine-trouble")).contains("running", "paused", "error", "stopped");
    }

    @Test
    void targets_and_runs_fail() {
        assertThat(seenIn("training-failure"))
                .contains("error recoverable", "error fatal", "target_complete failed", "target_complete skipped")
                .contains("run_complete", "run 3");
    }

    @Test
    void nothing_moves_in_value_where_all_is_still() {
        World world = World.open(Scenarios.named("still"), OPENING);
        for (int step = 0; step < 600; step++) {
            world = world.step();
            assertThat(world.context().number("total_portfolio_value")).isEqualTo(1_000_000);
        }
        assertThat(world.positions().positions()).hasSizeGreaterThan(3);
        assertThat(world.tradeHistory(TradeHistoryQuery.DEFAULT).totalTrades()).isGreaterThan(20);
    }

    @Test
    void every_file_has_its_name_in_the_list() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("src/main/resources/dev/contracts/simulator/scenario/scenarios"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(Scenarios.names().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
        assertThatThrownBy(() -> Scenarios.named("../calm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no scenario ../calm; there are " + String.join(", ", Scenarios.names()));
    }

    private static Set<String> seenIn(String scenario) {
        Set<String> seen = new TreeSet<>();
        World world = World.open(Scenarios.named(scenario), OPENING);
        for (int step = 0; step < 600; step++) {
            world = world.step();
            look(world, seen);
        }
        return seen;
    }

    private static void look(World world, Set<String> seen) {
        var state = world.engineState(world.uptimeSeconds());
        seen.add(state.status().json());
        if (state.currentStage() != CurrentStage.IDLE) {
            seen.add(state.currentStage().json());
        }
        world.positions()
                .positions()
                .forEach(position ->
                        seen.add(Objects.requireNonNull(position.side()).json()));
        world.tradeHistory(TradeHistoryQuery.DEFAULT)
                .trades()
                .forEach(trade -> seen.add(trade.side().json()));
        seen.add(world.cilsStats().enabled() ? "cils enabled" : "cils disabled");
        RiskStatus risk = world.riskStatus();
        seen.add(risk.tradingAllowed() ? "trading" : "stopped trading");
        if (risk.killSwitchActive()) {
            seen.add("kill switch");
        }
        risk.warnings()
                .forEach(warning -> seen.add(
                        warning.type().json() + " " + warning.severity().json()));
        world.events().forEach(event -> seen.add(words(event)));
        seen.add("run " + world.state().training().number());
    }

    private static String words(TrainingProgress event) {
        if (event instanceof ErrorEvent error) {
            return error.recoverable() ? "error recoverable" : "error fatal";
        }
        if (event instanceof TargetCompleteEvent done) {
            return "target_complete " + done.status().json();
        }
        return event.eventType().json();
    }
}
