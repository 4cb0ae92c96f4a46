package dev.contracts.simulator.world;

import dev.contracts.simulator.scenario.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The limits at which trading stops.
 *
 * @param dailyLossPct a positive percentage
 * @param drawdownPct a positive percentage
 * @param grossExposure 1 is the value of the portfolio
 */
record RiskLimits(double dailyLossPct, double drawdownPct, double grossExposure) {
    private static final RiskLimits DEFAULT = new RiskLimits(3, 10, 1.5);

    static RiskLimits of(@Nullable Limits given) {
        return DEFAULT.with(given);
    }

    /** These, with those that are given in their places. */
    RiskLimits with(@Nullable Limits given) {
        return given == null
                ? this
                : new RiskLimits(
                        Defaults.or(given.dailyLossPct(), dailyLossPct),
                        Defaults.or(given.drawdownPct(), drawdownPct),
                        Defaults.or(given.grossExposure(), grossExposure));
    }
}
