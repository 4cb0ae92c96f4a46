package dev.contracts.simulator.world;

import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.riskstatus.Severity;
import dev.contracts.dashboard.riskstatus.Type;
import dev.contracts.dashboard.riskstatus.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The portfolio beside its limits. All figures are as the payload has them, so that they agree with it.
 */
record RiskState(
        SimulationParameters parameters,
        double dailyPnlPct,
        double drawdownPct,
        double grossExposure,
        double netExposure) {
    /** A warning is active from this share of a limit on. */
    private static final double NEAR = 0.8;

    static RiskState of(SimulationParameters parameters, EquityMarks guardrails, Portfolio portfolio, Market market) {
        double value = portfolio.value(market);
        return new RiskState(
                parameters,
                guardrails.dailyPnlPct(value),
                guardrails.drawdownPct(value),
                portfolio.grossExposure(market),
                portfolio.netExposure(market));
    }

    boolean tradingAllowed() {
        RiskLimits limits = parameters.limits();
        return parameters.killSwitch() == null
                && -dailyPnlPct < limits.dailyLossPct()
                && drawdownPct < limits.drawdownPct()
                && grossExposure <= limits.grossExposure();
    }

    RiskStatus status(Instant now) {
        RiskLimits limits = parameters.limits();
        return RiskStatus.builder()
                .tradingAllowed(tradingAllowed())
                .killSwitchActive(parameters.killSwitch() != null)
                .killSwitchReason(parameters.killSwitch())
                .dailyPnlPct(dailyPnlPct)
                .dailyLossLimitPct(limits.dailyLossPct())
                .dailyLossRemainingPct(Rounding.four(limits.dailyLossPct() - loss()))
                .drawdownPct(drawdownPct)
                .maxDrawdownLimitPct(limits.drawdownPct())
                .drawdownRemainingPct(Rounding.four(limits.drawdownPct() - drawdownPct))
                .grossExposure(grossExposure)
                .netExposure(netExposure)
                .maxGrossExposure(limits.grossExposure())
                .warnings(warnings())
                .lastCheck(now)
                .build();
    }

    private double loss() {
        return Math.max(0, -dailyPnlPct);
    }

    private List<Warning> warnings() {
        RiskLimits limits = parameters.limits();
        List<Warning> active = new ArrayList<>();
        warn(active, Type.DAILY_LOSS, "today's loss", loss(), limits.dailyLossPct(), loss() >= limits.dailyLossPct());
        warn(
                active,
                Type.DRAWDOWN,
                "the drawdown",
                drawdownPct,
                limits.drawdownPct(),
                drawdownPct >= limits.drawdownPct());
        exposure(active, limits.grossExposure());
        return active;
    }

    private static void warn(List<Warning> active, Type type, String what, double now, double limit, boolean breached) {
        if (now >= NEAR * limit) {
            String message = String.format(Locale.ROOT, "%s is %.2f %%, the limit is %.2f %%", what, now, limit);
            active.add(new Warning(
                    type,
                    message,
                    breached ? Severity.CRITICAL : Severity.WARNING,
                    Rounding.percent(breached ? limit : NEAR * limit),
                    now));
        }
    }

    /** An exposure may be more than 100 %, which no warning can say: it is told in percent of its limit, at most 100. */
    private void exposure(List<Warning> active, double limit) {
        boolean breached = grossExposure > limit;
        if (breached || (limit > 0 && grossExposure >= NEAR * limit)) {
            String message =
                    String.format(Locale.ROOT, "the gross exposure is %.2f, the limit is %.2f", grossExposure, limit);
            active.add(new Warning(
                    Type.EXPOSURE,
                    message,
                    breached ? Severity.CRITICAL : Severity.WARNING,
                    breached ? 100 : 100 * NEAR,
                    limit > 0 ? Rounding.percent(100 * grossExposure / limit) : 100));
        }
    }
}
