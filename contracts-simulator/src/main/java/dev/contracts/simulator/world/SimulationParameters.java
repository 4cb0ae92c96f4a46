package dev.contracts.simulator.world;

import dev.contracts.dashboard.enginestate.Status;
import dev.contracts.simulator.scenario.Engine;
import dev.contracts.simulator.scenario.Event;
import dev.contracts.simulator.scenario.KillSwitch;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set from outside while the system runs.
 *
 * @param driftPctPerMinute how far every price moves beside its random part
 * @param volatilityPct of a second, one standard deviation
 * @param killSwitch why trading was stopped by hand; null when it was not
 * @param engineError what went wrong, when the engine's status is {@code error}
 */
record SimulationParameters(
        double driftPctPerMinute,
        double volatilityPct,
        RiskLimits limits,
        @Nullable String killSwitch,
        boolean cilsEnabled,
        Status engine,
        @Nullable String engineError) {

    /** These, after what happens in an event. */
    SimulationParameters after(Event event) {
        KillSwitch thrown = event.killSwitch();
        Engine set = event.engine();
        return new SimulationParameters(
                Defaults.or(event.driftPctPerMinute(), driftPctPerMinute),
                Defaults.or(event.volatilityPct(), volatilityPct),
                limits.with(event.limits()),
                thrown == null ? killSwitch : thrown.active() ? thrown.reason() : null,
                Defaults.or(event.cilsEnabled(), cilsEnabled),
                set == null ? engine : Status.valueOf(set.status().name()),
                set == null ? engineError : set.error());
    }
}
